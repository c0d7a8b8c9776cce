// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/likely_selections.h"

#include <algorithm>

#include "exact/frontier.h"
#include "pack/packer.h"

namespace taso {

namespace {

/// Plans that are measured as such, by kind of frontier: what is asked for most, and what shows all of the other.
constexpr int likely_by_workspace = 3, likely_with_segments = 8;

}  // namespace

std::vector<Selection> fastest_selections(const Problem& problem, int count, std::stop_token stop) {
    const Frontier all = frontier(problem, BudgetKind::workspace, {.stop = std::move(stop)});
    std::vector<Selection> found;
    for (auto point = all.points.rbegin();
         point != all.points.rend() && static_cast<int>(found.size()) < count; ++point)
        found.push_back(point->selection);
    return found;
}

std::vector<Selection> selections_with_segments(const Problem& problem, int count, std::stop_token stop) {
    const Frontier all =
        frontier(problem, BudgetKind::arena, {.stop = std::move(stop)}, {Order::fixed, true});
    const int points = static_cast<int>(all.points.size()), taken = std::min(count, points);
    std::vector<Selection> found;
    for (int i = 0; i < taken; i++) {
        const int behind = taken > 1 ? i * (points - 1) / (taken - 1) : 0;
        found.push_back(all.points[static_cast<std::size_t>(points - 1 - behind)].selection);
    }
    return found;
}

void let_solver_plan(ProfilerOptions& options) {
    options.pack = [](Schedule& schedule) { return pack(schedule); };
    options.likely = [bands = options.bands](const Problem& problem, std::stop_token stop) {
        std::vector<Selection> found = fastest_selections(problem, likely_by_workspace, stop);
        if (!bands) return found;
        for (Selection& selection : selections_with_segments(problem, likely_with_segments, stop))
            found.push_back(std::move(selection));
        return found;
    };
}

}  // namespace taso
