// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cmath>
#include <cstdio>

#include "arguments.h"
#include "base/units.h"
#include "board_options.h"
#include "commands.h"
#include "export/plan_trust.h"
#include "interrupt.h"
#include "print_json.h"
#include "run/plan_runner.h"
#include "run/run_report.h"
#include "run/stated_plan.h"
#include "sample_check.h"
#include "shared_options.h"
#include "trace_check.h"

namespace taso {

namespace {

Json describe(const StatedPlan& plan, const RunReport& report, const SampleCheck& check,
              const TraceCheck& trace) {
    const double error = check.largest_error(report);
    Json steps = Json::array();
    for (const StepRun& step : report.steps) {
        steps.push_back({{"name", step.name},
                         {"runs", plan.steps[steps.size()].runs},
                         {"primitive", step.primitive},
                         {"predicted_ns", step.predicted_ns},
                         {"measured_ns", step.measured_ns}});
        if (!step.segment) continue;
        Json& segment = steps.back()["segment"] = {{"layers", Json::array()},
                                                   {"calls", step.segment->calls},
                                                   {"line_bytes", step.segment->line_bytes}};
        for (const StepSegment::Layer& layer : step.segment->layers)
            segment["layers"].push_back({{"name", layer.name},
                                         {"primitive", layer.primitive},
                                         {"rows", layer.rows},
                                         {"calls", layer.calls}});
    }
    return {{"network", plan.network},
            {"machine", report.machine},
            {"predicted_for", report.predicted_for},
            {"predicted_ns", report.predicted_ns},
            {"measured_ns", report.measured_ns},
            {"origin", name(report.origin)},
            {"ratio", report.same_machine ? Json(report.ratio()) : Json(nullptr)},
            {"spread", report.spread},
            {"arena_bytes_linked", report.arena_bytes_linked},
            {"max_error", std::isfinite(error) ? Json(error) : Json(nullptr)},
            {"expected", check.describe()},
            {"trace", trace.describe()},
            {"ok", report.ok && check.is_right() && trace.is_right()},
            {"note", report.note.empty() ? Json(nullptr) : Json(report.note)},
            {"steps", std::move(steps)}};
}

void print(const RunReport& report) {
    std::printf("%-32s %-28s %12s %12s\n", "step", "primitive", "predicted", "measured");
    for (const StepRun& step : report.steps) {
        std::printf("%-32s %-28s %12s %12s\n", step.name.c_str(), step.primitive.c_str(),
                    format_time(step.predicted_ns).c_str(), format_time(step.measured_ns).c_str());
        if (!step.segment) continue;
        std::printf("    %d calls, line buffers of %s\n", step.segment->calls,
                    format_bytes(step.segment->line_bytes).c_str());
        for (const StepSegment::Layer& layer : step.segment->layers)
            std::printf("    %-28s %-28s %d row%s a call\n", layer.name.c_str(), layer.primitive.c_str(),
                        layer.rows, layer.rows == 1 ? "" : "s");
    }
    std::printf("\npredicted %s for %s; %s %s on %s (spread %.1f %%)\n",
                format_time(report.predicted_ns).c_str(), report.predicted_for.c_str(),
                std::string(name(report.origin)).c_str(), format_time(report.measured_ns).c_str(),
                report.machine.c_str(), 100 * report.spread);
    if (report.same_machine) std::printf("measured / predicted: %.3f\n", report.ratio());
    std::printf("arena: %lld bytes stated, %lld bytes linked\n",
                static_cast<long long>(report.arena_bytes_stated),
                static_cast<long long>(report.arena_bytes_linked));
    if (!report.note.empty()) std::printf("note: %s\n", report.note.c_str());
}

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

int do_run(const Arguments& arguments) {
    const BoardEntry board = board_of(arguments);
    const std::string& directory = arguments.operands().at(0);
    want_trust(directory, arguments.has("--trust"));
    const StatedPlan plan = read_stated_plan(directory);
    SampleCheck check(arguments, plan);
    TraceCheck trace(arguments, plan);
    RunSample sample = check.sample();
    sample.wants_trace = trace.is_wanted();
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    RunReport report;
    {
        const Interrupt interrupt;
        const auto stage = [&](const std::string& what) {
            if (terminal) std::fprintf(stderr, "\r\033[K%s: %s", board.board.name.c_str(), what.c_str());
        };
        report = run_plan_on(board, directory, interrupt.token(), stage, sample);
        if (terminal) std::fprintf(stderr, "\r\033[K");
    }
    check.take(report);
    trace.take(report, sample.input);
    int kept = 0;
    const auto keep = arguments.text("--keep");
    if (keep) kept = keep_step_times(board, directory, report, *keep);
    if (arguments.has("--json")) {
        print_json(describe(plan, report, check, trace));
    } else {
        print(report);
        check.print(report);
        trace.print();
        if (keep) std::printf("kept: the times of %d steps, in %s\n", kept, keep->c_str());
    }
    return report.ok && check.is_right() && trace.is_right() ? 0 : 1;
}

}  // namespace

Command command_run() {
    std::vector<Option> options = {
        board_option("The board to run on (`taso boards` lists them). Without it: this machine."),
        runner_option()};
    for (Option& option : sample_options()) options.push_back(std::move(option));
    options.push_back(trace_option_of_run());
    options.push_back({.name = "--keep",
                       .takes = Takes::file,
                       .value = "FILE.profile.json",
                       .help = "Keeps the times of the steps in that profile, but for segments."});
    options.push_back(
        {.name = "--trust", .help = "Says yes to what would be asked about a plan that is not known."});
    options.push_back(json_option(
        "{network, machine, predicted_for, predicted_ns, measured_ns, origin, ratio, spread, "
        "arena_bytes_linked, max_error (null: nothing was expected), expected (null without --expect) "
        "[{file, output, max_error, tolerance, at [channel, row, column], expected, computed, ok}], "
        "trace (null without --trace) {first_wrong (a step, or null), steps [{name, primitive, tensor, "
        "max_error, at, "
        "expected, computed, ok}]}, ok, "
        "note, "
        "steps [{name, runs [layer], primitive, predicted_ns, measured_ns, and of a segment: segment {layers "
        "[{name, "
        "primitive, rows, calls}], calls, line_bytes}}]}"));
    return {
        .name = "run",
        .purpose =
            "Builds an exported plan, runs it here or on a board, checks its output and times its steps",
        .about =
            {"The times of every step stand beside the predicted ones; their ratio is said where "
             "the machine is the one of the profile. Exit code 1: the output is wrong.",
             "The output is held against the plan's golden sample, or by `--input` and `--expect` against "
             "what another program gave for an input of yours.",
             "To run a plan is to run its code: about a folder that was not exported here, or has "
             "been changed since, you are asked once; where nobody can be asked, `--trust` says "
             "yes. Compilers, options and runners come from "
             "boards that you keep, from those built in, or from this machine, never from the plan. "
             "Known plans are recorded in `~/.local/state/taso-workbench` (`$XDG_STATE_HOME`)."},
        .operands = {{.name = "DIR", .takes = Takes::folder, .help = "The folder that `taso export` wrote."}},
        .groups = {{.options = std::move(options)}},
        .examples = {{"taso run plan", "Does it compute what it should, and in what time?"},
                     {"taso run plan --input x.npy --expect y.npy",
                      "Does it give what your own framework gives?"},
                     {"taso run plan --board cortex-a15 --trace network.onnx",
                      "Right here and wrong on the board: which step is the first?"},
                     {"taso run plan --board cortex-a15 --keep cortex-a15.profile.json",
                      "On the board, and keep what its steps took."}},
        .run = do_run};
}

}  // namespace taso
