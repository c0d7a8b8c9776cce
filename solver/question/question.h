// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "problem/memory.h"
#include "problem/order.h"
#include "problem/status.h"
#include "question/control.h"

namespace taso {

/// What is chosen beside primitives and layouts.
struct Freedom {
    Order order = Order::fixed;
    bool segments =
        false;  ///< layers may run depth first, in bands; where the kind offers it (offers_segments)

    Freedom() = default;
    Freedom(Order given, bool with_segments = false) : order(given), segments(with_segments) {}
    bool operator==(const Freedom&) const = default;
};

/// Whether segments are offered under a kind at all: under those whose bytes they are made to save.
inline bool offers_segments(BudgetKind kind) { return is_packed(kind); }

/// Least latency within a budget. With a deadline and no budget: least memory within it; with both: least
/// latency that meets both.
struct Question {
    BudgetKind kind = BudgetKind::workspace;
    std::optional<std::int64_t> budget = std::nullopt;       ///< none: unlimited
    std::optional<std::int64_t> deadline_ns = std::nullopt;  ///< none: unlimited
    Order order = Order::fixed;
    bool stream = false;  ///< segments are offered

    Freedom freedom() const { return {order, stream}; }
};

/// A deadline and no budget: the least bytes are asked for.
inline bool least_bytes_asked(const Question& question) { return question.deadline_ns && !question.budget; }

/// Whether so many bytes and so much time keep budget and deadline.
inline bool keeps(const Question& question, const Memory& memory, std::int64_t latency_ns) {
    return (!question.budget || memory[question.kind] <= *question.budget) &&
           (!question.deadline_ns || latency_ns <= *question.deadline_ns);
}

}  // namespace taso
