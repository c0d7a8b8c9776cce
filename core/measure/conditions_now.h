// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "board/board_file.h"
#include "profile/conditions.h"

namespace taso {

/// How quiet a board is at the moment, and how fast: by the program that measures profiles, which times its reference
/// kernel and the memory. Takes some tenths of a second. Throws Error, ConnectionError, Stopped.
Conditions conditions_now(const BoardEntry& board, int threads, std::stop_token stop);

/// What a line of that program says of the conditions; nothing: it says something else. Throws Error.
std::optional<Conditions> told_conditions(std::string_view line, const std::string& where);

}  // namespace taso
