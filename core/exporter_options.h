// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "board.h"

namespace taso {

/// Options that every compiler of the plan is called with, but for the machine's.
std::vector<std::string> common_flags(int threads);
/// Options for a machine: its own, else those of its instruction set.
std::vector<std::string> plan_flags(const Board& board);
/// Options, behind those, for a machine without an operating system.
std::vector<std::string> freestanding_flags();
/// The command in Board::compiler, which may be recorded with its version; empty where there is none.
std::string compiler_command(const Board& board);

/// The question, in a Makefile and in a CMakeLists.txt, whether the compiler at hand is one for the machine:
/// a line that begins with `if`, and what it needs before it.
std::string make_condition(const Board& board);
std::string cmake_condition(const Board& board);

}  // namespace taso
