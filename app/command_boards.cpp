// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "board.h"
#include "commands.h"

namespace taso {

int command_boards(const Words& words) {
    const Arguments arguments(words, {}, {"--json"}, 0, 0, "taso boards [--json]");
    Json rows = Json::array();
    for (const Board& board : built_in_boards()) {
        rows.push_back(describe(board));
        if (!arguments.has("--json"))
            std::printf("%-12s %-32s %-13s %2d cores at %.0f MHz\n", board.name.c_str(),
                        board.processor.c_str(), board.isa.c_str(), board.cores, board.clock_mhz);
    }
    if (arguments.has("--json")) std::printf("%s\n", rows.dump().c_str());
    return 0;
}

}  // namespace taso
