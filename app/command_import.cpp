// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "error.h"
#include "json_file.h"
#include "parent_folders.h"
#include "trinnity.h"

namespace taso {

int command_import(const Words& words) {
    const std::string usage = "taso import trinnity DIR -o FILE.problem.json [--json]";
    const Arguments arguments(words, {"-o"}, {"--json"}, 2, 2, usage);
    if (arguments.rest()[0] != "trinnity")
        throw Error("'" + arguments.rest()[0] + "' is no kind of table that is read here; usage: " + usage);
    const auto file = arguments.value("-o");
    if (!file || !file->ends_with(".problem.json"))
        throw Error("-o FILE.problem.json is missing: by that end of its name other commands know a problem");
    const ParentFolders parents(*file);
    const Problem problem = read_trinnity(arguments.rest()[1]);
    save_problem(problem, *file);
    if (arguments.has("--json")) {
        std::printf("%s\n", Json({{"file", *file},
                                  {"layers", problem.layers.size()},
                                  {"transforms", problem.transforms.size()}})
                                .dump(-1, ' ', false, Json::error_handler_t::replace)
                                .c_str());
        return 0;
    }
    std::printf("%s: %zu layers, %zu transforms\n", file->c_str(), problem.layers.size(),
                problem.transforms.size());
    std::printf(
        "Times are the tables' own. Bytes follow from the shapes and the primitives' published descriptions: "
        "the "
        "tables hold no padding (taken: half the kernel at stride 1, none otherwise), no bias and no threads "
        "(taken: none and 1).\n");
    return 0;
}

}  // namespace taso
