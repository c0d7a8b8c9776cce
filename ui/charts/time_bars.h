// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/chart.h"

namespace taso {

/// A bar per layer or group of layers, in the colour of its family, with the transforms of its output on top, and on a segment's
/// last layer what moving its rows takes. The outline over it is what the kept plan takes.
class TimeBars : public QCPAbstractPlottable {
    Q_OBJECT

  public:
    struct Bar {
        double ns = 0, transforms = 0, moves = 0;
        double kept = -1;  ///< of the kept plan; negative: not known
        QString name, primitive, family, tip;
        std::vector<int> layers;  ///< that it stands for
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

/// What a bar stands for.
enum class TimesBy { layer, family, primitive };

/// The bars of layers as they are wanted: put together, and where they are sorted the slowest first.
std::vector<TimeBars::Bar> arranged(const std::vector<TimeBars::Bar>& layers, TimesBy by, bool sorted);

}  // namespace taso
