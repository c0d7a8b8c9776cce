// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include "problem/budget_kind.h"
#include "problem/order.h"
#include "question/question.h"

namespace taso {

/// A point of one of the frontiers that a problem has.
struct PointKey {
    BudgetKind kind = BudgetKind::workspace;
    Order order = Order::fixed;
    bool segments = false;  ///< were offered
    int point = 0;
    auto operator<=>(const PointKey&) const = default;
};

/// Of the frontier that answers a question.
inline PointKey first_point_of(const Question& question) {
    return {question.kind, question.order, question.stream && offers_segments(question.kind), 0};
}
/// Another point of the same frontier.
inline PointKey of_point(PointKey key, int point) {
    key.point = point;
    return key;
}

}  // namespace taso
