// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "question.h"

namespace taso {

/// One buffer to place: bytes, live in [lower, upper).
struct PackItem {
    std::int64_t size = 0;
    int lower = 0, upper = 0;
};

struct Packing {
    Status status = Status::infeasible;  ///< optimal: bytes is proven least; feasible: not proven
    std::int64_t bytes = 0, lower_bound = 0;
    std::vector<std::int64_t> offsets;  ///< by item, multiples of align
};

/// Offsets so that no two items that live together overlap, in as few bytes as found within the time of
/// `control`; stops at `capacity` where given. Meets the lower bound for nearly all networks.
Packing pack(const std::vector<PackItem>& items, std::int64_t align, std::optional<std::int64_t> capacity,
             const Control& control = {});

/// Packs the internal buffers of a schedule: sets their offsets. `offsets` by internal buffer.
Packing pack(Schedule& schedule, std::optional<std::int64_t> capacity, const Control& control);

/// Packs the internal buffers of a schedule; returns the bytes of the arena.
std::int64_t pack(Schedule& schedule, const Control& control = {});

}  // namespace taso
