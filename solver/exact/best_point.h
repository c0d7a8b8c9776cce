// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "exact/dynamic_programme.h"
#include "pack/packer.h"

namespace taso {

/// Where an exact method gives up proving which of many equal or unpackable selections is the answer.
constexpr std::size_t most_partials = 400'000;  ///< partial selections held at once
constexpr int most_packings = 300;              ///< selections packed for one answer
/// Packings for one answer that were given up unproven: each took long, and those that follow are mostly
/// alike.
constexpr int most_open_packings = 3;

/// A selection with its exact bytes of one kind; for the arena, packed.
struct BestPoint {
    std::int64_t latency_ns = 0, bytes = 0;
    Choice choice;
    bool fastest = true;   ///< proven: nothing within the limit is faster
    bool smallest = true;  ///< proven: nothing as fast is smaller
};

/// The answer of the dynamic programme within a limit, in the order of ties that all exact methods share:
/// least time, then least bytes, then the choice that comes first. Where live bytes would fit the arena
/// but their packing does not, goes on to the next selection. None: nothing fits (`proven` tells whether that
/// is certain).
std::optional<BestPoint> best_point(DynamicProgramme& programme, const ProblemTable& table, BudgetKind kind,
                                    std::int64_t limit, const Control& control, bool& proven);

/// The selection that needs the least bytes; of those the fastest. None: stopped.
std::optional<BestPoint> least_point(DynamicProgramme& programme, const ProblemTable& table, BudgetKind kind,
                                     const Control& control);

}  // namespace taso
