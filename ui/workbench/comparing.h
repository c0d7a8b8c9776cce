// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "answer/answer.h"
#include "problem/problem.h"
#include "question/question.h"
#include "workbench/lane.h"

namespace taso {

/// Asks the baseline greedy-fit the same question.
class Comparing : public Lane {
    Q_OBJECT

  public:
    explicit Comparing(QObject* parent = nullptr) : Lane(parent) {}

    void start(const std::shared_ptr<const Problem>& problem, const Question& question);
    void forget() { baseline_.reset(); }
    /// Null until it is known.
    const Answer* baseline() const { return baseline_.get(); }

  signals:
    void known();

  protected:
    /// What the baseline cannot answer is not missed.
    void failed(const QString&) override {}

  private:
    /// Of the question that is asked, budget and deadline as they are and not as the answer meets them.
    std::shared_ptr<const Answer> baseline_;
};

}  // namespace taso
