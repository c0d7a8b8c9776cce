// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/chart_zoom.h"

#include <algorithm>
#include <cmath>

namespace taso {

namespace {

constexpr double closest = 1.0 / 200;  ///< of the whole: below that two ticks would read alike

/// Where a coordinate lies on an axis on which equal steps are equally long.
double even(const QCPAxis* axis, double coordinate) {
    return axis->scaleType() == QCPAxis::stLogarithmic ? std::log(std::max(coordinate, 1e-300)) : coordinate;
}

double coordinate(const QCPAxis* axis, double even) {
    return axis->scaleType() == QCPAxis::stLogarithmic ? std::exp(even) : even;
}

}  // namespace

void ChartZoom::set(const Side& side, double low, double high) {
    const double first = even(side.axis, side.whole.lower), last = even(side.axis, side.whole.upper);
    const double all = last - first;
    const double size = std::clamp(high - low, all * closest, all);
    if (size >= all * (1 - 1e-9)) return side.axis->setRange(side.whole);
    low = std::clamp(low, first, last - size);
    side.axis->setRange(coordinate(side.axis, low), coordinate(side.axis, low + size));
}

void ChartZoom::note() {
    zoomed_ = std::ranges::any_of(axes_, [](const Side& side) { return side.axis->range() != side.whole; });
}

void ChartZoom::set_whole(const QCPRange& x, const QCPRange& y) {
    if (axes_[0].whole == x && axes_[1].whole == y) return;
    axes_[0].whole = x;
    axes_[1].whole = y;
    const bool in_sight = std::ranges::all_of(axes_, [](const Side& side) {
        const QCPRange now = side.axis->range();
        return now.lower < side.whole.upper && now.upper > side.whole.lower;
    });
    if (!zoomed_ || !in_sight) return show_whole();
    for (const Side& side : axes_)
        if (side.axis == kept_)
            side.axis->setRange(side.whole);
        else
            set(side, even(side.axis, side.axis->range().lower), even(side.axis, side.axis->range().upper));
    note();
}

void ChartZoom::zoom(double factor, QPointF around) {
    for (const Side& side : axes_) {
        if (side.axis == kept_) continue;
        const QCPRange now = side.axis->range();
        const double low = even(side.axis, now.lower), high = even(side.axis, now.upper);
        if (factor < 1 &&
            high - low <= (even(side.axis, side.whole.upper) - even(side.axis, side.whole.lower)) * closest)
            continue;
        const double pixel = side.axis->orientation() == Qt::Horizontal ? around.x() : around.y();
        const double middle = std::clamp(even(side.axis, side.axis->pixelToCoord(pixel)), low, high);
        set(side, middle - (middle - low) * factor, middle + (high - middle) * factor);
    }
    note();
}

void ChartZoom::pan(QPointF from, QPointF to) {
    for (const Side& side : axes_) {
        if (side.axis == kept_) continue;
        const bool across = side.axis->orientation() == Qt::Horizontal;
        const double away = even(side.axis, side.axis->pixelToCoord(across ? from.x() : from.y())) -
                            even(side.axis, side.axis->pixelToCoord(across ? to.x() : to.y()));
        set(side, even(side.axis, side.axis->range().lower) + away,
            even(side.axis, side.axis->range().upper) + away);
    }
}

void ChartZoom::show_whole() {
    for (const Side& side : axes_) side.axis->setRange(side.whole);
    zoomed_ = false;
}

void ChartZoom::reveal(const QCPAxis* axis, double place) {
    for (const Side& side : axes_) {
        if (side.axis != axis || !zoomed_) continue;
        const double low = even(axis, axis->range().lower), high = even(axis, axis->range().upper);
        const double room = (high - low) / 10, wanted = even(axis, place);
        const double away = wanted < low ? wanted - room - low : wanted > high ? wanted + room - high : 0;
        if (away != 0) set(side, low + away, high + away);
    }
}

}  // namespace taso
