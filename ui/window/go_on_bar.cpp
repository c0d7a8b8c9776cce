// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/go_on_bar.h"

#include <QHBoxLayout>
#include <QLocale>

#include "style/card.h"

namespace taso {

GoOnBar::GoOnBar(QWidget* parent)
    : QFrame(parent),
      words_(new ElidedLabel(this)),
      go_on_(new QPushButton(tr("&Go on"), this)),
      close_(new QToolButton(this)) {
    setProperty("message", QStringLiteral("notice"));
    words_->setTextFormat(Qt::PlainText);
    close_->setText(QString::fromUtf8("✕"));
    close_->setToolTip(tr("Not now: it stays in File > Go on with"));
    close_->setAccessibleName(tr("Not now"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(words_, 1);
    row->addWidget(go_on_);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(go_on_, &QPushButton::clicked, this, [this] {
        hide();
        if (work_) emit wanted(*work_);
    });
    hide();
}

void GoOnBar::offer(const std::optional<KeptWork::Left>& work) {
    work_ = work;
    setVisible(work.has_value());
    if (!work) return;
    words_->setText(tr("Your work of %1 is kept: %2")
                        .arg(QLocale().toString(work->when, QLocale::ShortFormat), KeptWork::summary(*work)));
    setAccessibleName(words_->text());
}

}  // namespace taso
