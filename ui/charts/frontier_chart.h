// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/frontier_marks.h"
#include "style/chart.h"
#include "views/change_run.h"

namespace taso {

/// Latency over memory: every Pareto-optimal point, and the budget as a line; those of the kept plan behind them, where
/// its memory is counted alike; beside them the baselines, the knee, and what the next step buys. A click takes a point's
/// memory as the budget; the lines of budget and deadline can be dragged.
class FrontierChart : public Chart {
    Q_OBJECT

  public:
    explicit FrontierChart(Workbench& workbench, QWidget* parent = nullptr);

    /// Where a point is drawn.
    QPoint place_of(int point) const;
    bool is_filled() const override { return !points_.empty(); }
    ChartValues values() const override;
    int current_row() const override;
    void go_to_row(int row) override;
    const FrontierMarks& marks() const { return *marks_; }

  protected:
    void restyle() override;
    void clicked(QPointF place) override;
    void hovered(QMouseEvent* event) override;
    void walk(Walk walk) override;
    bool takes_hold(QPointF place) override;
    void drag(QPointF place) override;

  private:
    void show_frontier();
    /// It need be no point of the frontier.
    void show_answer();
    void show_kept();
    void show_marks();
    void show_next_step();
    void show_sentence();
    void take_as_budget(int point, int run = 0);
    int nearest(QPointF place) const;

    Workbench& workbench_;
    std::vector<std::pair<double, double>> points_;  ///< bytes, ns
    /// Of the kept plan: its frontier, behind all else, and where it lies.
    QCPGraph *kept_steps_, *kept_;
    QCPGraph *steps_, *chosen_;
    QCPItemStraightLine *budget_, *deadline_;
    FrontierMarks* marks_;
    ChangeRun walk_;
    FrontierMarks::Handle held_ = FrontierMarks::Handle::none;
    int drag_run_ = 0;  ///< 0: what is held has not been moved
};

}  // namespace taso
