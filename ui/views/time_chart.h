// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart.h"
#include "workbench/shown_selection.h"

namespace taso {

/// A bar per layer, in the colour of its family, with the transforms of its output on top.
class TimeBars : public QCPAbstractPlottable {
    Q_OBJECT

  public:
    struct Bar {
        double ns = 0, transforms = 0;
        QString family, tip;
        bool chosen = false;
    };

    TimeBars(QCPAxis* layers, QCPAxis* times) : QCPAbstractPlottable(layers, times) {}

    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain = QCP::sdBoth,
                           const QCPRange& = QCPRange()) const override;

    std::vector<Bar> bars;

  protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;
};

/// Time of every layer, in the order of execution. A click selects the layer.
class TimeChart : public Chart {
    Q_OBJECT

  public:
    explicit TimeChart(QWidget* parent = nullptr);

    void set_shown(const ShownSelection& shown);
    /// The slowest bar over all that is compared by eye: the axis stays at it. 0: as the bars have it.
    void set_slowest(std::int64_t ns);
    void select_layer(int layer);
    QPoint place_of(int layer) const;
    bool is_filled() const override { return !bars_->bars.empty(); }

  signals:
    void layer_clicked(int layer);

  protected:
    void restyle() override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    int layer_at(QPointF place) const;

    TimeBars* bars_;
    int layer_ = -1;
    double slowest_ns_ = 0;
};

}  // namespace taso
