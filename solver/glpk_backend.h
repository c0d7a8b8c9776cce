// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ilp_model.h"

namespace taso {

struct GlpkResult {
    enum class Outcome { optimal, infeasible, stopped } outcome = Outcome::stopped;
    bool found = false;          ///< values hold a solution (stopped: the best so far)
    std::vector<double> values;  ///< by column of the model
    double objective = 0;        ///< of values
    double bound = 0;            ///< no solution has a smaller objective
};

/// Minimises the regret of a model by branch and bound. `below`: only solutions of at most that regret are
/// looked for. Stops at `control`'s token or time limit; its progress is told latencies. Throws Error where
/// GLPK gives up. Leaves nothing of GLPK behind in this thread.
GlpkResult run_glpk(const IlpModel& model, std::optional<std::int64_t> below, const Control& control);

}  // namespace taso
