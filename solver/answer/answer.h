// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "answer/proof.h"
#include "answer/written_choice.h"
#include "problem/status.h"

namespace taso {

/// The answer to a question: a selection, written out, and what is known of it. Infeasible or unknown: the
/// selection that comes closest, and an empty one where time was up before any.
struct Answer : WrittenChoice {
    Status status = Status::infeasible;
    bool fits = false;             ///< the selection keeps budget and deadline, checked in integers
    Proof proof;                   ///< why optimal, or what is missing
    double gap = 0;                ///< (latency - bound) / latency
    std::int64_t bound_ns = 0;     ///< no selection within the budget is faster
    std::int64_t least_bytes = 0;  ///< the least feasible budget of this kind
    double solve_ms = 0;
};

/// The problem in the answer's order of execution, which its selection and schedule are of.
Problem ordered_by(const Problem& problem, const Answer& answer);

}  // namespace taso
