// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rule_marks.h"

#include <QPainter>

namespace taso {

namespace {

/// Leaves the painter as it was.
class Saved {
  public:
    Saved(QPainter& painter, const QPen& pen) : painter_(painter) {
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
    }
    ~Saved() { painter_.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

  private:
    QPainter& painter_;
};

}  // namespace

void draw_pin(QPainter& painter, QPointF head, const QColor& colour, const QColor& needle) {
    const Saved saved(painter, QPen(needle, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(head + QPointF(0, 4.5), head + QPointF(0, 11.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(head, 4.5, 4.5);
}

void draw_ban(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.6));
    painter.drawEllipse(centre, 5, 5);
    painter.drawLine(centre + QPointF(-3.4, 3.4), centre + QPointF(3.4, -3.4));
}

void draw_alone(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.6));
    painter.drawRoundedRect(QRectF(centre - QPointF(5, 4), QSizeF(10, 8)), 2, 2);
}

void draw_together(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.4));
    painter.drawRoundedRect(QRectF(centre - QPointF(5, 7), QSizeF(10, 14)), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double above : {-3.0, 3.0})
        painter.drawRect(QRectF(centre + QPointF(-2.5, above - 1.5), QSizeF(5, 3)));
}

void draw_deadline(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(centre, 5, 5);
    painter.drawLine(centre, centre + QPointF(0, -3));
    painter.drawLine(centre, centre + QPointF(2.2, 1));
}

void draw_order(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = centre + QPointF(3 * side, 5 * side);
        painter.drawLine(tip - QPointF(0, 10 * side), tip);
        painter.drawLine(tip, tip + QPointF(-2, -2.5 * side));
        painter.drawLine(tip, tip + QPointF(2, -2.5 * side));
    }
}

void draw_no_segments(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawRoundedRect(QRectF(centre - QPointF(4, 5), QSizeF(8, 10)), 2, 2);
    painter.drawLine(centre + QPointF(-6, 6), centre + QPointF(6, -6));
}

void draw_threads(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (const double beside : {-4.0, 0.0, 4.0})
        painter.drawLine(centre + QPointF(beside, -5), centre + QPointF(beside, 5));
}

void draw_cross(QPainter& painter, QPointF centre, const QColor& colour) {
    const Saved saved(painter, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
    painter.drawLine(centre + QPointF(-3.5, 3.5), centre + QPointF(3.5, -3.5));
}

}  // namespace taso
