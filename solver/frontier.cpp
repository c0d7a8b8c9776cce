// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontier.h"

#include <algorithm>

#include "exact_engine.h"

namespace taso {

const FrontierPoint* Frontier::within(std::int64_t budget) const {
    const auto above =
        std::upper_bound(points.begin(), points.end(), budget,
                         [](std::int64_t bytes, const FrontierPoint& p) { return bytes < p.memory_bytes; });
    return above == points.begin() ? nullptr : &*(above - 1);
}

Frontier frontier(const Problem& problem, BudgetKind kind, const Control& control, Order order) {
    const ProblemTable table(problem);
    if (adds_up(kind)) return additive_frontier(table, kind, order, control);
    Frontier made;
    made.kind = kind;
    made.order = order;
    DynamicProgramme programme(table, kind, order, control);
    const auto stopped = [&] {
        made.exact = false;
        made.points.clear();
        return made;
    };
    if (programme.stopped()) return stopped();
    programme.least_bytes();  // throws when nothing joins
    std::int64_t limit = no_limit;
    bool proven = true;
    while (const auto point = best_point(programme, table, kind, limit, control, proven)) {
        if (control.stop.stop_requested()) return stopped();
        made.exact = made.exact && point->fastest && point->smallest;
        made.points.push_back(
            {point->bytes, point->latency_ns, point->choice.order, selection_of(problem, point->choice)});
        limit = point->bytes - 1;
        if (limit < 0) break;
    }
    if (control.stop.stop_requested()) return stopped();
    made.exact = made.exact && proven;
    std::reverse(made.points.begin(), made.points.end());
    return made;
}

}  // namespace taso
