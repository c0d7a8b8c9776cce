// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/compiler_options.h"

#include <algorithm>

#include "board/isa_target.h"

namespace taso {

std::vector<std::string> common_flags(int threads) {
    std::vector<std::string> flags = {"-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-O3", "-fno-math-errno"};
    if (threads > 1) flags.push_back("-fopenmp");
    return flags;
}

std::vector<std::string> plan_flags(const Board& board) {
    std::vector<std::string> flags = board_flags(board);
    const IsaTarget* target = find_isa_target(board.isa);
    if (flags.empty() && target) flags = board_flags(any_machine(board.isa));
    if (board.isa == "plain" && std::find(flags.begin(), flags.end(), "-DTASO_PLAIN") == flags.end())
        flags.push_back("-DTASO_PLAIN");
    return flags;
}

std::vector<std::string> freestanding_flags() { return {"-ffreestanding", "-fno-pic"}; }

}  // namespace taso
