// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

namespace taso {

/// What layers run in bands come to, so far.
struct BandCost {
    std::int64_t ns = 0;
    std::int64_t lines = 0;      ///< bytes of line buffers, each rounded up
    std::int64_t workspace = 0;  ///< bytes of the largest, rounded up

    bool is_beaten_by(const BandCost& other) const {
        return other.ns <= ns && other.lines <= lines && other.workspace <= workspace;
    }
    BandCost and_then(const BandCost& next) const {
        return {ns + next.ns, lines + next.lines, std::max(workspace, next.workspace)};
    }
};

/// Leaves those whose `cost` no other's beats, of equals the first; the fastest first.
template <class Way>
void keep_unbeaten(std::vector<Way>& ways) {
    std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) {
        return std::tie(a.cost.ns, a.cost.lines, a.cost.workspace) <
               std::tie(b.cost.ns, b.cost.lines, b.cost.workspace);
    });
    std::vector<Way> kept;
    for (Way& way : ways)
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Way& other) { return way.cost.is_beaten_by(other.cost); }))
            kept.push_back(std::move(way));
    ways = std::move(kept);
}

}  // namespace taso
