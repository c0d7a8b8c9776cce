// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/segment_picture.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "words/numbers.h"

namespace taso {

namespace {

constexpr double gap = 16;

QColor held_colour(const Theme& theme) {
    return Theme::mixed(theme.panel, theme.lines(), Theme::buffer_weight);
}
QColor whole_colour(const Theme& theme) {
    return Theme::mixed(theme.panel, theme.tensor(), Theme::buffer_weight);
}
QColor done_colour(const Theme& theme) { return Theme::mixed(theme.panel, theme.muted, 0.3); }

}  // namespace

SegmentPicture::SegmentPicture(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Rows of the segment's tensors over its calls"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SegmentPicture::show_segment(const Problem& problem, const ShownSegment& segment) {
    run_ = segment.run;
    history_ = segment_history(problem, segment);
    names_.clear();
    for (const SegmentLane& lane : history_.lanes)
        names_.push_back(text(problem.tensors[nth(lane.tensor)].name));
    call_ = 0;
    updateGeometry();
    update();
}

void SegmentPicture::clear() {
    run_ = {};
    history_ = {};
    names_.clear();
    call_ = 0;
    updateGeometry();
    update();
}

void SegmentPicture::show_call(int call) {
    call_ = std::clamp(call, 0, std::max(0, calls() - 1));
    update();
}

std::vector<Legend::Entry> SegmentPicture::legend() {
    using Mark = Legend::Mark;
    return {{tr("rows held in a line buffer"), held_colour},
            {tr("rows of a whole tensor"), whole_colour},
            {tr("no longer needed"), done_colour},
            {tr("written in this call"), [](const Theme& theme) { return theme.workspace(); }},
            {tr("read in this call"), [](const Theme& theme) { return theme.text; }, Mark::ring}};
}

const Theme& SegmentPicture::theme_here() const { return Theme::of(window()->palette()); }

double SegmentPicture::heading_height() const { return fontMetrics().height() + 8; }

double SegmentPicture::lane_height() const {
    const double least = 2 * fontMetrics().height() + 4;
    if (history_.lanes.empty()) return least;
    const double room = (height() - heading_height()) / static_cast<double>(history_.lanes.size());
    return std::clamp(room, least, 2.2 * least);
}

QSize SegmentPicture::sizeHint() const {
    const int lanes = static_cast<int>(history_.lanes.size());
    return {640, static_cast<int>(heading_height()) + lanes * (2 * fontMetrics().height() + 4) + 4};
}

QRectF SegmentPicture::name_place(int lane) const {
    return {0, heading_height() + lane * lane_height(), std::min(12.5 * fontMetrics().height(), width() * 0.25), lane_height() - 6};
}

QRectF SegmentPicture::calls_place(int lane) const {
    const QRectF name = name_place(lane);
    return {name.right() + gap, name.top(), (width() - name.right() - 2 * gap) * 0.5, name.height()};
}

QRectF SegmentPicture::now_place(int lane) const {
    const QRectF calls = calls_place(lane);
    return {calls.right() + gap, calls.top(), width() - calls.right() - gap - 2, calls.height()};
}

SegmentPicture::Rows SegmentPicture::written(int lane) const {
    const RowCall& call = run_.calls[nth(call_)];
    if (history_.writes[nth(call.operation)] != lane) return {};
    return {call.first, call.first + call.rows};
}

SegmentPicture::Rows SegmentPicture::read(int lane) const {
    const RowCall& call = run_.calls[nth(call_)];
    const std::vector<int>& lanes = history_.reads[nth(call.operation)];
    for (std::size_t i = 0; i < lanes.size(); i++)
        if (lanes[i] == lane) return {call.reads[i].first, call.reads[i].first + call.reads[i].rows};
    return {};
}

void SegmentPicture::draw_headings(QPainter& painter) const {
    const Theme& theme = theme_here();
    painter.setPen(theme.muted);
    const auto draw = [&](const QRectF& place, const QString& words) {
        const QRectF room(place.left(), 0, place.width(), heading_height() - 4);
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(room.width())));
    };
    draw(name_place(0), tr("Tensor"));
    draw(calls_place(0), tr("Its rows, from top to bottom, over all calls"));
    draw(now_place(0), tr("Its buffer in this call, a place a row"));
}

void SegmentPicture::draw_name(QPainter& painter, int lane) const {
    const Theme& theme = theme_here();
    const SegmentLane& all = history_.lanes[nth(lane)];
    const QRectF place = name_place(lane);
    const QFontMetrics metrics = painter.fontMetrics();
    const auto draw = [&](double top, const QColor& colour, const QString& words) {
        painter.setPen(colour);
        painter.drawText(QRectF(place.left(), top, place.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideMiddle, static_cast<int>(place.width())));
    };
    const double top = place.center().y() - metrics.height();
    draw(top, theme.text, names_[nth(lane)] + QStringLiteral(", ") + text(taso::name(all.layout)));
    const QString held = all.places > 0 ? tr("%1 of %2 rows, %3").arg(all.places).arg(all.rows)
                                        : tr("all %1 rows, %2").arg(all.rows);
    draw(top + metrics.height(), theme.muted, held.arg(bytes_text(all.bytes)));
}

void SegmentPicture::draw_calls(QPainter& painter, int lane) const {
    const Theme& theme = theme_here();
    const SegmentLane& all = history_.lanes[nth(lane)];
    const QRectF place = calls_place(lane);
    painter.fillRect(place, Theme::mixed(theme.window, theme.line, 0.5));
    const QColor colour = all.places > 0 ? held_colour(theme) : whole_colour(theme);
    const double row = place.height() / std::max(1, all.rows);
    const int count = calls(), across = std::max(1, static_cast<int>(place.width()));
    for (int x = 0; x < across; x++) {
        const auto first = static_cast<int>(std::int64_t{x} * count / across);
        const int last = std::max(first, static_cast<int>(std::int64_t{x + 1} * count / across) - 1);
        int from = all.rows, to = 0;
        for (int call = first; call <= last; call++) {
            from = std::min(from, all.from[nth(call)]);
            to = std::max(to, all.to[nth(call)]);
        }
        if (lane == 0) from = 0;  // the segment holds its input to the end
        if (from < to)
            painter.fillRect(
                QRectF(place.left() + x, place.top() + from * row, 1, std::max(1.0, (to - from) * row)),
                colour);
    }
    const double now = place.left() + (call_ + 0.5) * place.width() / count;
    painter.setPen(QPen(Theme::mixed(theme.panel, theme.text, 0.45), 1));
    painter.drawLine(QPointF(now, place.top()), QPointF(now, place.bottom()));
    const auto mark = [&](Rows rows, double half) {
        const double height = std::max(3.0, (rows.to - rows.from) * row);
        return QRectF(now - half, place.top() + rows.from * row, 2 * half, height);
    };
    if (const Rows rows = read(lane); !rows.is_empty()) {
        painter.setPen(QPen(theme.text, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark(rows, 4));
    }
    if (const Rows rows = written(lane); !rows.is_empty()) painter.fillRect(mark(rows, 4), theme.workspace());
}

void SegmentPicture::draw_places(QPainter& painter, int lane) const {
    const Theme& theme = theme_here();
    const SegmentLane& all = history_.lanes[nth(lane)];
    const QRectF place = now_place(lane);
    const double width = std::min(1.6 * fontMetrics().height(), place.width() / all.places);
    const int base = all.base[nth(call_)], from = all.from[nth(call_)], to = all.to[nth(call_)];
    const Rows made = written(lane), taken = read(lane);
    const auto box = [&](int first, int count) {
        return QRectF(place.left() + first * width, place.top() + 2, count * width, place.height() - 4);
    };
    const bool numbered = width >= painter.fontMetrics().horizontalAdvance(QString::number(all.rows)) + 4;
    for (int i = 0; i < all.places; i++) {
        const int row = base + i;
        const QRectF cell = box(i, 1);
        const bool is_made = row >= made.from && row < made.to;
        const bool is_there = row < to;
        painter.setPen(QPen(Theme::mixed(theme.panel, theme.muted, 0.5), 1));
        painter.setBrush(is_made       ? QBrush(theme.workspace())
                         : !is_there   ? QBrush(Qt::NoBrush)
                         : row >= from ? QBrush(held_colour(theme))
                                       : QBrush(done_colour(theme)));
        painter.drawRect(cell);
        if (!numbered || !is_there) continue;
        painter.setPen(is_made && theme.dark ? theme.on_accent : theme.text);
        painter.drawText(cell, Qt::AlignCenter, QString::number(row + 1));
    }
    if (taken.is_empty()) return;
    painter.setPen(QPen(theme.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box(taken.from - base, taken.to - taken.from));
}

void SegmentPicture::draw_whole(QPainter& painter, int lane) const {
    const Theme& theme = theme_here();
    const SegmentLane& all = history_.lanes[nth(lane)];
    const QRectF place = now_place(lane).adjusted(0, 2, 0, -2);
    const auto box = [&](int from, int to) {
        const double width = place.width() / std::max(1, all.rows);
        return QRectF(place.left() + from * width, place.top(), std::max(3.0, (to - from) * width),
                      place.height());
    };
    painter.setPen(QPen(Theme::mixed(theme.panel, theme.muted, 0.5), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    painter.fillRect(box(0, all.to[nth(call_)]), whole_colour(theme));
    if (const Rows rows = written(lane); !rows.is_empty())
        painter.fillRect(box(rows.from, rows.to), theme.workspace());
    if (const Rows rows = read(lane); !rows.is_empty()) {
        painter.setPen(QPen(theme.text, 2));
        painter.drawRect(box(rows.from, rows.to));
    }
}

void SegmentPicture::paintEvent(QPaintEvent*) {
    if (run_.calls.empty()) return;
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    draw_headings(painter);
    for (int lane = 0; lane < static_cast<int>(history_.lanes.size()); lane++) {
        draw_name(painter, lane);
        draw_calls(painter, lane);
        if (history_.lanes[nth(lane)].places > 0)
            draw_places(painter, lane);
        else
            draw_whole(painter, lane);
    }
}

void SegmentPicture::mousePressEvent(QMouseEvent* event) {
    const QRectF place = calls_place(0);
    const double x = event->position().x();
    if (!(event->buttons() & Qt::LeftButton) || run_.calls.empty() || x < place.left() || x > place.right())
        return;
    emit call_wanted(
        std::clamp(static_cast<int>((x - place.left()) * calls() / place.width()), 0, calls() - 1));
}

void SegmentPicture::mouseMoveEvent(QMouseEvent* event) { mousePressEvent(event); }

void SegmentPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::PaletteChange) update();
}

}  // namespace taso
