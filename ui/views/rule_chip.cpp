// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rule_chip.h"

#include <QKeyEvent>
#include <QPainter>

#include "style/theme.h"
#include "views/rule_marks.h"

namespace taso {

namespace {

constexpr int before_words = 22, after_words = 26, widest = 260;

}  // namespace

RuleChip::RuleChip(Kind kind, const QString& words, QWidget* parent) : QAbstractButton(parent), kind_(kind) {
    setText(words);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

QPoint RuleChip::cross() const { return {width() - after_words / 2, height() / 2}; }

bool RuleChip::at_cross(QPoint place) const {
    return rect().contains(place) && place.x() >= width() - after_words;
}

QSize RuleChip::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {std::min(widest, before_words + metrics.horizontalAdvance(text()) + 4 + after_words),
            metrics.height() + 6};
}

void RuleChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const QColor tone = kind_ == Kind::ban ? theme.bad : theme.accent;
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Theme::mixed(theme.panel, tone, 0.45), 1));
    painter.setBrush(Theme::mixed(theme.panel, tone, underMouse() ? 0.18 : 0.1));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const double middle = height() / 2.0;
    switch (kind_) {
        case Kind::deadline:
            draw_deadline(painter, {12, middle}, tone);
            break;
        case Kind::order:
            draw_order(painter, {12, middle}, tone);
            break;
        case Kind::segments:
            draw_no_segments(painter, {12, middle}, tone);
            break;
        case Kind::threads:
            draw_threads(painter, {12, middle}, tone);
            break;
        case Kind::pin:
            draw_pin(painter, {12, middle - 3.5}, tone, theme.text);
            break;
        case Kind::ban:
            draw_ban(painter, {12, middle}, tone);
            break;
        case Kind::alone:
            draw_alone(painter, {12, middle}, tone);
            break;
        case Kind::together:
            draw_together(painter, {12, middle}, tone);
            break;
    }
    const bool over = underMouse() && at_cross(mapFromGlobal(QCursor::pos()));
    draw_cross(painter, QPointF(width() - after_words / 2.0, middle), over ? theme.text : theme.muted);
    painter.setPen(theme.text);
    const QRect room(before_words, 0, width() - before_words - after_words, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void RuleChip::mouseReleaseEvent(QMouseEvent* event) {
    const bool lifts = event->button() == Qt::LeftButton && isDown() && at_cross(event->position().toPoint());
    if (!lifts) return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit lifted();
}

void RuleChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit lifted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RuleChip::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void RuleChip::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

bool RuleChip::event(QEvent* event) {
    if (event->type() == QEvent::HoverMove) update();
    return QAbstractButton::event(event);
}

}  // namespace taso
