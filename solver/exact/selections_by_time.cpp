// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/selections_by_time.h"

#include <algorithm>
#include <deque>
#include <queue>
#include <utility>

#include "exact/best_point.h"

namespace taso {

bool each_by_time(const AdditiveGraph& graph, std::int64_t limit, const Watch& watch,
                  const std::function<bool(const CountedSelection&)>& visit) {
    const int end = graph.nodes() - 1;
    struct Rest {
        std::int64_t ns = no_limit, added = no_limit, bytes = no_limit;
    };
    std::vector<Rest> rest(graph.nodes());  // the least of each, to the end
    rest[end] = {0, 0, 0};
    for (int node = end - 1; node >= 0; node--)
        for (const AdditiveGraph::Edge& edge : graph.from(node)) {
            const Rest& after = rest[edge.to];
            if (after.ns == no_limit) continue;
            for (const AdditiveOffer& offer : graph.choices[edge.choice]) {
                if (offer.bytes > limit) continue;
                rest[node].ns = std::min(rest[node].ns, after.ns + offer.ns);
                rest[node].added = std::min(rest[node].added, after.added + offer.added);
                rest[node].bytes = std::min(rest[node].bytes, std::max(after.bytes, offer.bytes));
            }
        }
    struct Partial {
        std::int64_t whole_ns = 0, ns = 0, added = 0, bytes = 0;
        int node = 0, parent = -1, decision = -1;
    };
    std::deque<Partial> partials;
    const auto later = [&](int a, int b) {
        return std::pair(partials[a].whole_ns, -partials[a].node) >
               std::pair(partials[b].whole_ns, -partials[b].node);
    };
    std::priority_queue<int, std::vector<int>, decltype(later)> queue(later);
    const auto add = [&](Partial partial) {
        const Rest& after = rest[partial.node];
        if (after.ns == no_limit ||
            partial.added + after.added + std::max(partial.bytes, after.bytes) > limit)
            return;
        partial.whole_ns = partial.ns + after.ns;
        partials.push_back(partial);
        queue.push(static_cast<int>(partials.size()) - 1);
    };
    add({});
    while (!queue.empty()) {
        watch.check();
        if (partials.size() > most_partials) return false;
        const int index = queue.top();
        const Partial at = partials[index];
        queue.pop();
        if (at.node == end) {
            CountedSelection counted{at.ns, at.added + at.bytes, {}};
            for (int k = index; k >= 0; k = partials[k].parent)
                if (partials[k].decision >= 0) counted.decisions.push_back(partials[k].decision);
            std::reverse(counted.decisions.begin(), counted.decisions.end());
            if (!visit(counted)) return false;
            continue;
        }
        for (const AdditiveGraph::Edge& edge : graph.from(at.node))
            for (const AdditiveOffer& offer : graph.choices[edge.choice])
                add({0, at.ns + offer.ns, at.added + offer.added, std::max(at.bytes, offer.bytes), edge.to,
                     index, offer.decision});
    }
    return true;
}

}  // namespace taso
