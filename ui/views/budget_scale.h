// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "exact/frontier.h"

namespace taso {

/// Which budget a position of the slider stands for: one equal step per point of a frontier while there are
/// few, else a logarithmic scale from its least memory to that of its fastest selection.
class BudgetScale {
  public:
    /// Of a frontier with points, which outlives this.
    explicit BudgetScale(const Frontier& frontier) : frontier_(frontier) {}

    /// The largest position; the least is 0.
    int last() const;
    std::int64_t budget_at(int position) const;
    /// `point`: the frontier's within the budget; -1: none.
    int position_of(std::optional<std::int64_t> budget, int point) const;

  private:
    bool has_a_step_per_point() const;
    /// Logarithms of the ends.
    double low() const;
    double high() const;

    const Frontier& frontier_;
};

}  // namespace taso
