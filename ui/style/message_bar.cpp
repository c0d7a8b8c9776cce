// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/message_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>

namespace taso {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), words_(new QLabel(this)), close_(new QToolButton(this)) {
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words_->setFocusPolicy(Qt::StrongFocus);
    close_->setText(QString::fromUtf8("✕"));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(words_, 1);
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &MessageBar::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* from, const QWidget* to) {
        if (to && isAncestorOf(to) && from && !isAncestorOf(from)) came_from_ = from;
    });
    hide();
}

void MessageBar::show_fault(const QString& sentence) { present(sentence, "fault"); }

void MessageBar::show_notice(const QString& sentence) { present(sentence, "notice"); }

void MessageBar::present(const QString& sentence, const char* kind) {
    setProperty("message", QLatin1String(kind));
    style()->unpolish(this);
    style()->polish(this);
    words_->setText(sentence);
    setAccessibleName(sentence);
    words_->setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::take_focus() {
    if (isVisible()) words_->setFocus(Qt::ShortcutFocusReason);
}

void MessageBar::leave() {
    const QWidget* focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused) && came_from_ && came_from_->isVisible()) came_from_->setFocus();
    hide();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    leave();
}

}  // namespace taso
