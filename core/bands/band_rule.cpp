// SPDX-License-Identifier: GPL-3.0-or-later
#include "bands/band_rule.h"

#include <algorithm>
#include <set>

namespace taso {

int BandRule::rows(int all) const {
    return std::clamp(kind == Kind::rows ? amount : (amount + all - 1) / all, 1, std::max(all, 1));
}

const std::vector<BandRule>& band_rules() {
    using enum BandRule::Kind;
    // 56 rows are those of the map after a network's first reductions: one row of it, two, ...
    static const std::vector<BandRule> rules = {
        {rows, 1},        {rows, 2},        {rows, 3},        {rows, 4},    {rows, 6},
        {rows, 8},        {rows, 12},       {rows, 16},       {pixels, 56}, {pixels, 2 * 56},
        {pixels, 4 * 56}, {pixels, 8 * 56}, {pixels, 16 * 56}};
    return rules;
}

std::vector<int> band_heights(int all) {
    std::set<int> heights;
    for (const BandRule& rule : band_rules()) heights.insert(rule.rows(all));
    heights.erase(all);
    return {heights.begin(), heights.end()};
}

}  // namespace taso
