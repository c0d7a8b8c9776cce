// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "board/board.h"

namespace taso {

/// Options that every compiler of the plan is called with, but for the machine's.
std::vector<std::string> common_flags(int threads);
/// Options for a machine: its own, else those of its instruction set.
std::vector<std::string> plan_flags(const Board& board);
/// Options, behind those, for a machine without an operating system.
std::vector<std::string> freestanding_flags();
}  // namespace taso
