// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "commands.h"
#include "report.h"
#include "solver_options.h"
#include "units.h"

namespace taso {

int command_frontier(const Words& words) {
    const Arguments arguments(words, solver_options(), solver_flags(), 1, 1,
                              "taso frontier " + std::string(solver_usage) + " [--json]", solver_repeated());
    const Question question = question_of(arguments);
    const Problem problem = problem_of(arguments);
    const Frontier found = frontier(problem, question.kind, patience_of(arguments), question.order);
    if (arguments.has("--json")) {
        std::printf("%s\n", describe(problem, found).dump().c_str());
        return 0;
    }
    std::printf("%s, %s, profile %s: %zu Pareto-optimal points%s%s\n", problem.name.c_str(),
                std::string(name(question.kind)).c_str(), problem.profile.c_str(), found.points.size(),
                found.exact ? ", proven" : "",
                found.resolution > 0 ? ", none closer than 0.1 % in memory to the next" : "");
    for (const FrontierPoint& point : found.points)
        std::printf("%14lld  %10s  %10s\n", static_cast<long long>(point.memory_bytes),
                    format_bytes(point.memory_bytes).c_str(), format_time(point.latency_ns).c_str());
    if (!found.left_out.empty()) std::printf("%s\n", found.left_out.c_str());
    return 0;
}

}  // namespace taso
