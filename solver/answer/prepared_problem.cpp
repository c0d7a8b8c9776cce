// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/prepared_problem.h"

namespace taso {

ExactEngine& PreparedProblem::engine(BudgetKind kind, Freedom freedom, const Control& control) {
    // What a stop has cut short may be half done.
    if (engine_ && engine_->kind() == kind && engine_->freedom() == freedom && !engine_->was_stopped()) {
        engine_->watch(control);
    } else {
        engine_.reset();
        engine_ = std::make_unique<ExactEngine>(table_, kind, freedom, control);
    }
    return *engine_;
}

}  // namespace taso
