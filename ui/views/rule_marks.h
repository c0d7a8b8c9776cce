// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace taso {

/// The mark of a pinned layer: a round head, 9 high, on a needle that reaches 7 below it.
void draw_pin(QPainter& painter, QPointF head, const QColor& colour, const QColor& needle);
/// The mark of a banned primitive: a struck circle, 10 high.
void draw_ban(QPainter& painter, QPointF centre, const QColor& colour);
/// The mark of a layer that is part of no segment: a box, 8 high.
void draw_alone(QPainter& painter, QPointF centre, const QColor& colour);
/// The mark of layers that stay together in a segment: a frame around two boxes, 14 high.
void draw_together(QPainter& painter, QPointF centre, const QColor& colour);
/// The mark of a deadline: a clock, 10 high.
void draw_deadline(QPainter& painter, QPointF centre, const QColor& colour);
/// The mark of a chosen order of execution: an arrow up and one down, 10 high.
void draw_order(QPainter& painter, QPointF centre, const QColor& colour);
/// The mark of layers that run one by one: a struck frame, 10 high.
void draw_no_segments(QPainter& painter, QPointF centre, const QColor& colour);
/// The mark of threads: lines side by side, 10 high.
void draw_threads(QPainter& painter, QPointF centre, const QColor& colour);
/// The cross that removes something, 7 high.
void draw_cross(QPainter& painter, QPointF centre, const QColor& colour);

}  // namespace taso
