// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_walk.h"

#include <cmath>
#include <set>

namespace taso {

int walk(const std::vector<std::pair<int, int>>& edges, const std::vector<QPointF>& places, int from,
         GraphStep step) {
    std::set<int> before, behind, reached;
    for (const auto& [start, end] : edges) {
        if (end == from) before.insert(start);
        if (start == from) behind.insert(end);
    }
    if (step == GraphStep::forth) {
        reached = behind;
    } else if (step == GraphStep::back) {
        reached = before;
    } else {
        for (const auto& [start, end] : edges) {
            if (before.contains(start)) reached.insert(end);
            if (behind.contains(end)) reached.insert(start);
        }
        reached.erase(from);
        if (reached.empty()) {
            const int next = step == GraphStep::right ? from + 1 : from - 1;
            return next < 0 || next >= static_cast<int>(places.size()) ? from : next;
        }
    }
    const QPointF here = places[static_cast<std::size_t>(from)];
    int nearest = from;
    double least = 0;
    for (const int node : reached) {
        const QPointF way = places[static_cast<std::size_t>(node)] - here;
        if ((step == GraphStep::left && way.x() > -1) || (step == GraphStep::right && way.x() < 1)) continue;
        const double length = std::hypot(way.x(), way.y());
        if (nearest != from && length >= least) continue;
        nearest = node;
        least = length;
    }
    return nearest;
}

}  // namespace taso
