// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "answer/method.h"
#include "problem/budget_kind.h"
#include "problem/problem.h"
#include "workbench/lane.h"

namespace taso {

/// What a baseline chooses, in the bytes of the kind that is budgeted.
struct BaselinePoint {
    Method method = Method::greedy;
    std::int64_t memory_bytes = 0, latency_ns = 0;
};

/// Asks those baselines that heed no budget, once for every problem and kind: where they lie beside the frontier.
class Baselines : public Lane {
    Q_OBJECT

  public:
    explicit Baselines(QObject* parent = nullptr) : Lane(parent) {}

    /// Nothing is asked again of the problem and kind that were asked of last.
    void start(const std::shared_ptr<const Problem>& problem, BudgetKind kind);
    /// Those that are known by now.
    const std::vector<BaselinePoint>& points() const { return points_; }

  signals:
    void changed();

  protected:
    /// What a baseline cannot answer is not missed.
    void failed(const QString&) override {}

  private:
    std::shared_ptr<const Problem> problem_;
    BudgetKind kind_ = BudgetKind::workspace;
    std::vector<BaselinePoint> points_;
};

}  // namespace taso
