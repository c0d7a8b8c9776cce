// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "question/problem_table.h"

namespace taso {

struct FrontierPoint {
    std::int64_t memory_bytes = 0;  ///< of the frontier's kind
    std::int64_t latency_ns = 0;
    std::vector<int> order;  ///< of execution: layers of the problem
    Selection selection;     ///< of reordered(problem, order)
    bool proven = true;      ///< nothing in its bytes is faster, and nothing as fast is smaller
};

/// Pareto-optimal points of one problem and kind, least memory first. Those of sum and total may be too many
/// to list: then no two are closer in memory than `resolution` times the larger one's bytes, and between two
/// listed ones none is left out that lies further than that from the larger one (the least point excepted,
/// which is always listed).
struct Frontier {
    BudgetKind kind = BudgetKind::workspace;
    Order order = Order::fixed;
    bool exact = true;
    double resolution = 0;  ///< 0: all points
    /// Whether points of less memory than the first have been looked for. While a frontier is being found,
    /// and where a stop or a time limit ended that, it is false.
    bool complete = true;
    std::string left_out;  ///< a sentence: what is not proven or not listed; empty: nothing
    std::vector<FrontierPoint> points;

    /// The best point within a budget, or null: none is that small.
    const FrontierPoint* within(std::int64_t budget) const;
};

/// Hears a frontier as it is found, in the thread that finds it: what is known so far, at first one point and
/// then more of less memory, at most some twenty times a second. What it is given lives as long as the call:
///
///     frontier(problem, kind, control, order, [&](const Frontier& so_far) {
///         post([copy = std::make_shared<const Frontier>(so_far)] { show(copy); });
///     });
///
/// Points are `proven` or not; an unproven one may be replaced by a better one later, a proven one stays as
/// it is (where points turn out to be very many, some of them are left out in the end, as `resolution` says).
using FrontierProgress = std::function<void(const Frontier& so_far)>;

/// By dynamic programming. When a stop or the time limit of `control` is heard: what was found by then,
/// neither exact nor complete; that may be nothing. Without a time limit sum and total are given so much work
/// as takes some fifteen seconds.
Frontier frontier(const Problem& problem, BudgetKind kind, const Control& control = {}, Freedom freedom = {},
                  const FrontierProgress& progress = {});

}  // namespace taso
