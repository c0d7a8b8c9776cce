// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/chart.h"
#include "workbench/workbench.h"

namespace taso {

/// A bar per layer, in the colour of its family, with the transforms of its output on top, and on a segment's
/// last layer what moving its rows takes. The outline over it is what the kept plan takes.
class TimeBars : public QCPAbstractPlottable {
    Q_OBJECT

  public:
    struct Bar {
        double ns = 0, transforms = 0, moves = 0;
        double kept = -1;  ///< of the kept plan; negative: not known
        QString name, primitive, family, tip;
        bool chosen = false;
        double all() const { return ns + transforms + moves; }
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
    explicit TimeChart(Workbench& workbench, QWidget* parent = nullptr);

    QPoint place_of(int layer) const;
    bool is_filled() const override { return !bars_->bars.empty(); }
    ChartValues values() const override;

  protected:
    void restyle() override;
    void clicked(QPointF place) override;
    void hovered(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    void show_picture();
    void show_sentence();
    void show_layer();
    void show_kept();
    int layer_at(QPointF place) const;

    Workbench& workbench_;
    TimeBars* bars_;
    /// The slowest bar over all that is compared by eye: the axis stays at it. 0: as the bars have it.
    double slowest_ns_ = 0;
};

}  // namespace taso
