// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "question/choice.h"

namespace taso {

/// What the ILP alone found out.
struct IlpAnswer {
    Status status = Status::infeasible;  ///< feasible or, without a choice, unknown: stopped
    bool gave_up = false;                ///< not stopped: GLPK cannot compute with these figures
    std::optional<Choice> choice;
    std::int64_t latency_ns = 0;  ///< of the choice, added up in int64
    std::int64_t bound_ns = 0;    ///< proven: nothing within the budget is faster
    int solves = 0;               ///< runs of branch and bound
};

/// Solves rows 1 to 11 by GLPK, layers in the order of the problem: least time within the budget and the
/// deadline, where there are such. `incumbent`: a choice known to keep both; then the ILP looks only for a
/// faster one, and that it finds none is the proof.
IlpAnswer solve_ilp(const ProblemTable& table, const Question& question,
                    const std::optional<Choice>& incumbent, const Control& control);

}  // namespace taso
