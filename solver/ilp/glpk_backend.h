// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ilp/model.h"

namespace taso {

struct GlpkResult {
    /// gave_up: GLPK cannot compute with these figures.
    enum class Outcome { optimal, infeasible, stopped, gave_up } outcome = Outcome::stopped;
    bool found = false;          ///< values hold a solution (stopped: the best so far)
    std::vector<double> values;  ///< by column of the model
    double objective = 0;        ///< of values
    double bound = 0;            ///< no solution has a smaller objective
};

/// Minimises the regret of a model by branch and bound. `below`: only solutions of at most that regret are
/// looked for; where times are long, what is found may pass it by a rounding, which is for the caller to see.
/// Stops within some 20 ms at `control`'s time limit or token; its progress is told latencies. Where a stop
/// may come GLPK runs in a thread of its own, which is then left to end by itself, so that the model is
/// shared with it and may not change before this returns.
GlpkResult run_glpk(std::shared_ptr<const IlpModel> model, std::optional<std::int64_t> below,
                    const Control& control);

/// A model's relaxation: any column may be a fraction.
struct GlpkRelaxation {
    enum class Outcome { solved, infeasible, stopped, gave_up } outcome = Outcome::stopped;
    std::vector<double> values;  ///< by column of the model
    std::vector<double> prices;  ///< by row: by how much the objective rises with its limit, at first
    double objective = 0;
    double bound = 0;  ///< no solution has a smaller objective, whatever the rounding
};

/// Minimises the regret of a relaxation in the thread that asks, with some columns held at 1 and others at 0.
/// Pivots are counted, not timed: the same model gives the same answer. Hears a stop every few thousands.
GlpkRelaxation relax(const IlpModel& model, const std::vector<int>& ones, const std::vector<int>& zeros,
                     const Control& control);

}  // namespace taso
