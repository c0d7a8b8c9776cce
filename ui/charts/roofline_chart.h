// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/card.h"
#include "style/chart.h"
#include "workbench/roofline.h"
#include "workbench/workbench.h"

namespace taso {

/// A dot per layer, in the colour of its family: the operations that its primitive does in a time over those that it does
/// per byte, and the roof that arithmetic and memory of the board put over them. A click selects the layer.
class RooflineChart : public Chart {
    Q_OBJECT

  public:
    explicit RooflineChart(Workbench& workbench, QWidget* parent = nullptr);

    const std::vector<LayerWork>& works() const { return works_; }
    const Roof& roof() const { return roof_; }
    QPoint place_of(int layer) const;
    bool is_filled() const override { return !works_.empty(); }
    ChartValues values() const override;
    int current_row() const override;
    void go_to_row(int row) override;
    /// Whose the roof is, to stand beneath the chart.
    Legend* legend_line() const override { return legend_line_; }

  protected:
    void restyle() override;
    void showEvent(QShowEvent* event) override;
    void clicked(QPointF place) override;
    void hovered(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    void take_document();
    void show_picture();
    void show_sentence();
    void show_layer();
    QString roof_words() const;
    std::vector<Legend::Entry> legend() const;
    /// In works_, within reach of a place; -1: none.
    int work_at(QPointF place) const;
    QPointF pixel(const LayerWork& work) const;

    Workbench& workbench_;
    std::vector<LayerWork> works_;
    Roof roof_;
    QCPGraph *line_, *chosen_;
    std::map<QString, QCPGraph*> dots_;  ///< by family
    Legend* legend_line_;
};

}  // namespace taso
