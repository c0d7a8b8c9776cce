// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "exact/exact_engine.h"
#include "question/question.h"

namespace taso {

/// A problem made ready for many questions: what the exact engine prepares for a budget kind and an order is
/// kept for the next question of the same, as a slider asks hundreds. For one thread at a time.
class PreparedProblem {
  public:
    explicit PreparedProblem(std::shared_ptr<const Problem> problem)
        : problem_(std::move(problem)), table_(*problem_) {}
    /// The problem has to outlive this.
    explicit PreparedProblem(const Problem& problem)
        : PreparedProblem(std::shared_ptr<const Problem>(std::shared_ptr<void>(), &problem)) {}

    const Problem& problem() const { return *problem_; }
    const ProblemTable& table() const { return table_; }
    /// The engine of a kind and a freedom, from now on stopped by this control. Throws as its constructor
    /// does.
    ExactEngine& engine(BudgetKind kind, Freedom freedom, const Control& control);

  private:
    std::shared_ptr<const Problem> problem_;
    ProblemTable table_;
    std::unique_ptr<ExactEngine> engine_;
};

}  // namespace taso
