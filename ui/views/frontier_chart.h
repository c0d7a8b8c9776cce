// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exact/frontier.h"
#include "views/chart.h"

namespace taso {

/// Latency over memory: every Pareto-optimal point, and the budget as a line. A click takes a point's memory
/// as the budget.
class FrontierChart : public Chart {
    Q_OBJECT

  public:
    explicit FrontierChart(QWidget* parent = nullptr);

    /// Null: none yet.
    void set_frontier(const Frontier* frontier);
    /// The answer need be no point of the frontier; null: none.
    void set_answer(std::optional<std::int64_t> budget, std::optional<std::int64_t> deadline_ns,
                    const FrontierPoint* answer, int point);
    /// Where a point is drawn.
    QPoint place_of(int point) const;
    bool is_filled() const override { return !points_.empty(); }

  signals:
    void point_clicked(int point);

  protected:
    void restyle() override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    int nearest(QPointF place) const;

    std::vector<std::pair<double, double>> points_;  ///< bytes, ns
    QCPGraph *steps_, *chosen_;
    QCPItemStraightLine *budget_, *deadline_;
    int point_ = -1;
};

}  // namespace taso
