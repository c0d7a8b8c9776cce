// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "question/question.h"

namespace taso {

/// One buffer to place: bytes, live in [lower, upper).
struct PackItem {
    std::int64_t size = 0;
    std::int64_t lower = 0, upper = 0;
    /// The item that it may share a range with, if that one begins `distance` bytes or more behind it; -1: none. The
    /// two live together at the first time of this one alone.
    int over = -1;
    std::int64_t distance = 0;
};

struct Packing {
    /// optimal: bytes is proven least; infeasible: more than the capacity, proven; feasible: neither, so that
    /// bytes tells whether it fits.
    Status status = Status::infeasible;
    std::int64_t bytes = 0;
    std::int64_t lower_bound =
        0;  ///< no packing is smaller: bytes live at one time, or what a search ruled out
    std::vector<std::int64_t> offsets;  ///< by item, multiples of align
};

/// How much a packing looks at items when it cannot meet its goal at once: a tenth of a second or so.
inline constexpr std::int64_t usual_pack_work = 4'000'000;

/// Offsets so that no two items that live together overlap, but for those that may, in as few bytes as found within `most_work` and
/// the time of `control`; stops at `capacity` where given. Meets the lower bound for nearly all networks.
/// What is found within the work does not depend on the number of threads.
Packing pack(const std::vector<PackItem>& items, std::int64_t align, std::optional<std::int64_t> capacity,
             const Control& control = {}, std::int64_t most_work = usual_pack_work, int threads = 1);

/// Packs the internal buffers of a schedule: sets their offsets. `offsets` by internal buffer.
Packing pack(Schedule& schedule, std::optional<std::int64_t> capacity, const Control& control);

/// Packs the internal buffers of a schedule; returns the bytes of the arena.
std::int64_t pack(Schedule& schedule, const Control& control = {});

}  // namespace taso
