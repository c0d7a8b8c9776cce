// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_bars.h"
#include "workbench/workbench.h"

namespace taso {

/// Time of every layer, or of those of one family or primitive together, in the order of execution or the slowest first.
/// A click selects the layer.
class TimeChart : public Chart {
    Q_OBJECT

  public:
    explicit TimeChart(Workbench& workbench, QWidget* parent = nullptr);

    QPoint place_of(int layer) const;
    void set_view(TimesBy by, bool sorted);
    TimesBy by() const { return by_; }
    bool is_sorted() const { return sorted_; }
    bool is_filled() const override { return !bars_->bars.empty(); }
    ChartValues values() const override;
    int current_row() const override;
    void go_to_row(int row) override;

  protected:
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void clicked(QPointF place) override;
    void hovered(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    void show_picture();
    void show_sentence();
    void show_layer();
    void show_kept();
    /// From what is known of each layer.
    void show_bars();
    /// What the axis says beneath the bars.
    void name_bars();
    int bar_at(QPointF place) const;
    /// -1: none.
    int bar_of(int layer) const;
    double highest();

    Workbench& workbench_;
    TimeBars* bars_;
    std::vector<TimeBars::Bar> layers_;
    TimesBy by_ = TimesBy::layer;
    bool sorted_ = false;
    /// The largest group since the frontier began: its axis only grows.
    double largest_ns_ = 0;
    /// The slowest bar over all that is compared by eye: the axis stays at it. 0: as the bars have it.
    double slowest_ns_ = 0;
};

}  // namespace taso
