// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "commands.h"
#include "error.h"
#include "parent_folders.h"
#include "solver_options.h"

namespace taso {

int command_problem(const Words& words) {
    const std::string usage = "taso problem NETWORK [--profile P] [--threads N] -o FILE";
    const Arguments arguments(words, {"--profile", "--threads", "-o"}, {"--allow-emulated"}, 1, 1, usage);
    const auto file = arguments.value("-o");
    if (!file) throw Error("where to? usage: " + usage);
    const ParentFolders parents(*file);
    save_problem(problem_of(arguments), *file);
    return 0;
}

}  // namespace taso
