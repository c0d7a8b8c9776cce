// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "additive_programme.h"
#include "frontier.h"

namespace taso {

namespace {

constexpr std::size_t most_exact_points = 300;
constexpr std::int64_t parts = 1000;  // of the larger one's bytes: two neighbours are one of them apart

}  // namespace

Frontier additive_frontier(const ProblemTable& table, BudgetKind kind, Order order, const Control& control) {
    Frontier made;
    made.kind = kind;
    made.order = order;
    const auto stopped = [&] {
        made.exact = false;
        made.points.clear();
        return made;
    };
    AdditiveProgramme programme(table, kind, order, control);
    if (programme.stopped()) return stopped();
    // From the fastest down: all points, or where they are many those that lie far enough apart.
    for (bool all : {true, false}) {
        made.exact = true;
        made.resolution = all ? 0 : 1.0 / parts;
        made.points.clear();
        bool proven = true;
        std::int64_t limit = no_limit;
        const auto list = [&](const BestPoint& point) {
            made.exact = made.exact && proven && point.fastest && point.smallest;
            made.points.push_back({point.bytes, point.latency_ns, point.choice.order,
                                   selection_of(table.problem(), point.choice)});
        };
        while (limit >= 0 && (!all || made.points.size() <= most_exact_points)) {
            const auto point = programme.best(limit, proven, true);
            if (control.stop.stop_requested()) return stopped();
            made.exact = made.exact && proven;
            if (!point) break;
            list(*point);
            limit = all ? point->bytes - 1
                        : std::min(point->bytes - 1, point->bytes / parts * (parts - 1) +
                                                         point->bytes % parts * (parts - 1) / parts);
        }
        if (all && made.points.size() > most_exact_points) continue;
        if (!all) {
            // The least bytes are an end of the list even where they lie close to the last point found.
            const auto least = programme.least();
            if (!least) return stopped();
            if (least->bytes < made.points.back().memory_bytes) {
                if (made.points.size() > 1) made.points.pop_back();
                proven = true;
                list(*least);
            }
        }
        break;
    }
    std::reverse(made.points.begin(), made.points.end());
    return made;
}

}  // namespace taso
