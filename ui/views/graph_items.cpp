// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph_items.h"

#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "views/graph_scale.h"
#include "views/rule_marks.h"

namespace taso {

GraphNode::GraphNode(int tensor, QSizeF size)
    : tensor_(tensor), look_(tensor == 0 ? Look::input : Look::layer), size_(size) {
    setZValue(1);
}

void GraphNode::set_look(Look look) {
    look_ = look;
    update();
}

void GraphNode::set_words(const QString& title, const QString& subtitle, const QString& family,
                          const QString& doubt) {
    if (title == title_ && subtitle == subtitle_ && family == family_) return;
    title_ = title;
    subtitle_ = subtitle;
    family_ = family;
    QStringList lines{title};
    for (const QString& words : {subtitle, doubt})
        if (!words.isEmpty()) lines << words;
    setToolTip(lines.join(QLatin1Char('\n')));
    update();
}

void GraphNode::set_chosen(bool chosen) {
    if (chosen == chosen_) return;
    chosen_ = chosen;
    setZValue(chosen ? 2 : 1);
    update();
}

void GraphNode::set_pinned(bool pinned) {
    if (pinned == pinned_) return;
    pinned_ = pinned;
    update();
}

void GraphNode::set_different(bool different) {
    if (different == different_) return;
    different_ = different;
    update();
}

QRectF GraphNode::box() const {
    return QRectF(-size_.width() / 2, -size_.height() / 2, size_.width(), size_.height());
}

QRectF GraphNode::boundingRect() const { return box().adjusted(-4, -4, 4, 4); }

QColor GraphNode::colour(const Theme& theme) const {
    return look_ == Look::missing ? theme.caution : theme.family(family_);
}

void GraphNode::draw_box(QPainter& painter, const Theme& theme, bool words) const {
    const QColor colour = this->colour(theme);
    const QRectF box = this->box();
    const bool empty = look_ == Look::input || look_ == Look::behind;
    QPen border(empty ? theme.line : Theme::mixed(theme.panel, colour, 0.75), 1);
    if (look_ == Look::behind) border = QPen(Theme::mixed(theme.panel, theme.muted, 0.8), 1, Qt::DashLine);
    if (look_ == Look::missing) border = QPen(colour, 2);
    // Small boxes keep a border that says something.
    border.setCosmetic(!words && (look_ == Look::missing || look_ == Look::behind));
    painter.setPen(border);
    painter.setBrush(empty ? theme.window : Theme::mixed(theme.panel, colour, Theme::box_weight));
    painter.drawRoundedRect(box, 7, 7);
    if (empty) return;
    // Its colour: all of it where there are no words, else a strip.
    constexpr double strip = 6, striped = 12;
    const double width = !words ? box.width() : look_ == Look::missing ? striped : strip;
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.5, 6.5);
    painter.setClipPath(clip, Qt::IntersectClip);
    fill_mark(painter, QRectF(box.left(), box.top(), width, box.height()), colour,
              (words && look_ == Look::missing) || Theme::is_striped(family_), theme);
    if (different_) {
        // The lower corner: the pin has the upper one.
        const double side = words ? 12 : box.height() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.caution);
        const QPointF corner = box.bottomRight();
        painter.drawPolygon(QPolygonF{corner, corner - QPointF(side, 0), corner - QPointF(0, side)});
    }
    painter.restore();
}

void GraphNode::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    const Theme& theme = theme_of(widget);
    const QRectF box = this->box();
    const bool words = GraphScale(*painter).has_words();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen_) {
        QPen ring(theme.accent, 3);
        ring.setCosmetic(!words);
        painter->setPen(ring);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9);
    }
    draw_box(*painter, theme, words);
    if (!words) {
        if (!pinned_) return;
        // Words are too small to be read here: the pin is not.
        painter->setPen(QPen(theme.panel, 3));
        painter->setBrush(theme.accent);
        painter->drawEllipse(box.topRight() + QPointF(-10, 10), 10, 10);
        return;
    }
    QFont font = widget ? widget->font() : painter->font();
    const double growth = GraphScale(*painter).growth();
    font.setPointSizeF(font.pointSizeF() * growth);
    const double above = growth > 1.2 ? 1 : 4;
    const QRectF room = box.adjusted(look_ == Look::missing ? 20 : 14, above, -8, -above);
    const double pin = pinned_ ? 14 : 0;
    if (pinned_)
        draw_pin(*painter, {room.right() - 5, room.top() + room.height() / 4 - 3}, theme.accent, theme.text);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(look_ == Look::behind ? theme.muted : theme.text);
    const bool two = !subtitle_.isEmpty();
    const QString title = QFontMetricsF(font).elidedText(title_, Qt::ElideMiddle, room.width() - pin);
    painter->drawText(two ? QRectF(room.topLeft(), QSizeF(room.width(), room.height() / 2)) : room,
                      Qt::AlignVCenter | Qt::AlignLeft, title);
    if (!two) return;
    font.setWeight(QFont::Normal);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    painter->setFont(font);
    painter->setPen(theme.muted);
    const QString primitive = subtitle_.section(QLatin1Char('\n'), 0, 0);
    const QString time = subtitle_.section(QLatin1Char('\n'), 1);
    const QRectF low(room.left(), room.center().y(), room.width(), room.height() / 2);
    const double taken = QFontMetricsF(font).horizontalAdvance(time) + 8;
    if (look_ == Look::missing) painter->setPen(theme.caution);
    painter->drawText(low, Qt::AlignVCenter | Qt::AlignRight, time);
    painter->setPen(theme.muted);
    painter->drawText(low.adjusted(0, 0, -taken, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(font).elidedText(primitive, Qt::ElideRight, low.width() - taken));
}

GraphEdge::GraphEdge(const QPainterPath& path) : path_(path) { setZValue(0); }

void GraphEdge::set_transform(const QString& words, const QString& tip) {
    setToolTip(tip);
    if (words == words_) return;
    prepareGeometryChange();
    words_ = words;
    reach_ = std::max(
        60.0,
        QFontMetricsF(QGuiApplication::font()).horizontalAdvance(words) / 2 * GraphScale::most_growth + 8);
    setZValue(words.isEmpty() ? 0 : 1.5);
    update();
}

QRectF GraphEdge::boundingRect() const { return path_.boundingRect().adjusted(-reach_, -16, reach_, 16); }

void GraphEdge::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    const Theme& theme = theme_of(widget);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor line = words_.isEmpty() ? Theme::mixed(theme.line, theme.muted, 0.5) : theme.transform();
    painter->setPen(QPen(line, words_.isEmpty() ? 1.2 : 1.8));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path_);
    const QPointF tip = path_.pointAtPercent(1), before = path_.pointAtPercent(0.97);
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    QPolygonF head{tip};
    for (const double turn : {2.75, -2.75})
        head << tip + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * 8;
    painter->setPen(Qt::NoPen);
    painter->setBrush(line);
    painter->drawPolygon(head);
    if (words_.isEmpty()) return;
    const QPointF middle = path_.pointAtPercent(0.5);
    if (!GraphScale(*painter).has_words()) {
        painter->drawEllipse(middle, 5, 5);
        return;
    }
    QFont font = widget ? widget->font() : painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.85 * GraphScale(*painter).growth());
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(words_) + 12, metrics.height() + 2);
    const QRectF mark(middle - QPointF(size.width() / 2, size.height() / 2), size);
    painter->setPen(QPen(line, 1));
    painter->setBrush(Theme::mixed(theme.panel, line, Theme::box_weight));
    painter->drawRoundedRect(mark, size.height() / 2, size.height() / 2);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(mark, Qt::AlignCenter, words_);
}

}  // namespace taso
