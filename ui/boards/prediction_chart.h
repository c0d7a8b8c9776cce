// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/times_check.h"
#include "style/card.h"
#include "style/chart.h"

namespace taso {

/// A kind of plan by whether it is of the fastest: how it is drawn, here and in a table of them.
Legend::Mark mark_of_plan(bool is_best);
QColor colour_of_plan(bool is_best, const Theme& theme);
/// Predicted over measured, less 1, with its sign.
QString error_text(double error);

/// The measured times of plans over their predicted ones, and the line on which they would be equal. A click or
/// the arrow keys choose a plan.
class PredictionChart : public Chart {
    Q_OBJECT

  public:
    explicit PredictionChart(QWidget* parent = nullptr);

    void set_plans(const std::vector<TimedPlan>& plans);
    /// A plan that is drawn larger; -1: none.
    void choose(int plan);
    /// Where a plan is drawn.
    QPoint place_of(int plan) const;
    bool is_filled() const override { return !plans_.empty(); }
    ChartValues values() const override;
    /// What is drawn, to stand beneath the chart.
    Legend* legend_line() const override { return legend_line_; }
    QSize minimumSizeHint() const override { return {160, 132}; }
    static std::vector<Legend::Entry> legend();

  signals:
    void chosen(int plan);

  protected:
    void restyle() override;
    void clicked(QPointF place) override;
    void hovered(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    void fit_axes();
    /// The plan within reach of a place; -1: none.
    int plan_at(QPointF place) const;

    std::vector<TimedPlan> plans_;
    int chosen_plan_ = -1;
    QCPGraph *by_lot_, *best_, *chosen_;
    QCPItemLine* equal_;
    Legend* legend_line_;
};

}  // namespace taso
