// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "problem/ledger.h"
#include "problem/selection.h"

namespace taso {

// Charts as SVG, to stand in a page of HTML. What is drawn has classes; the page's style has the colours.

/// Latency over memory: bytes and ns of every point, least memory first, as stairs; `chosen` is marked, and `budget`
/// is a line.
std::string frontier_svg(const std::vector<std::pair<std::int64_t, std::int64_t>>& points,
                         std::pair<std::int64_t, std::int64_t> chosen, std::optional<std::int64_t> budget);

/// The arena: every internal buffer of a packed schedule from its first step to its last, at its offset.
std::string arena_svg(const Schedule& schedule, std::int64_t arena_bytes, std::optional<std::int64_t> budget);

/// A bar per line of a ledger, in their order.
std::string times_svg(const Ledger& ledger);

}  // namespace taso
