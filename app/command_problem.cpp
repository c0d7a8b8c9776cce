// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "base/parent_folders.h"
#include "commands.h"
#include "print_json.h"
#include "problem/problem_file.h"
#include "shared_options.h"

namespace taso {

namespace {

int do_problem(const Arguments& arguments) {
    const std::string file = *arguments.text("-o");
    const ParentFolders parents(file);
    const Problem problem = problem_of(arguments);
    save_problem(problem, file);
    if (arguments.has("--json"))
        print_json(
            {{"file", file}, {"layers", problem.layers.size()}, {"transforms", problem.transforms.size()}});
    return 0;
}

}  // namespace

Command command_problem() {
    return {
        .name = "problem",
        .purpose =
            "Writes all that a solver needs of a network and a profile: layers, candidates, transforms, "
            "bytes and times",
        .about =
            {"The file stands wherever a network stands for `solve`, `frontier`, `compare` and `explain`."},
        .operands = {network_or_problem()},
        .groups = {{.options = {{.name = "-o",
                                 .takes = Takes::file,
                                 .value = "FILE",
                                 .required = true,
                                 .help = "The file to write; its name should end in `.problem.json`, by "
                                         "which other commands know it."},
                                json_option("{file, layers, transforms}")}},
                   network_options(),
                   profile_options()},
        .examples = {{"taso problem tiny -o tiny.problem.json",
                      "For `taso check`, or a solver of your own."}},
        .run = do_problem};
}

}  // namespace taso
