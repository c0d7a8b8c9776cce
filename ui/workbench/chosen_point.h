// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "answer/answer.h"
#include "exact/frontier.h"
#include "question/question.h"

namespace taso {

/// Which plan answers a question: the point of the frontier that does, or a better one that was found between
/// two points of a thinned frontier.
class ChosenPoint {
  public:
    /// Nothing is chosen of it yet. Null: no frontier.
    void begin(std::shared_ptr<const Frontier> frontier, const Question& question);
    /// The point within the budget, or the least one within the deadline.
    void choose();
    /// An engine was asked this very question: takes what it found, where that is better.
    bool take_better(const Answer& found);
    void mark_proven() { is_proven_ = true; }

    const std::shared_ptr<const Frontier>& frontier() const { return frontier_; }
    /// A frontier with points.
    bool has_points() const { return frontier_ && !frontier_->points.empty(); }
    const Question& question() const { return question_; }
    /// -1: none.
    int point() const { return point_; }
    /// Null: the answer is a point of the frontier.
    const std::shared_ptr<const FrontierPoint>& between() const { return between_; }
    /// Null: none.
    const FrontierPoint* answer() const;
    /// The answer; or with nothing feasible what comes closest.
    const FrontierPoint* shown_point() const;
    /// Of that, but for one between two points.
    int shown_index() const;
    /// An engine, asked this very question, has no better answer.
    bool is_asked() const { return is_asked_; }
    /// That one between two points has been proven.
    bool is_proven() const { return is_proven_; }
    /// Of a frontier that is not complete: nothing better can be missing.
    bool is_best_of_a_cut() const;
    /// No selection between this point of a thinned frontier and the next can be better.
    bool is_a_point_of_its_own() const;

  private:
    std::shared_ptr<const Frontier> frontier_;
    Question question_;
    int point_ = -1;
    std::shared_ptr<const FrontierPoint> between_;
    bool is_asked_ = false, is_proven_ = false;
};

}  // namespace taso
