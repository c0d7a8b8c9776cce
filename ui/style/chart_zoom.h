// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace taso {

/// Which part of all that a chart has is seen. It never leads beyond the whole.
class ChartZoom {
  public:
    ChartZoom(QCPAxis* x, QCPAxis* y) : axes_{{x, {}}, {y, {}}} {}

    /// One axis stays as it is, such as that of bars, which begin at 0.
    void keep_whole(const QCPAxis* axis) { kept_ = axis; }
    /// The ranges of all there is. What is looked at closely stays in sight as far as it is still there.
    void set_whole(const QCPRange& x, const QCPRange& y);
    bool is_zoomed() const { return zoomed_; }
    /// A factor below 1: closer, around a place in pixels.
    void zoom(double factor, QPointF around);
    /// What is seen at one place moves to another; both in pixels.
    void pan(QPointF from, QPointF to);
    void show_whole();
    /// Moves no further than is needed to have a place on one axis in sight.
    void reveal(const QCPAxis* axis, double coordinate);

  private:
    struct Side {
        QCPAxis* axis;
        QCPRange whole;
    };
    /// As near as the whole allows, on a logarithmic axis in logarithms.
    static void set(const Side& side, double low, double high);
    void note();

    Side axes_[2];
    const QCPAxis* kept_ = nullptr;
    bool zoomed_ = false;
};

}  // namespace taso
