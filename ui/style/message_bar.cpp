// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

namespace taso {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), words_(new QLabel(this)), close_(new QToolButton(this)) {
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setText(QString::fromUtf8("✕"));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(words_, 1);
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
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
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace taso
