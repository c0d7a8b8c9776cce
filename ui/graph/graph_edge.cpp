// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_edge.h"

#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "graph/graph_scale.h"

namespace taso {

GraphEdge::GraphEdge(const QPainterPath& path)
    : path_(path), middle_(path.pointAtPercent(0.5)), place_(path.boundingRect()) {
    setZValue(0);
    const QPointF tip = path.pointAtPercent(1), before = path.pointAtPercent(0.97);
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    head_ << tip;
    for (const double turn : {2.75, -2.75})
        head_ << tip + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * 8;
    for (int i = 0; i < path.elementCount(); i++)
        if (const QPainterPath::Element point = path.elementAt(i);
            point.type == QPainterPath::MoveToElement || point.type == QPainterPath::LineToElement ||
            (point.type == QPainterPath::CurveToDataElement &&
             (i + 1 == path.elementCount() ||
              path.elementAt(i + 1).type != QPainterPath::CurveToDataElement)))
            sketch_ << point;
}

void GraphEdge::set_transform(const QString& words, const QString& tip) {
    if (tip != toolTip()) setToolTip(tip);
    if (words == words_) return;
    prepareGeometryChange();
    words_ = words;
    reach_ = std::max(
        60.0,
        QFontMetricsF(QGuiApplication::font()).horizontalAdvance(words) / 2 * GraphScale::most_growth + 8);
    setZValue(words.isEmpty() ? 0 : 1.5);
    update();
}

void GraphEdge::set_dimmed(bool dimmed) {
    if (dimmed == dimmed_) return;
    dimmed_ = dimmed;
    update();
}

QRectF GraphEdge::boundingRect() const { return place_.adjusted(-reach_, -16, reach_, 16); }

QColor GraphEdge::colour(const Theme& theme) const {
    const QColor line = words_.isEmpty() ? Theme::mixed(theme.line, theme.muted, 0.5) : theme.transform();
    return dimmed_ ? Theme::mixed(theme.panel, line, GraphScale::dimmed) : line;
}

void GraphEdge::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    const Theme& theme = theme_of(widget);
    const GraphScale scale(*painter);
    const QColor line = colour(theme);
    if (scale.is_sketched()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(line, 0));
        painter->drawPolyline(sketch_);
        if (words_.isEmpty()) return;
        // Some pixels: a transform is seen from afar, too, but hides no box.
        const double side = std::min(3 / scale.scale, 30.0);
        painter->fillRect(QRectF(middle_ - QPointF(side, side) / 2, QSizeF(side, side)), line);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, words_.isEmpty() ? 1.2 : 1.8));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path_);
    painter->setPen(Qt::NoPen);
    painter->setBrush(line);
    painter->drawPolygon(head_);
    if (words_.isEmpty()) return;
    if (!scale.has_words()) {
        painter->drawEllipse(middle_, 5, 5);
        return;
    }
    QFont font = widget ? widget->font() : painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.85 * scale.growth());
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(words_) + 12, metrics.height() + 2);
    const QRectF mark(middle_ - QPointF(size.width() / 2, size.height() / 2), size);
    painter->setPen(QPen(line, 1));
    painter->setBrush(Theme::mixed(theme.panel, line, Theme::box_weight));
    painter->drawRoundedRect(mark, size.height() / 2, size.height() / 2);
    painter->setFont(font);
    painter->setPen(dimmed_ ? theme.muted : theme.text);
    painter->drawText(mark, Qt::AlignCenter, words_);
}

}  // namespace taso
