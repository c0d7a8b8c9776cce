// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/card.h"
#include "style/chart.h"
#include "workbench/workbench.h"

namespace taso {

/// Where A is a run: the measured time of each layer, or segment, over the predicted one, and the line on which they
/// would be equal. A click selects the layer.
class MeasuredChart : public Chart {
    Q_OBJECT

  public:
    struct Dot {
        QString name;
        int layer = -1;           ///< the first of those that it stands for
        bool is_changed = false;  ///< what ran there is not what is shown
        double predicted_ns = 0, measured_ns = 0;
    };

    explicit MeasuredChart(Workbench& workbench, QWidget* parent = nullptr);

    const std::vector<Dot>& dots() const { return dots_; }
    QPoint place_of(int dot) const;
    bool is_filled() const override { return !dots_.empty(); }
    ChartValues values() const override;
    int current_row() const override;
    void go_to_row(int row) override;
    Legend* legend_line() const override { return legend_line_; }

  protected:
    void restyle() override;
    void clicked(QPointF place) override;
    void hovered(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    void show_difference();
    void show_layer();
    void fit_axes();
    QPointF pixel(const Dot& dot) const;
    int dot_at(QPointF place) const;

    Workbench& workbench_;
    std::vector<Dot> dots_;
    QCPGraph *same_, *changed_, *chosen_;
    QCPItemLine* equal_;
    Legend* legend_line_;
};

}  // namespace taso
