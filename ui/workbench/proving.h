// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <map>
#include <memory>

#include "workbench/chosen_point.h"
#include "workbench/lane.h"
#include "workbench/point_key.h"

namespace taso {

/// Asks the ILP whether it agrees with the answer, once the hand rests, and keeps what it has proven.
class Proving : public Lane {
    Q_OBJECT

  public:
    explicit Proving(QObject* parent = nullptr);

    /// The problem is another: nothing that is known is of it.
    void forget();
    /// Another question is asked: nothing is known of it yet, and what there is to prove is not yet sought.
    void expect();
    /// Announces by rested() that this may begin.
    void start_soon() { rest_.start(); }
    /// `is_open`: something better than the answer may be found, so the dynamic programme is asked first.
    void start(const std::shared_ptr<const Problem>& problem, const Question& question, bool is_open);
    /// There is nothing to prove.
    void give_up() { pending_ = false; }
    /// Holds what the ILP found against the answer.
    void judge(const Answer& found, ChosenPoint& chosen);

    /// The ILP has not yet said its word.
    bool is_pending() const { return pending_; }
    /// That the chosen point is optimal for its question.
    bool has_proven(const ChosenPoint& chosen) const;
    double gap() const { return gap_; }

  signals:
    void rested();
    void gap_changed();
    /// By the dynamic programme, asked this very question.
    void better_found(const taso::Answer& found);
    /// By the ILP.
    void found(const taso::Answer& found);

  protected:
    void failed(const QString& sentence) override;

  private:
    void keep_proof(const ChosenPoint& chosen);
    void say_disagreement(const Answer& found, const ChosenPoint& chosen);

    /// The largest budget, and the longest deadline, for which a point has been proven.
    std::map<PointKey, std::int64_t> within_budget_, within_deadline_;
    double gap_ = 0;
    bool pending_ = false;
    QTimer rest_;
};

}  // namespace taso
