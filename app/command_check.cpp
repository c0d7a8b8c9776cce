// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "error.h"
#include "problem.h"
#include "validator.h"

namespace taso {

int command_check(const Words& words) {
    const Arguments arguments(words, {}, {"--json"}, 2, 2, "taso check PROBLEM SOLUTION [--json]");
    const std::string& solution = arguments.rest()[1];
    const Problem problem = load_problem(arguments.rest()[0]);
    const Json value = read_json_value(solution);
    const std::vector<std::string> faults = find_faults(problem, value);
    if (arguments.has("--json")) {
        std::printf("%s\n", Json({{"ok", faults.empty()}, {"faults", faults}}).dump().c_str());
    } else {
        for (const std::string& fault : faults) std::printf("%s\n", fault.c_str());
        if (faults.empty()) std::printf("%s: no fault\n", solution.c_str());
    }
    return faults.empty() ? 0 : 1;
}

}  // namespace taso
