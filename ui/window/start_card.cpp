// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_card.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "style/theme.h"

namespace taso {

namespace {

constexpr int card_padding = 12, card_gap = 10, picture_width = 96;

}  // namespace

StartCard::StartCard(const QString& name, int lines, QWidget* parent)
    : QAbstractButton(parent), room_for_(lines) {
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void StartCard::set_lines(const QStringList& lines) {
    lines_ = lines;
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    setToolTip(lines.join(QLatin1Char('\n')));
    update();
}

void StartCard::set_thumbnail(const Thumbnail& thumbnail) {
    thumbnail_ = thumbnail;
    has_picture_ = true;
    update();
}

QFont StartCard::bold() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont StartCard::small() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

QSize StartCard::sizeHint() const {
    const int height = 2 * card_padding + QFontMetrics(bold()).lineSpacing() + 2 +
                       room_for_ * QFontMetrics(small()).lineSpacing();
    return {200, height};
}

void StartCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return click();
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            emit walked(event->key());
            return;
        default:
            QAbstractButton::keyPressEvent(event);
    }
}

bool StartCard::event(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateGeometry();
    return QAbstractButton::event(event);
}

void StartCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? theme.accent : theme.line, focused ? 2 : 1));
    painter.setBrush(isDown() ? theme.tint() : underMouse() ? theme.hover() : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    QRect room = rect().adjusted(card_padding, card_padding, -card_padding, -card_padding);
    if (has_picture_) {
        draw(painter, QRectF(room.left(), room.top(), picture_width, room.height()), thumbnail_, theme);
        room.setLeft(room.left() + picture_width + card_padding);
    }
    const QFontMetrics heading(bold()), body(small());
    painter.setFont(bold());
    painter.setPen(theme.text);
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeft,
                     heading.elidedText(text(), Qt::ElideMiddle, room.width()));
    painter.setFont(small());
    painter.setPen(theme.muted);
    room.setTop(room.top() + heading.lineSpacing() + 2);
    if (lines_.size() == 1) return painter.drawText(room, Qt::AlignTop | Qt::TextWordWrap, lines_.front());
    for (const QString& line : lines_.mid(0, room_for_)) {
        painter.drawText(room, Qt::AlignTop | Qt::AlignLeft,
                         body.elidedText(line, Qt::ElideRight, room.width()));
        room.setTop(room.top() + body.lineSpacing());
    }
}

CardGrid::CardGrid(int letters, QWidget* parent) : QWidget(parent), letters_(letters) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::set_cards(std::vector<StartCard*> cards) {
    cards_ = std::move(cards);
    lay();
    updateGeometry();
}

int CardGrid::columns(int width) const {
    const int least = letters_ * fontMetrics().averageCharWidth() + 2 * card_padding;
    return std::max(1, (width + card_gap) / (least + card_gap));
}

int CardGrid::card_height() const {
    int height = 0;
    for (const StartCard* card : cards_) height = std::max(height, card->sizeHint().height());
    return height;
}

int CardGrid::heightForWidth(int width) const {
    const int across = columns(width), rows = (static_cast<int>(cards_.size()) + across - 1) / across;
    return std::max(0, rows * (card_height() + card_gap) - card_gap);
}

QSize CardGrid::sizeHint() const { return {600, heightForWidth(600)}; }

void CardGrid::lay() {
    const int across = columns(width()), high = card_height();
    for (int i = 0; i < static_cast<int>(cards_.size()); i++) {
        // What is left over of the width is spread over all.
        const auto left = [&](int column) { return column * (width() + card_gap) / across; };
        const int column = i % across;
        cards_[static_cast<std::size_t>(i)]->setGeometry(left(column), i / across * (high + card_gap),
                                                         left(column + 1) - left(column) - card_gap, high);
    }
}

void CardGrid::resizeEvent(QResizeEvent*) { lay(); }

bool CardGrid::event(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest) {
        lay();
        updateGeometry();
    }
    return QWidget::event(event);
}

}  // namespace taso
