// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "board/board_file.h"

namespace taso {

/// --board and --runner, of commands that run programs on a board.
Option board_option(const std::string& help);
Option runner_option();

/// The board of --board NAME (this machine where it is not given), with --runner WORDS: programs then run on
/// this machine behind these words, and their times are emulated. Throws Error.
BoardEntry board_of(const Arguments& arguments);

}  // namespace taso
