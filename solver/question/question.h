// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "problem/memory.h"
#include "problem/order.h"
#include "problem/status.h"

namespace taso {

enum class Method : std::uint8_t { ilp, dp, greedy, greedy_fit, pbqp, sum2d };
inline constexpr std::array methods = {Method::ilp,        Method::dp,   Method::greedy,
                                       Method::greedy_fit, Method::pbqp, Method::sum2d};
std::string_view name(Method method);
std::optional<Method> method_named(std::string_view name);

/// Least latency within a budget. With a deadline and no budget: least memory within it; with both: least
/// latency that meets both.
struct Question {
    BudgetKind kind = BudgetKind::workspace;
    std::optional<std::int64_t> budget = std::nullopt;       ///< none: unlimited
    std::optional<std::int64_t> deadline_ns = std::nullopt;  ///< none: unlimited
    Order order = Order::fixed;
};

/// How a long search is watched and stopped; both ends may live in different threads.
struct Control {
    std::stop_token stop = {};
    std::function<void(double gap, std::int64_t latency_ns)> progress =
        {};              ///< may be empty; called from the solving thread
    double seconds = 0;  ///< time limit; 0: none
    /// Of the ILP's own proof, where the dynamic programme has proven the answer already; 0: as long as it
    /// takes.
    double proof_seconds = 0;
    /// Limit of work, of the engine for sum and total: looks at labels, some fifty millions a second; 0: none.
    /// Unlike a time it ends a search at the same place on every machine.
    std::int64_t most_looks = 0;
    /// When `seconds` are up, of a search that has begun and asks others in turn; none: they begin with each.
    std::optional<std::chrono::steady_clock::time_point> end = std::nullopt;
};

/// The same with its end fixed, if it has a time limit: whoever is asked with it shares that time.
Control begun(Control control);
/// Of a control that has begun, for a part that may take so many seconds of the rest at most.
Control at_most(Control control, double seconds);
/// The same with what is left of its time as `seconds`, for who counts from its own beginning.
Control left_of(Control control);

struct Answer {
    Status status = Status::infeasible;
    bool fits = false;  ///< the selection keeps budget and deadline, checked in integers
    std::string proof;  ///< one sentence: why optimal, or what is missing
    double gap = 0;     ///< (latency - bound) / latency
    std::int64_t latency_ns = 0;
    std::int64_t bound_ns = 0;     ///< no selection within the budget is faster
    std::int64_t least_bytes = 0;  ///< the least feasible budget of this kind
    double solve_ms = 0;
    /// Of execution: layers of the problem. What follows is of reordered(problem, order).
    std::vector<int> order;
    /// Of the answer; infeasible or unknown: what comes closest, and nothing where time was up before any.
    Selection selection;
    Schedule schedule;  ///< packed
    Memory memory;
};

/// The problem in the answer's order of execution, which its selection and schedule are of.
Problem ordered_by(const Problem& problem, const Answer& answer);

/// Throws Error for a question that this method cannot answer.
Answer solve(const Problem& problem, const Question& question, Method method, const Control& control = {});

}  // namespace taso
