// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <vector>

namespace taso {

/// How many rows the layers of one segment make in a call: all of them the same, or each about as many pixels,
/// which on square maps is a count of rows that grows as the maps shrink.
struct BandRule {
    enum class Kind : unsigned char { rows, pixels } kind = Kind::rows;
    int amount = 1;  ///< rows a call; or their product with the rows of the whole tensor
    auto operator<=>(const BandRule&) const = default;

    /// Of a tensor of so many rows: at least 1, at most all.
    int rows(int all) const;
};

/// Every rule that segments choose from.
const std::vector<BandRule>& band_rules();
/// What they come to for a tensor of so many rows: rising, each once, below `all`.
std::vector<int> band_heights(int all);

}  // namespace taso
