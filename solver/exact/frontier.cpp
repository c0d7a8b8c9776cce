// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/frontier.h"

#include <algorithm>

#include "exact/additive_frontier.h"
#include "exact/exact_engine.h"
#include "exact/frontier_list.h"
#include "question/watch.h"

namespace taso {

const FrontierPoint* Frontier::within(std::int64_t budget) const {
    const auto above =
        std::upper_bound(points.begin(), points.end(), budget,
                         [](std::int64_t bytes, const FrontierPoint& p) { return bytes < p.memory_bytes; });
    return above == points.begin() ? nullptr : &*(above - 1);
}

Frontier frontier(const Problem& problem, BudgetKind kind, const Control& given, Freedom freedom,
                  const FrontierProgress& progress) {
    const Control control = begun(given);
    const ProblemTable table(problem);
    if (adds_up(kind)) return additive_frontier(table, kind, freedom, control, progress);
    const Watch watch(control);
    FrontierList list(problem, kind, freedom.order, progress);
    DynamicProgramme programme(table, kind, freedom, control);
    if (programme.stopped()) return list.end(true);
    programme.least_bytes();  // throws when nothing joins
    std::int64_t limit = no_limit;
    bool proven = true;
    while (const auto point = best_point(programme, table, kind, limit, control, proven)) {
        if (watch.late()) {
            list.doubt();
            list.add(*point, false);
            return list.end(true);
        }
        list.add(*point, true);
        limit = point->bytes - 1;
        if (limit < 0) break;
    }
    if (watch.late()) return list.end(true);
    if (!proven) list.doubt();
    return list.end(false);
}

}  // namespace taso
