// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packer.h"

#include <algorithm>

#include "pack/bounded_search.h"
#include "pack/order_packing.h"
#include "pack/part_packing.h"

namespace taso {

namespace {

constexpr int most_moves = 200;                 ///< of one item each
constexpr std::int64_t short_search_part = 10;  ///< of the work, for the search that comes early
constexpr std::int64_t longest_short_search = 100'000'000;

/// What a strategy works with.
struct Attempt {
    PackingState& packing;
    BoundedSearch& search;
    std::int64_t goal;       ///< bytes to come down to
    std::int64_t most_work;  ///< looks at items
};

/// One way to come down to the goal. Those behind it are tried while that is not met, until one has settled that
/// it can or cannot be.
struct Strategy {
    const char *name, *description;
    bool searches;  ///< tried only where the bytes live at one time leave room for an answer
    bool (*settles)(const Attempt& attempt);
};
constexpr Strategy strategies[] = {
    {"usual orders", "places items in six orders, each as low or in as tight a gap as it can lie", false,
     [](const Attempt& a) {
         place_in_usual_orders(a.packing, a.goal);
         return false;
     }},
    {"short search", "searches exactly, for a tenth of the work: most questions are settled so", true,
     [](const Attempt& a) {
         const std::int64_t work = std::min(a.most_work / short_search_part, longest_short_search);
         return a.search.search(a.goal, work) != SectionSearch::Result::gave_up;
     }},
    {"parts", "cuts the times where one item at most lives on, and packs each part by itself", true,
     [](const Attempt& a) {
         join_parts(a.packing, a.goal);
         return false;
     }},
    {"moves", "moves what reaches the top to the front of the best order", true,
     [](const Attempt& a) {
         move_top_forward(a.packing, a.goal, most_moves);
         return false;
     }},
    {"long search", "searches exactly with all of the work", true,
     [](const Attempt& a) {
         a.search.search(a.goal, a.most_work);
         return true;
     }},
};

}  // namespace

Packing pack(const std::vector<PackItem>& items, std::int64_t align, std::optional<std::int64_t> capacity,
             const Control& control, std::int64_t most_work, int threads) {
    PackingState packing(items, align, control, threads);
    BoundedSearch search(packing);
    const std::int64_t first_bound = packing.lower_bound;
    const std::int64_t goal = std::max(first_bound, capacity.value_or(first_bound)) / align * align;
    const bool has_room = !capacity || *capacity >= first_bound;
    const Attempt attempt = {packing, search, goal, most_work};
    for (const Strategy& strategy : strategies) {
        if (packing.best_bytes <= goal || (strategy.searches && !has_room)) break;
        if (strategy.settles(attempt)) break;
    }
    if (!capacity && packing.best_bytes > goal) search.close_gap(most_work / short_search_part);
    Packing result;
    result.bytes = packing.best_bytes;
    result.lower_bound = packing.lower_bound;
    result.offsets = packing.best;
    result.status = capacity && packing.lower_bound > *capacity ? Status::infeasible
                    : packing.best_bytes == packing.lower_bound ? Status::optimal
                                                                : Status::feasible;
    return result;
}

Packing pack(Schedule& schedule, std::optional<std::int64_t> capacity, const Control& control) {
    std::vector<PackItem> items;
    std::vector<Buffer*> buffers;
    std::vector<int> item_of(schedule.buffers.size(), -1);
    for (std::size_t k = 0; k < schedule.buffers.size(); k++) {
        Buffer& buffer = schedule.buffers[k];
        if (buffer.external) continue;
        item_of[k] = static_cast<int>(items.size());
        items.push_back({buffer.bytes, buffer.from_step, buffer.to_step});
        buffers.push_back(&buffer);
    }
    for (std::size_t k = 0; k < buffers.size(); k++) {
        if (buffers[k]->over < 0) continue;
        items[k].over = item_of[buffers[k]->over];
        items[k].distance = buffers[k]->distance;
    }
    Packing packing = pack(items, arena_alignment, capacity, control);
    for (std::size_t k = 0; k < buffers.size(); k++) buffers[k]->offset = packing.offsets[k];
    return packing;
}

std::int64_t pack(Schedule& schedule, const Control& control) {
    return pack(schedule, std::nullopt, control).bytes;
}

}  // namespace taso
