// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/part_packing.h"

#include <algorithm>
#include <limits>
#include <random>
#include <utility>

namespace taso {

namespace {

constexpr int most_orders = 1500;  ///< of a part: the usual ones first, then seeded ones by lot

/// Items that live between two times, and those of them that live on beyond: at most one at either end.
struct Part {
    std::vector<int> items;
    int in = -1, out = -1;
};

/// Cuts the times where no more than one item lives on. Such an item goes to an end of the range in both
/// parts, which can then be packed apart and mirrored to fit.
std::vector<Part> parts_of(const PackingState& packing) {
    std::vector<std::int64_t> times;
    for (const PackItem& item : packing.items) times.push_back(item.upper);
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    std::vector<Part> found;
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    int in = -1;
    for (std::int64_t time : times) {
        int crossing = -1, count = 0;
        for (int a = 0; a < packing.count(); a++)
            if (packing.items[a].lower < time && packing.items[a].upper > time && packing.sizes[a] > 0)
                crossing = a, count++;
        if (count > 1 || (count == 1 && crossing == in && time < times.back())) continue;
        Part part{{}, in, crossing};
        for (int a = 0; a < packing.count(); a++)
            if (packing.items[a].lower < time && packing.items[a].upper > from &&
                packing.items[a].lower < packing.items[a].upper)
                part.items.push_back(a);
        found.push_back(std::move(part));
        from = time;
        in = crossing;
    }
    return found;
}

/// Places items in order, each as low as those already placed allow. False: one does not fit.
bool place_within(const PackingState& packing, const std::vector<int>& order, std::int64_t bytes,
                  std::vector<std::int64_t>& offset) {
    std::vector<std::pair<std::int64_t, std::int64_t>> taken;
    for (int item : order) {
        taken.clear();
        for (int other : packing.neighbours[item])
            if (offset[other] >= 0)
                taken.emplace_back(offset[other] - packing.gap(item, other) + packing.sizes[item],
                                   offset[other] + packing.gap(other, item));
        taken.emplace_back(bytes, bytes);
        std::sort(taken.begin(), taken.end());
        std::int64_t at = 0;
        for (const auto& [low, high] : taken) {
            if (low - at >= packing.sizes[item]) {
                offset[item] = at;
                break;
            }
            at = std::max(at, high);
        }
        if (offset[item] < 0) return false;
    }
    return true;
}

/// Offsets of a part's items within `bytes`: the one that comes in at the bottom, the one that goes out
/// at the bottom or the top. Tries the usual orders, then seeded random ones. Empty: none found.
std::vector<std::int64_t> pack_part(const PackingState& packing, const Part& part, std::int64_t bytes,
                                    bool out_at_top) {
    std::vector<int> order;
    for (int a : part.items)
        if (a != part.in && a != part.out) order.push_back(a);
    std::mt19937 random(20);
    for (int round = 0; round < most_orders && !packing.late(); round++) {
        if (round == 0)
            std::stable_sort(order.begin(), order.end(),
                             [&](int a, int b) { return packing.sizes[a] > packing.sizes[b]; });
        else if (round == 1)
            std::stable_sort(order.begin(), order.end(),
                             [&](int a, int b) { return packing.items[a].upper > packing.items[b].upper; });
        else
            for (std::size_t k = order.size(); k > 1; k--) std::swap(order[k - 1], order[random() % k]);
        std::vector<std::int64_t> offset(packing.items.size(), -1);
        if (part.in >= 0) offset[part.in] = 0;
        if (part.out >= 0) offset[part.out] = out_at_top ? bytes - packing.sizes[part.out] : 0;
        if (place_within(packing, order, bytes, offset)) return offset;
    }
    return {};
}

}  // namespace

void join_parts(PackingState& packing, std::int64_t bytes) {
    if (bytes >= packing.best_bytes) return;
    std::vector<std::int64_t> joined(packing.items.size(), 0);
    bool mirrored = false;
    for (const Part& part : parts_of(packing)) {
        const bool together = part.in >= 0 && part.out >= 0 && part.in != part.out &&
                              packing.items[part.in].upper > packing.items[part.out].lower;
        // What nothing comes into may begin either way up, and what overlaps must begin the right one.
        mirrored = mirrored && part.in >= 0;
        const bool overlaps = std::any_of(part.items.begin(), part.items.end(),
                                          [&](int a) { return packing.items[a].over >= 0; });
        if (overlaps && (mirrored || together)) return;
        bool at_top = part.out >= 0 && part.out != part.in && !overlaps;
        std::vector<std::int64_t> offset = pack_part(packing, part, bytes, at_top);
        if (offset.empty() && at_top && !together) {
            at_top = false;
            offset = pack_part(packing, part, bytes, at_top);
        }
        if (offset.empty() && !part.items.empty()) return;
        for (int a : part.items) joined[a] = mirrored ? bytes - offset[a] - packing.sizes[a] : offset[a];
        mirrored ^= at_top;
    }
    packing.take(std::move(joined));
}

}  // namespace taso
