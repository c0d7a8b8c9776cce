// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "pack/packer.h"

namespace taso {

/// A packing on its way: the items, what is known of them, and the best that has been found. Strategies share
/// it and better it.
struct PackingState {
    PackingState(const std::vector<PackItem>& given, std::int64_t alignment, const Control& limits,
                 int thread_count);

    const std::vector<PackItem>& items;
    const std::int64_t align;
    const Control& control;
    const int threads;
    const std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();

    std::vector<std::int64_t> sizes;           ///< by item, multiples of align
    std::vector<std::vector<int>> neighbours;  ///< by item: those that live at the same time
    std::vector<std::int64_t> live;            ///< by item: bytes that live where it begins
    std::int64_t lower_bound = 0;              ///< no packing is smaller
    std::vector<int> overlapping;              ///< items that may share a range with another

    /// How far above one item another begins at least, where it begins no lower than it.
    std::int64_t gap(int lower, int upper) const {
        return items[lower].over == upper ? aligned_up(items[lower].distance) : sizes[lower];
    }

    std::vector<std::int64_t> best;  ///< offsets by item
    std::int64_t best_bytes = 0;
    std::vector<int> best_order;  ///< that place() made it of; empty: something else did

    int count() const { return static_cast<int>(items.size()); }
    bool late() const;
    std::int64_t aligned_up(std::int64_t bytes) const { return (bytes + align - 1) / align * align; }
    /// The largest live sum while an item lives.
    std::int64_t pressure(int item) const;
    /// Places items in the given order, each as low (or in as tight a gap) as those already placed allow; kept
    /// where that is better than the best.
    void place(const std::vector<int>& order, bool tightest);
    /// Takes offsets for the best.
    void take(std::vector<std::int64_t> offsets);
};

}  // namespace taso
