// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_offer.h"

#include <QHBoxLayout>

#include "style/card.h"

namespace taso {

LessonOffer::LessonOffer(QWidget* parent)
    : QFrame(parent), take_(new QPushButton(tr("&Take the tour"), this)), decline_(new QToolButton(this)) {
    setProperty("message", QStringLiteral("notice"));
    auto* words = new ElidedLabel(tr("New here? A tour in six steps, on a network of a dozen layers."), this);
    words->setTextFormat(Qt::PlainText);
    setAccessibleName(words->text());
    decline_->setText(QString::fromUtf8("✕"));
    decline_->setToolTip(tr("Not now: it stays in Help > Tour"));
    decline_->setAccessibleName(tr("Not now"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(words, 1);
    row->addWidget(take_);
    row->addWidget(decline_);
    connect(take_, &QPushButton::clicked, this, &LessonOffer::taken);
    connect(decline_, &QToolButton::clicked, this, &LessonOffer::declined);
    hide();
}

}  // namespace taso
