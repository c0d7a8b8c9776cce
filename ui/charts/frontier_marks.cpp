// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/frontier_marks.h"

#include <algorithm>
#include <cmath>

namespace taso {

namespace {

constexpr double edge_margin = 7;  ///< a mark beyond the axes lies so far within them
constexpr double mark_reach = 9;   ///< of the mouse
constexpr double line_reach = 4;

}  // namespace

QCPRange FrontierMarks::getKeyRange(bool& found, QCP::SignDomain) const {
    found = false;
    return {};
}

QCPRange FrontierMarks::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = false;
    return {};
}

QPointF FrontierMarks::pixel(QPointF coordinates) const {
    return {keyAxis()->coordToPixel(coordinates.x()), valueAxis()->coordToPixel(coordinates.y())};
}

QPointF FrontierMarks::pixel(const Mark& mark) const {
    const QPointF place = pixel(QPointF(mark.bytes, mark.ns));
    const QRectF room = QRectF(clipRect()).adjusted(edge_margin, edge_margin, -edge_margin, -edge_margin);
    return {std::clamp(place.x(), room.left(), room.right()),
            std::clamp(place.y(), room.top(), room.bottom())};
}

QString FrontierMarks::words_of(const Mark& mark) const {
    QString words = mark.name;
    if (!valueAxis()->range().contains(mark.ns)) words += QString::fromUtf8(" · ") + mark.ns_words;
    if (!keyAxis()->range().contains(mark.bytes)) words += QString::fromUtf8(" · ") + mark.bytes_words;
    return words;
}

const FrontierMarks::Mark* FrontierMarks::at(QPointF place) const {
    for (const Mark& mark : marks)
        if ((pixel(mark) - place).manhattanLength() < mark_reach) return &mark;
    return nullptr;
}

QRectF FrontierMarks::handle(Handle which) const {
    const QRectF room = clipRect();
    if (which == Handle::deadline) {
        const double y = deadline ? valueAxis()->coordToPixel(*deadline) : room.top() + 5;
        return {room.right() - 13, std::clamp(y, room.top() + 5, room.bottom() - 5) - 4, 12, 8};
    }
    if (which == Handle::budget && budget) {
        const double x = std::clamp(keyAxis()->coordToPixel(*budget), room.left(), room.right());
        return {x - 4, room.bottom() - 13, 8, 12};
    }
    return {};
}

FrontierMarks::Handle FrontierMarks::handle_at(QPointF place) const {
    if (!has_handles || !clipRect().contains(place.toPoint())) return Handle::none;
    const auto within = [&](Handle which) {
        const QRectF box = handle(which);
        return !box.isEmpty() && box.adjusted(-3, -3, 3, 3).contains(place);
    };
    for (const Handle which : {Handle::deadline, Handle::budget})
        if (within(which)) return which;
    if (deadline && std::abs(valueAxis()->coordToPixel(*deadline) - place.y()) <= line_reach)
        return Handle::deadline;
    if (budget && std::abs(keyAxis()->coordToPixel(*budget) - place.x()) <= line_reach) return Handle::budget;
    return Handle::none;
}

void FrontierMarks::draw_arrow(QCPPainter& painter, const Theme& theme) const {
    constexpr double clear = 8, shortest = 12, head = 7;
    const QPointF from = pixel(arrow->from), to = pixel(arrow->to);
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < shortest + 2 * clear) return;
    const QPointF along = way / length, across(-along.y(), along.x());
    const QPointF tip = to - along * clear;
    painter.setPen(QPen(theme.text, 1.6));
    painter.drawLine(from + along * clear, tip - along * head / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawPolygon(
        QPolygonF{tip, tip - along * head + across * head / 2, tip - along * head - across * head / 2});
}

void FrontierMarks::draw_handles(QCPPainter& painter, const Theme& theme) const {
    const auto grip = [&](Handle which, const QColor& colour, bool filled) {
        if (handle(which).isEmpty()) return;
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(filled ? colour : theme.panel);
        painter.drawRoundedRect(handle(which), 3, 3);
    };
    grip(Handle::budget, theme.muted, true);
    grip(Handle::deadline, deadline ? theme.caution : theme.muted, deadline.has_value());
}

bool FrontierMarks::is_seen(const Mark& mark) const {
    // The knee is a point of the frontier: beyond the axes there is nothing to mark.
    return mark.kind != Mark::Kind::knee || QRectF(clipRect()).contains(pixel(QPointF(mark.bytes, mark.ns)));
}

void FrontierMarks::draw_marks(QCPPainter& painter, const Theme& theme) const {
    const QCPScatterStyle knee(QCPScatterStyle::ssCircle, QPen(theme.text, 1.4), Qt::NoBrush, 15);
    const QCPScatterStyle baseline(QCPScatterStyle::ssTriangle, QPen(theme.panel, 1),
                                   QBrush(theme.workspace()), 11);
    for (const Mark& mark : marks) {
        if (!is_seen(mark)) continue;
        const QCPScatterStyle& style = mark.kind == Mark::Kind::knee ? knee : baseline;
        style.applyTo(&painter, QPen());
        style.drawShape(&painter, pixel(mark));
    }
}

LabelPlaces FrontierMarks::free_places() const {
    const QRectF room = clipRect();
    constexpr int mark_weight = 4;
    LabelPlaces places(room);
    // Of points that lie on each other one is enough: a frontier may have thousands.
    constexpr double apart = 3;
    std::optional<QPointF> before;
    for (const QPointF& point : points) {
        const QPointF place = pixel(point);
        if (before && (place - *before).manhattanLength() < apart) continue;
        places.keep_clear(QRectF(place - QPointF(5, 5), QSizeF(10, 10)));
        if (before) {
            // Stairs: to the right, then down.
            places.keep_clear(QRectF(before->x(), before->y() - 1, place.x() - before->x(), 2));
            places.keep_clear(QRectF(place.x() - 1, before->y(), 2, place.y() - before->y()));
        }
        before = place;
    }
    for (const Mark& mark : marks)
        places.keep_clear(QRectF(pixel(mark) - QPointF(7, 7), QSizeF(14, 14)), mark_weight);
    if (budget) places.keep_clear(QRectF(keyAxis()->coordToPixel(*budget) - 1, room.top(), 2, room.height()));
    if (deadline)
        places.keep_clear(QRectF(room.left(), valueAxis()->coordToPixel(*deadline) - 1, room.width(), 2));
    if (has_handles) places.keep_clear(handle(Handle::deadline));
    return places;
}

std::vector<FrontierMarks::Label> FrontierMarks::labels(const Theme& theme) const {
    constexpr double together = 8;  // closer marks share their words
    std::vector<Label> labels;
    const QRectF room = clipRect();
    // What matters most finds its room first.
    if (arrow && room.contains(pixel(arrow->from))) {
        const QPointF from = pixel(arrow->from), to = pixel(arrow->to);
        labels.push_back({arrow->words, room.contains(to) ? (from + to) / 2 : from, theme.text, 10});
    }
    std::vector<std::size_t> first;  // of the marks at one place: that of the label
    for (const Mark& mark : marks) {
        if (!is_seen(mark)) continue;
        if (mark.kind == Mark::Kind::knee) {
            labels.push_back({words_of(mark), pixel(mark), theme.text, 9});
            continue;
        }
        const auto near = std::ranges::find_if(first, [&](std::size_t label) {
            return (labels[label].beside - pixel(mark)).manhattanLength() < together;
        });
        if (near != first.end()) {
            labels[*near].words += QStringLiteral(", ") + words_of(mark);
            continue;
        }
        first.push_back(labels.size());
        labels.push_back({words_of(mark), pixel(mark), theme.muted, 9});
    }
    if (has_handles && !deadline_words.isEmpty())
        labels.push_back(
            {deadline_words, handle(Handle::deadline).center() - QPointF(10, 0), theme.caution, 3});
    return labels;
}

void FrontierMarks::draw_labels(QCPPainter& painter, const Theme& theme) const {
    LabelPlaces places = free_places();
    QFont font = mParentPlot->font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    const QFontMetricsF metrics(font);
    std::vector<std::pair<Label, QRectF>> found;
    for (const Label& label : labels(theme))
        if (const auto place =
                places.place(label.beside,
                             QSizeF(metrics.horizontalAdvance(label.words) + 6, metrics.height()), label.gap))
            found.emplace_back(label, *place);
    // Words that found room further off are led to what they belong to, beneath all words.
    painter.setPen(QPen(theme.muted, 1));
    for (const auto& [label, place] : found) {
        const QPointF near(std::clamp(label.beside.x(), place.left(), place.right()),
                           std::clamp(label.beside.y(), place.top(), place.bottom()));
        const QPointF away = near - label.beside;
        if (const double far = std::hypot(away.x(), away.y()); far > label.gap * 1.6)
            painter.drawLine(label.beside + away * (label.gap / far * 0.7), near);
    }
    painter.setFont(font);
    QColor ground = theme.panel;
    ground.setAlphaF(0.85F);
    for (const auto& [label, place] : found) {
        painter.fillRect(place, ground);
        painter.setPen(label.colour);
        painter.drawText(place, Qt::AlignCenter, label.words);
    }
}

void FrontierMarks::draw(QCPPainter* painter) {
    const Theme& theme = Theme::of(mParentPlot->palette());
    painter->setAntialiasing(true);
    if (arrow) draw_arrow(*painter, theme);
    // The ground of words covers no mark.
    draw_labels(*painter, theme);
    draw_marks(*painter, theme);
    if (has_handles) draw_handles(*painter, theme);
}

void FrontierMarks::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const { painter->drawRect(rect); }

}  // namespace taso
