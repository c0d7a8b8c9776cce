// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packing_state.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "question/problem_table.h"

namespace taso {

PackingState::PackingState(const std::vector<PackItem>& given, std::int64_t alignment, const Control& limits,
                           int thread_count)
    : items(given), align(alignment), control(limits), threads(thread_count) {
    const int count = this->count();
    for (const PackItem& item : items) sizes.push_back(aligned_up(item.size));
    std::vector<int> by_start(count);
    std::iota(by_start.begin(), by_start.end(), 0);
    std::sort(by_start.begin(), by_start.end(),
              [&](int a, int b) { return items[a].lower < items[b].lower; });
    neighbours.resize(count);
    for (int i = 0; i < count; i++)
        for (int j = i + 1; j < count; j++) {
            const int a = by_start[i], b = by_start[j];
            if (items[b].lower >= items[a].upper) break;
            if (items[b].lower >= items[b].upper) continue;
            neighbours[a].push_back(b);
            neighbours[b].push_back(a);
        }
    std::vector<std::int64_t> shared(count, 0);  // of each item with the one that it may lie over
    for (int a = 0; a < count; a++) {
        const int under = items[a].over;
        if (under < 0) continue;
        overlapping.push_back(a);
        shared[a] = sizes[a] + sizes[under] - std::max(sizes[a], gap(a, under) + sizes[under]);
    }
    live.assign(count, 0);
    for (int a = 0; a < count; a++) {
        // The live sum can only rise where an item begins.
        if (items[a].lower >= items[a].upper) continue;
        live[a] = sizes[a];
        for (int b : neighbours[a])
            if (items[b].lower <= items[a].lower && items[b].upper > items[a].lower) live[a] += sizes[b];
        for (int b : overlapping)
            if (items[b].lower == items[a].lower) live[a] -= shared[b];
        lower_bound = std::max(lower_bound, live[a]);
    }
    best.assign(count, 0);
    best_bytes = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
    std::int64_t next = 0;
    for (int a = 0; a < count; a++) best[a] = next, next += sizes[a];
}

bool PackingState::late() const {
    if (control.stop.stop_requested()) return true;
    return control.seconds > 0 &&
           std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() > control.seconds;
}

std::int64_t PackingState::pressure(int item) const {
    std::int64_t most = live[item];
    for (int b : neighbours[item])
        if (items[b].lower > items[item].lower) most = std::max(most, live[b]);
    return most;
}

void PackingState::place(const std::vector<int>& order, bool tightest) {
    std::vector<std::int64_t> offset(items.size(), -1);
    // What an item finds taken: its top may reach up to the first, or its bottom be at or above the second.
    std::vector<std::pair<std::int64_t, std::int64_t>> taken;
    std::int64_t top = 0;
    int looked_at = 0;
    for (int item : order) {
        // The first order is finished however long it takes: it is what there is.
        if (++looked_at % 256 == 0 && !best_order.empty() && late()) return;
        taken.clear();
        for (int other : neighbours[item])
            if (offset[other] >= 0)
                taken.emplace_back(offset[other] - gap(item, other) + sizes[item],
                                   offset[other] + gap(other, item));
        std::sort(taken.begin(), taken.end());
        std::int64_t at = 0, chosen = -1, slack = no_limit;
        for (const auto& [from, to] : taken) {
            const std::int64_t gap = from - at;
            if (gap >= sizes[item] && gap - sizes[item] < slack) {
                chosen = at;
                slack = gap - sizes[item];
                if (!tightest) break;
            }
            at = std::max(at, to);
        }
        if (chosen < 0) chosen = at;
        offset[item] = chosen;
        top = std::max(top, chosen + sizes[item]);
        if (top >= best_bytes) return;
    }
    best = offset;
    best_bytes = top;
    best_order = order;
}

void PackingState::take(std::vector<std::int64_t> offsets) {
    best = std::move(offsets);
    best_order.clear();
    best_bytes = 0;
    for (std::size_t a = 0; a < items.size(); a++) best_bytes = std::max(best_bytes, best[a] + sizes[a]);
}

}  // namespace taso
