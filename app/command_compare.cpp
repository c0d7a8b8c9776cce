// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "answer/report.h"
#include "answer/solve.h"
#include "arguments.h"
#include "base/error.h"
#include "base/units.h"
#include "commands.h"
#include "print_json.h"
#include "shared_options.h"

namespace taso {

namespace {

int do_compare(const Arguments& arguments) {
    const Question question = question_of(arguments);
    const Problem problem = problem_of(arguments);
    const Control control = patience_of(arguments);
    std::vector<MethodAnswer> answers;
    for (Method method : compared_methods()) try {
            answers.push_back({method, solve(problem, question, method, control)});
        } catch (const Error& fault) {
            // A baseline may have no answer to an imported problem, nor the dynamic programme to a wide one.
            if (method == Method::ilp) throw;
            std::fprintf(stderr, "no row for %s: %s\n", std::string(name(method)).c_str(), fault.what());
        }
    const Json value = describe(problem, question, answers);
    const Answer& best = answers.front().answer;
    const int result = best.fits ? 0 : 1;
    if (arguments.has("--json")) {
        print_json(value);
        return result;
    }
    std::printf(
        "%s, %s within %s, profile %s\n", problem.name.c_str(), std::string(name(question.kind)).c_str(),
        question.budget ? format_bytes(*question.budget).c_str() : "no limit", problem.profile.c_str());
    if (!best.fits)
        std::printf("%s: nothing %skeeps %s; %s\n", std::string(name(best.status)).c_str(),
                    best.status == Status::infeasible ? "" : "that was found ", limits_of(question).c_str(),
                    nearest_of(question, best).c_str());
    std::printf("%-12s %-10s %-5s %12s %8s %12s %12s %12s\n", "method", "status", "fits", "latency", "ratio",
                "workspace", "arena", "weights");
    for (std::size_t i = 0; i < answers.size(); i++) {
        const auto& [method, answer] = answers[i];
        const Json& ratio = value["rows"][i]["ratio"];
        char ratio_text[32] = "-";
        if (!ratio.is_null()) std::snprintf(ratio_text, sizeof ratio_text, "%.3f", ratio.get<double>());
        std::printf("%-12s %-10s %-5s %12s %8s %12s %12s %12s\n", std::string(name(method)).c_str(),
                    std::string(name(answer.status)).c_str(), answer.fits ? "yes" : "no",
                    format_time(answer.latency_ns).c_str(), ratio_text,
                    format_bytes(answer.memory[BudgetKind::workspace]).c_str(),
                    format_bytes(answer.memory[BudgetKind::arena]).c_str(),
                    format_bytes(answer.memory.weights).c_str());
    }
    return result;
}

/// "`ilp` and `dp` are exact. `pbqp` has ...; `greedy` takes ..."
std::string who_they_are() {
    std::string exact, baselines;
    for (const MethodRow& row : method_rows()) {
        const std::string name = "`" + std::string(row.name) + "`";
        if (is_exact(row.method))
            exact += (exact.empty() ? "" : " and ") + name;
        else
            baselines += (baselines.empty() ? "" : "; ") + name + " " + std::string(row.description);
    }
    return exact + " are exact. " + baselines + ". The ratio is the latency over that of the ILP.";
}

}  // namespace

Command command_compare() {
    return {
        .name = "compare",
        .purpose = "Compares the ILP with the dynamic programme and the baselines on one question",
        .about = {who_they_are()},
        .operands = {network_or_problem()},
        .groups =
            {{.options =
                  {budget_option(),
                   json_option(
                       "{network, profile, threads, kind, budget_bytes, order, rows [{method, status, fits, "
                       "latency_ns, " +
                       memory_members() + ", ratio}]}")}},
             network_options(),
             question_options(),
             profile_options()},
        .examples = {{"taso compare alexnet --budget 4MiB",
                      "Who keeps 4 MiB of workspace, and at what time?"}},
        .run = do_compare};
}

}  // namespace taso
