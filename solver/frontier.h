// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "problem_table.h"

namespace taso {

struct FrontierPoint {
    std::int64_t memory_bytes = 0;  ///< of the frontier's kind
    std::int64_t latency_ns = 0;
    std::vector<int> order;  ///< of execution: layers of the problem
    Selection selection;     ///< of reordered(problem, order)
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
    std::vector<FrontierPoint> points;

    /// The best point within a budget, or null: none is that small.
    const FrontierPoint* within(std::int64_t budget) const;
};

/// The frontier of sum or total.
Frontier additive_frontier(const ProblemTable& table, BudgetKind kind, Order order, const Control& control);

/// By dynamic programming. Empty and not exact when stopped.
Frontier frontier(const Problem& problem, BudgetKind kind, const Control& control = {},
                  Order order = Order::fixed);

}  // namespace taso
