// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_choice.h"

#include <QHBoxLayout>

#include "charts/time_chart.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

QString by_key() { return QStringLiteral("times/by"); }
QString sorted_key() { return QStringLiteral("times/sorted"); }

}  // namespace

TimeChoice::TimeChoice(TimeChart& chart, QWidget* parent)
    : QWidget(parent), chart_(chart), by_(new QComboBox(this)), sorted_(new QToolButton(this)) {
    // As the settings have them.
    by_->addItem(tr("By layer"), QStringLiteral("layer"));
    by_->addItem(tr("By family"), QStringLiteral("family"));
    by_->addItem(tr("By primitive"), QStringLiteral("primitive"));
    by_->setAccessibleName(tr("What the bars stand for"));
    by_->setToolTip(by_->accessibleName());
    sorted_->setText(tr("Slowest first"));
    sorted_->setCheckable(true);
    sorted_->setFocusPolicy(Qt::TabFocus);
    sorted_->setToolTip(tr("Else in the order of execution"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(by_);
    row->addWidget(sorted_);
    QSettings settings = user_settings();
    by_->setCurrentIndex(std::max(0, by_->findData(settings.value(by_key()).toString())));
    sorted_->setChecked(settings.value(sorted_key()).toBool());
    chart_.set_view(static_cast<TimesBy>(by_->currentIndex()), sorted_->isChecked());
    connect(by_, &QComboBox::activated, this, &TimeChoice::take);
    connect(sorted_, &QToolButton::clicked, this, &TimeChoice::take);
}

void TimeChoice::take() {
    QSettings settings = user_settings();
    settings.setValue(by_key(), by_->currentData());
    settings.setValue(sorted_key(), sorted_->isChecked());
    chart_.set_view(static_cast<TimesBy>(by_->currentIndex()), sorted_->isChecked());
}

}  // namespace taso
