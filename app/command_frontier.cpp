// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "answer/report.h"
#include "arguments.h"
#include "base/units.h"
#include "commands.h"
#include "print_json.h"
#include "shared_options.h"

namespace taso {

namespace {

int do_frontier(const Arguments& arguments) {
    const Question question = question_of(arguments);
    const Problem problem = problem_of(arguments);
    const Frontier found = frontier(problem, question.kind, patience_of(arguments), question.freedom());
    if (arguments.has("--json")) {
        print_json(describe(problem, found));
        return 0;
    }
    std::printf("%s, %s, profile %s: %zu Pareto-optimal point%s%s%s\n", problem.name.c_str(),
                std::string(name(question.kind)).c_str(), problem.profile.c_str(), found.points.size(),
                found.points.size() == 1 ? "" : "s", found.exact ? ", proven" : "",
                found.resolution > 0 ? ", none closer than 0.1 % in memory to the next" : "");
    for (const FrontierPoint& point : found.points)
        std::printf("%14lld  %10s  %10s\n", static_cast<long long>(point.memory_bytes),
                    format_bytes(point.memory_bytes).c_str(), format_time(point.latency_ns).c_str());
    if (!found.left_out.empty()) std::printf("%s\n", found.left_out.c_str());
    return 0;
}

}  // namespace

Command command_frontier() {
    return {
        .name = "frontier",
        .purpose =
            "Finds every point at which less time costs more memory, from the least memory to the least time",
        .operands = {network_or_problem()},
        .groups = {{.options = {json_option("{network, profile, threads, kind, order, exact, resolution, "
                                            "points [{memory_bytes, latency_ns}]}")}},
                   network_options(),
                   question_options(),
                   profile_options()},
        .examples = {{"taso frontier googlenet --kind arena",
                      "Under the packed arena, as a board counts its memory."}},
        .run = do_frontier};
}

}  // namespace taso
