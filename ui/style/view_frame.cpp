// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/view_frame.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include "style/theme.h"

namespace taso {

ViewFrame::ViewFrame(QWidget* view) : QWidget(view), table_(qobject_cast<QTableView*>(view)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    view->installEventFilter(this);
    if (table_)
        connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    follow();
}

void ViewFrame::set_sentence(const QString& sentence) {
    if (sentence == sentence_) return;
    sentence_ = sentence;
    setAccessibleName(sentence);
    follow();
    update();
}

void ViewFrame::follow() {
    setGeometry(parentWidget()->rect());
    setVisible(table_ || parentWidget()->hasFocus() || !sentence_.isEmpty());
    raise();
}

bool ViewFrame::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::FocusIn:
        case QEvent::FocusOut:
        case QEvent::Resize:
        case QEvent::Show:
            follow();
            update();
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

QRect ViewFrame::cut_row() const {
    if (!table_) return {};
    const QRect room = table_->viewport()->geometry();
    const int row = table_->rowAt(room.height() - 1);
    // A row that is higher than the room, or the only one, is better seen in part than not at all.
    if (row <= table_->rowAt(0)) return {};
    const int top = table_->rowViewportPosition(row);
    if (top + table_->rowHeight(row) <= room.height()) return {};
    return QRect(room.left(), room.top() + top, room.width(), room.height() - top);
}

void ViewFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    if (const QRect cut = cut_row(); !cut.isEmpty()) painter.fillRect(cut, theme.panel);
    if (!sentence_.isEmpty()) {
        painter.fillRect(rect(), theme.panel);
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, sentence_);
    }
    if (!parentWidget()->hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

}  // namespace taso
