// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "check/validator.h"
#include "commands.h"
#include "print_json.h"
#include "problem/problem.h"
#include "problem/problem_file.h"
#include "shared_options.h"

namespace taso {

namespace {

int do_check(const Arguments& arguments) {
    const std::string& solution = arguments.operands()[1];
    const Problem problem = load_problem(arguments.operands()[0]);
    const Json value = read_json_value(solution);
    const std::vector<std::string> faults = find_faults(problem, value);
    if (arguments.has("--json")) {
        print_json({{"ok", faults.empty()}, {"faults", faults}});
    } else {
        for (const std::string& fault : faults) std::printf("%s\n", fault.c_str());
        if (faults.empty()) std::printf("%s: no fault\n", solution.c_str());
    }
    return faults.empty() ? 0 : 1;
}

}  // namespace

Command command_check() {
    return {.name = "check",
            .purpose = "Counts a solution of a problem once more, and names every fault",
            .about = {"The check shares no code with what solves. Exit code 1: there is a fault."},
            .operands = {{.name = "PROBLEM", .takes = Takes::file, .help = "A `*.problem.json`."},
                         {.name = "SOLUTION",
                          .takes = Takes::file,
                          .help = "What `taso solve PROBLEM --json` printed, or another solver wrote."}},
            .groups = {{.options = {json_option("{ok, faults}")}}},
            .examples = {{"taso check tiny.problem.json solution.json", "Is it one?"}},
            .run = do_check};
}

}  // namespace taso
