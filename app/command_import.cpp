// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "base/error.h"
#include "base/parent_folders.h"
#include "commands.h"
#include "print_json.h"
#include "problem/problem_file.h"
#include "problem/trinnity_file.h"
#include "shared_options.h"

namespace taso {

namespace {

int do_import(const Arguments& arguments) {
    if (arguments.operands()[0] != "trinnity")
        throw Error("'" + arguments.operands()[0] +
                    "' is no kind of table that is read here; usage: " + arguments.usage());
    const std::string file = *arguments.text("-o");
    if (!file.ends_with(".problem.json"))
        throw Error("-o FILE.problem.json is wanted, not '" + file +
                    "': by that end of its name other commands know a problem");
    const ParentFolders parents(file);
    const Problem problem = read_trinnity(arguments.operands()[1]);
    save_problem(problem, file);
    if (arguments.has("--json")) {
        print_json(
            {{"file", file}, {"layers", problem.layers.size()}, {"transforms", problem.transforms.size()}});
        return 0;
    }
    std::printf("%s: %zu layers, %zu transforms\n", file.c_str(), problem.layers.size(),
                problem.transforms.size());
    std::printf(
        "Times are the tables' own. Bytes follow from the shapes and the primitives' published descriptions: "
        "the "
        "tables hold no padding (taken: half the kernel at stride 1, none otherwise), no bias and no threads "
        "(taken: none and 1).\n");
    return 0;
}

}  // namespace

Command command_import() {
    return {.name = "import",
            .purpose = "Reads the cost tables of another library as a problem",
            .about = {"`trinnity`: the tables `hns.csv`, `hns-transforms.csv` and `triNNity-algorithms.csv` "
                      "of the triNNity library, in one folder."},
            .operands = {{.name = "trinnity DIR",
                          .takes = Takes::folder,
                          .help = "The kind of tables, and their folder."}},
            .groups = {{.options = {{.name = "-o",
                                     .takes = Takes::file,
                                     .value = "FILE.problem.json",
                                     .required = true,
                                     .help = "The problem to write: it stands wherever a network stands for "
                                             "`solve`, `frontier`, `compare` and `explain`."},
                                    json_option("{file, layers, transforms}")}}},
            .examples = {{"taso import trinnity tables -o alexnet.problem.json",
                          "Then: `taso frontier alexnet.problem.json`."}},
            .run = do_import};
}

}  // namespace taso
