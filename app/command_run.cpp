// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cmath>
#include <cstdio>

#include "board_option.h"
#include "commands.h"
#include "interrupt.h"
#include "json_file.h"
#include "plan_runner.h"
#include "plan_trust.h"
#include "stated_plan.h"
#include "units.h"

namespace taso {

namespace {

Json describe(const RunReport& report) {
    Json steps = Json::array();
    for (const StepRun& step : report.steps)
        steps.push_back({{"name", step.name},
                         {"primitive", step.primitive},
                         {"predicted_ns", step.predicted_ns},
                         {"measured_ns", step.measured_ns}});
    return {{"machine", report.machine},
            {"predicted_for", report.predicted_for},
            {"predicted_ns", report.predicted_ns},
            {"measured_ns", report.measured_ns},
            {"origin", name(report.origin)},
            {"ratio", report.same_machine ? Json(report.ratio()) : Json(nullptr)},
            {"spread", report.spread},
            {"arena_bytes_linked", report.arena_bytes_linked},
            {"max_error", std::isfinite(report.max_error) ? Json(report.max_error) : Json(nullptr)},
            {"ok", report.ok},
            {"note", report.note.empty() ? Json(nullptr) : Json(report.note)},
            {"steps", std::move(steps)}};
}

void print(const RunReport& report) {
    std::printf("%-32s %-28s %12s %12s\n", "step", "primitive", "predicted", "measured");
    for (const StepRun& step : report.steps)
        std::printf("%-32s %-28s %12s %12s\n", step.name.c_str(), step.primitive.c_str(),
                    format_time(step.predicted_ns).c_str(), format_time(step.measured_ns).c_str());
    std::printf("\npredicted %s for %s; %s %s on %s (spread %.1f %%)\n",
                format_time(report.predicted_ns).c_str(), report.predicted_for.c_str(),
                std::string(name(report.origin)).c_str(), format_time(report.measured_ns).c_str(),
                report.machine.c_str(), 100 * report.spread);
    if (report.same_machine) std::printf("measured / predicted: %.3f\n", report.ratio());
    std::printf("arena: %lld bytes stated, %lld bytes linked\n",
                static_cast<long long>(report.arena_bytes_stated),
                static_cast<long long>(report.arena_bytes_linked));
    if (!report.note.empty()) std::printf("note: %s\n", report.note.c_str());
    std::printf("output: %s, largest error %.3g of the largest output (allowed 0.001)\n",
                report.max_error <= 1e-3 ? "right" : "wrong", report.max_error);
}

}  // namespace

namespace {

/// To run a plan is to run its code, so the user is asked once about one that was not exported here.
void want_trust(const std::string& directory, bool is_told) {
    read_stated_plan(directory);  // what is no plan at all is told first
    if (is_trusted_plan(directory)) return;
    const std::string what =
        directory + ": was not exported here, or has been changed since; to run it is to run its code";
    if (!is_told) {
        if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDERR_FILENO) == 0)
            throw Error(what + ": look at it, then add --trust");
        std::fprintf(stderr, "%s. Run it? [y/N] ", what.c_str());
        const int answer = std::getchar();
        if (answer != 'y' && answer != 'Y') throw Error(directory + ": was not run");
    }
    trust_plan(directory);
}

}  // namespace

int command_run(const Words& words) {
    const Arguments arguments(
        words, {"--board", "--runner", "--keep"}, {"--trust", "--json"}, 1, 1,
        "taso run DIR [--board NAME] [--runner WORDS] [--keep FILE.profile.json] [--trust] [--json]");
    const BoardEntry board = board_of(arguments);
    const std::string& directory = arguments.rest().at(0);
    want_trust(directory, arguments.has("--trust"));
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    RunReport report;
    {
        const Interrupt interrupt;
        report = run_plan_on(board, directory, interrupt.token(), [&](const std::string& stage) {
            if (terminal) std::fprintf(stderr, "\r\033[K%s: %s", board.board.name.c_str(), stage.c_str());
        });
        if (terminal) std::fprintf(stderr, "\r\033[K");
    }
    int kept = 0;
    const auto keep = arguments.value("--keep");
    if (keep) kept = keep_step_times(board, directory, report, *keep);
    if (arguments.has("--json")) {
        std::printf("%s\n", describe(report).dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
    } else {
        print(report);
        if (keep) std::printf("kept: the times of %d steps, in %s\n", kept, keep->c_str());
    }
    return report.ok ? 0 : 1;
}

}  // namespace taso
