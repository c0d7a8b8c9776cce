// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "board/board.h"

namespace taso {

/// A board with the compiler and the options that the user, this machine or this program states for it.
struct BuildBoard {
    Board board;
    std::string built_with;    ///< compiler and options, and who states them
    std::string not_followed;  ///< what was stated instead; empty: nothing else
};

/// The same board, but for its compiler and options: what a file from elsewhere states of these is a record
/// of how times were taken, and never a command. They are those of the user's (or the built-in) board of that
/// name and instruction set; of this machine, where it is `host`; else those for any machine with the
/// instruction set.
BuildBoard build_board(const Board& stated);

/// One sentence where something was not followed, else empty.
std::string note_of(const BuildBoard& build);

}  // namespace taso
