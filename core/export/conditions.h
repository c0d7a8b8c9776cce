// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "board/board.h"

namespace taso {

/// The question, in a Makefile and in a CMakeLists.txt, whether the compiler at hand is one for the machine:
/// a line that begins with `if`, and what it needs before it.
std::string make_condition(const Board& board);
std::string cmake_condition(const Board& board);

}  // namespace taso
