// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include "problem/budget_kind.h"
#include "problem/order.h"

namespace taso {

/// A point of one of the frontiers that a problem has.
struct PointKey {
    BudgetKind kind = BudgetKind::workspace;
    Order order = Order::fixed;
    int point = 0;
    auto operator<=>(const PointKey&) const = default;
};

}  // namespace taso
