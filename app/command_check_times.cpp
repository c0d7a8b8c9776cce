// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "answer/times_check.h"
#include "arguments.h"
#include "base/error.h"
#include "base/units.h"
#include "board_options.h"
#include "commands.h"
#include "interrupt.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

namespace taso {

namespace {

Json describe(const TimesCheck& check) {
    Json plans = Json::array();
    for (const TimedPlan& plan : check.plans) {
        Json steps = Json::array();
        for (const StepRun& step : plan.steps)
            steps.push_back({{"name", step.name},
                             {"primitive", step.primitive},
                             {"predicted_ns", step.predicted_ns},
                             {"measured_ns", step.measured_ns}});
        plans.push_back({{"chosen", plan.is_best ? "best" : "by lot"},
                         {"predicted_ns", plan.predicted_ns},
                         {"measured_ns", plan.measured_ns},
                         {"error", plan.error()},
                         {"spread", plan.spread},
                         {"runs_ns", plan.runs},
                         {"steps", std::move(steps)}});
    }
    Json value = {{"plans", std::move(plans)},        {"median_error", check.median_error},
                  {"worst_error", check.worst_error}, {"rank_correlation", check.rank_correlation},
                  {"regret", check.regret},           {"noise", check.noise},
                  {"worst_noise", check.worst_noise}, {"reference_drift", nullptr},
                  {"memory_drift", nullptr}};
    if (check.drift)
        value["reference_drift"] = check.drift->reference, value["memory_drift"] = check.drift->memory;
    return value;
}

int do_check_times(const Arguments& arguments) {
    const Network network = load_network(arguments.operands().at(0), wishes_of(arguments));
    const Profile profile = profile_of(arguments);
    const int threads = static_cast<int>(*arguments.whole("--threads"));
    const Problem problem = make_problem(network, profile, threads);
    if (!problem.timing_note.empty()) std::fprintf(stderr, "warning: %s\n", problem.timing_note.c_str());
    const BoardEntry board = board_of(arguments);
    if (const std::string note = machine_note(profile, board); !note.empty())
        std::fprintf(stderr, "warning: %s\n", note.c_str());
    const Interrupt interrupt;
    const SelectionsToTime selections =
        selections_to_time(problem, static_cast<int>(*arguments.whole("--plans")), usual_lot,
                           interrupt.token(), *arguments.text("--stream") == "on");
    const TimesCheck check = check_times(
        network, profile, problem, selections, board, interrupt.token(),
        [](const TimesProgress& now) {
            if (now.stage == "writing")
                std::fprintf(stderr, "taso check-times: plan %d of %d\n",
                             static_cast<int>(now.check.plans.size()) + 1, now.all);
        },
        static_cast<int>(*arguments.whole("--runs")));
    if (arguments.has("--json")) {
        Json value = {{"network", network.name}, {"profile", profile.name}, {"threads", threads}};
        value.update(describe(check));
        print_json(value);
        return 0;
    }
    std::printf("%-8s %12s %12s %9s %9s\n", "chosen", "predicted", "measured", "error", "spread");
    for (const TimedPlan& plan : check.plans)
        std::printf("%-8s %12s %12s %+8.1f%% %8.1f%%\n", plan.is_best ? "best" : "by lot",
                    format_time(plan.predicted_ns).c_str(), format_time(plan.measured_ns).c_str(),
                    100 * plan.error(), 100 * plan.spread);
    std::printf("\nerror: median %.1f %%, worst %.1f %%\n", 100 * check.median_error,
                100 * check.worst_error);
    std::printf("rank correlation of those by lot: %.3f\n", check.rank_correlation);
    std::printf(
        "regret: %.1f %%: so much longer takes the plan predicted fastest than the one measured fastest\n",
        100 * check.regret);
    if (check.plans.front().runs.size() > 1)
        std::printf(
            "noise of the machine: two runs of one program in a row lie %.1f %% apart (median), %.1f %% at "
            "worst\n",
            100 * check.noise, 100 * check.worst_noise);
    if (check.drift)
        std::printf(
            "drift of the machine since the profile was measured: its reference kernel %+.1f %%, reading "
            "memory %+.1f %%\n",
            100 * check.drift->reference, 100 * check.drift->memory);
    return 0;
}

}  // namespace

Command command_check_times() {
    return {
        .name = "check-times",
        .purpose = "Runs plans of a network to see whether their predicted times come true",
        .about =
            {"The fastest plans along the frontier of workspace are exported and run, and as many whose "
             "primitives are chosen by lot. Of all of them the error of the prediction is told; of those by "
             "lot, whether what is predicted faster is faster; of the fastest, what is lost by believing "
             "the prediction. Each is run several times in a row: what lies between these runs is the "
             "machine's."},
        .operands = {network_operand()},
        .groups =
            {{.options =
                  {{.name = "--plans",
                    .takes = Takes::whole,
                    .value = "N",
                    .low = 1,
                    .high = most_plans_to_time,
                    .usual = std::to_string(usual_plans_to_time),
                    .help = "So many of the fastest, and so many by lot."},
                   {.name = "--runs",
                    .takes = Takes::whole,
                    .value = "N",
                    .low = 1,
                    .high = most_runs,
                    .usual = std::to_string(usual_runs),
                    .help = "Of each plan, of which the median counts."},
                   {.name = "--stream",
                    .takes = Takes::choice,
                    .choices = {"off", "on"},
                    .usual = "off",
                    .help = "With `on`, instead of the fastest: plans with segments, evenly along the "
                            "frontier of `arena`."},
                   board_option("The board to run them on. Without it: this machine."),
                   runner_option(),
                   json_option(
                       "{network, profile, threads, plans [{chosen, predicted_ns, "
                       "measured_ns, error, spread, runs_ns [ns], steps [{name, primitive, predicted_ns, "
                       "measured_ns}]}], median_error, worst_error, rank_correlation, regret, noise, "
                       "worst_noise, reference_drift|null, memory_drift|null}")}},
             network_options(),
             profile_options()},
        .examples = {{"taso check-times squeezenet --profile host.profile.json",
                      "After `taso profile squeezenet -o host.profile.json`."}},
        .run = do_check_times};
}

}  // namespace taso
