// SPDX-License-Identifier: GPL-3.0-or-later
// A board of the user's own (NAME.board.json).
// Own sources: core/board/board_file.cpp core/board/board.cpp
#include "board/board_file.h"
#include "fuzz.h"

void taso::read_fuzzed(std::string_view bytes) { load_board(fuzzed_file("fuzzed.board.json", bytes)); }
