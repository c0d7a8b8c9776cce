// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_items.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "graph/graph_scale.h"
#include "views/rule_marks.h"

namespace taso {

namespace {

constexpr double sheet = 4;       ///< how far one lies beside the one above it
constexpr double least_fill = 8;  ///< of a box's width: its colour is seen
constexpr double parts_height = 5;

}  // namespace

GraphNode::GraphNode(int number, QSizeF size)
    : number_(number), look_(number == 0 ? Look::input : Look::layer), size_(size) {
    setZValue(1);
}

void GraphNode::set_look(Look look) {
    look_ = look;
    update();
}

void GraphNode::set_words(const QString& title, const QString& subtitle, const QString& family,
                          const QString& doubt) {
    QStringList lines{title};
    for (const QString& words : {subtitle, doubt})
        if (!words.isEmpty()) lines << words;
    if (const QString tip = lines.join(QLatin1Char('\n')); tip != toolTip()) setToolTip(tip);
    if (title == title_ && subtitle == subtitle_ && family == family_) return;
    title_ = title;
    subtitle_ = subtitle;
    family_ = family;
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

void GraphNode::set_dimmed(bool dimmed) {
    if (dimmed == dimmed_) return;
    dimmed_ = dimmed;
    update();
}

void GraphNode::set_heat(const GraphHeat& heat) {
    if (heat == heat_) return;
    heat_ = heat;
    update();
}

void GraphNode::set_parts(std::vector<GraphPart> parts) {
    if (parts == parts_) return;
    parts_ = std::move(parts);
    update();
}

void GraphNode::set_group(bool group) {
    if (group == group_) return;
    prepareGeometryChange();
    group_ = group;
    update();
}

QRectF GraphNode::box() const {
    return QRectF(-size_.width() / 2, -size_.height() / 2, size_.width(), size_.height());
}

QRectF GraphNode::boundingRect() const {
    return box().adjusted(-4, -4, group_ ? 2 * sheet + 2 : 4, group_ ? 2 * sheet + 2 : 4);
}

QRectF GraphNode::filled(const QRectF& box) const {
    return QRectF(box.left(), box.top(), std::max(least_fill, box.width() * heat_.share), box.height());
}

QColor GraphNode::colour(const Theme& theme) const {
    const QColor colour = look_ == Look::missing ? theme.caution
                          : heat_.warmth         ? heat_colour(theme, *heat_.warmth)
                                                 : theme.family(family_);
    return dimmed_ ? Theme::mixed(theme.panel, colour, GraphScale::dimmed) : colour;
}

void GraphNode::draw_sketch(QPainter& painter, const Theme& theme, double scale) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF box = this->box();
    const QColor colour = this->colour(theme);
    if (is_empty() || heat_.share < 1) {
        painter.fillRect(box, Theme::mixed(theme.panel, theme.muted, look_ == Look::behind ? 0.5 : 0.25));
    }
    if (!is_empty())
        painter.fillRect(filled(box), Theme::is_striped(family_) && !heat_.warmth
                                          ? Theme::mixed(colour, theme.panel, 0.3)
                                          : colour);
    if (different_) painter.fillRect(QRectF(box.center(), box.bottomRight()), theme.caution);
    if (pinned_) {
        painter.fillRect(QRectF(box.right() - 20, box.top(), 20, 20), theme.accent);
    }
    if (!chosen_) return;
    painter.setPen(QPen(theme.accent, 0));
    painter.setBrush(Qt::NoBrush);
    // Two lines of the screen at least.
    const double line = 1 / scale;
    painter.drawRect(box.adjusted(-line, -line, line, line));
    painter.drawRect(box.adjusted(-2 * line, -2 * line, 2 * line, 2 * line));
}

void GraphNode::draw_parts(QPainter& painter, const Theme& theme, double height) const {
    const QRectF box = this->box();
    double left = box.left();
    for (const GraphPart& part : parts_) {
        const QRectF place(left, box.bottom() - height, box.width() * part.share, height);
        fill_family(painter, place, part.family, theme);
        // Parts of one family are told apart, too.
        if (left > box.left()) painter.fillRect(QRectF(left - 1, place.top(), 2, height), theme.panel);
        left = place.right();
    }
}

void GraphNode::draw_box(QPainter& painter, const Theme& theme, bool words) const {
    const QColor colour = this->colour(theme);
    const QRectF box = this->box();
    QPen border(is_empty() ? theme.line : Theme::mixed(theme.panel, colour, 0.75), 1);
    if (look_ == Look::behind) border = QPen(Theme::mixed(theme.panel, theme.muted, 0.8), 1, Qt::DashLine);
    if (look_ == Look::missing) border = QPen(colour, 2);
    // A pale one is no border.
    if (heat_.warmth && !is_empty())
        border.setColor(Theme::mixed(theme.panel, theme.muted, dimmed_ ? GraphScale::dimmed : 0.8));
    // Small boxes keep a border that says something.
    border.setCosmetic(!words && (look_ == Look::missing || look_ == Look::behind));
    painter.setPen(border);
    const bool striped = !heat_.warmth && Theme::is_striped(family_);
    // All of it in its colour where there are no words.
    const bool plain = !words && !striped && heat_.share >= 1;
    const QColor ground =
        is_empty() ? theme.window
        : plain    ? colour
        : words && heat_.share >= 1
            ? Theme::mixed(theme.panel, colour, heat_.warmth ? heat_weight : Theme::box_weight)
            : theme.panel;
    painter.setBrush(ground);
    if (group_)
        for (const int depth : {2, 1})
            painter.drawRoundedRect(box.translated(depth * sheet, depth * sheet), 7, 7);
    painter.drawRoundedRect(box, 7, 7);
    if (is_empty() || (plain && !different_ && parts_.empty())) return;
    // Else a strip of it.
    constexpr double strip = 6, striped_strip = 12;
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.5, 6.5);
    painter.setClipPath(clip, Qt::IntersectClip);
    if (words && heat_.share < 1)
        painter.fillRect(filled(box), Theme::mixed(theme.panel, colour, heat_weight));
    QRectF mark = filled(box);
    if (words) mark.setWidth(look_ == Look::missing ? striped_strip : strip);
    if (!plain) fill_mark(painter, mark, colour, (words && look_ == Look::missing) || striped, theme);
    draw_parts(painter, theme, words ? parts_height : box.height() / 2);
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
    const GraphScale scale(*painter);
    if (scale.is_sketched()) return draw_sketch(*painter, theme, scale.scale);
    const bool words = scale.has_words();
    const QRectF box = this->box();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen_) {
        QPen ring(theme.accent, 3);
        ring.setCosmetic(!words);
        painter->setPen(ring);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9);
    }
    draw_box(*painter, theme, words);
    if (words) return draw_words(*painter, theme, widget ? widget->font() : painter->font(), scale.growth());
    if (!pinned_) return;
    // Words are too small to be read here: the pin is not.
    painter->setPen(QPen(theme.panel, 3));
    painter->setBrush(theme.accent);
    painter->drawEllipse(box.topRight() + QPointF(-10, 10), 10, 10);
}

void GraphNode::draw_words(QPainter& painter, const Theme& theme, QFont font, double growth) const {
    font.setPointSizeF(font.pointSizeF() * growth);
    const double above = growth > 1.2 ? 1 : 4;
    const QRectF room = box().adjusted(look_ == Look::missing ? 20 : 14, above, -8, -above);
    const double pin = pinned_ ? 14 : 0;
    if (pinned_)
        draw_pin(painter, {room.right() - 5, room.top() + room.height() / 4 - 3}, theme.accent, theme.text);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    // Muted words cannot be read on a warm ground.
    const QColor low_colour = heat_.warmth ? theme.text : theme.muted;
    painter.setPen(look_ == Look::behind || dimmed_ ? theme.muted : theme.text);
    const bool two = !subtitle_.isEmpty();
    const QString title =
        QFontMetricsF(font).elidedText(title_, group_ ? Qt::ElideRight : Qt::ElideMiddle, room.width() - pin);
    painter.drawText(two ? QRectF(room.topLeft(), QSizeF(room.width(), room.height() / 2)) : room,
                     Qt::AlignVCenter | Qt::AlignLeft, title);
    if (!two) return;
    font.setWeight(QFont::Normal);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    painter.setFont(font);
    const QString primitive = subtitle_.section(QLatin1Char('\n'), 0, 0);
    const QString time = subtitle_.section(QLatin1Char('\n'), 1);
    const QRectF low(room.left(), room.center().y(), room.width(), room.height() / 2);
    const double taken = QFontMetricsF(font).horizontalAdvance(time) + 8;
    painter.setPen(look_ == Look::missing ? theme.caution : low_colour);
    painter.drawText(low, Qt::AlignVCenter | Qt::AlignRight, time);
    painter.setPen(low_colour);
    painter.drawText(low.adjusted(0, 0, -taken, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(primitive, Qt::ElideRight, low.width() - taken));
}

}  // namespace taso
