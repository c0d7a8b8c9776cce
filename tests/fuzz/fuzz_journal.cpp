// SPDX-License-Identifier: GPL-3.0-or-later
// What a board has measured, line by line, as it is kept beside a profile.
// Own sources: core/profile/profile_keeper.cpp
#include "board/board_file.h"
#include "fuzz.h"
#include "profile/profile_keeper.h"

void taso::read_fuzzed(std::string_view bytes) {
    static const Board board = find_board_entry("cortex-a15").board;
    const std::filesystem::path journal = fuzzed_file("fuzzed.profile.json.journal", bytes);
    const std::filesystem::path profile = journal.parent_path() / "fuzzed.profile.json";
    std::error_code ignored;
    std::filesystem::remove(profile, ignored);
    const ProfileKeeper keeper(profile, board);
}
