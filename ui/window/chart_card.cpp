// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/chart_card.h"

#include <QVBoxLayout>

#include "style/chart_menu.h"

namespace taso {

ChartCard::ChartCard(Workbench& workbench, QWidget* parent)
    : PlanCard(workbench, {}, nullptr, parent), pages_(new QStackedWidget(this)) {
    column()->addWidget(pages_, 1);
}

void ChartCard::add_chart(Chart* chart, const QString& words, const QString& tip) {
    auto* page = new QWidget(pages_);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(column()->spacing());
    rows->addWidget(chart, 1);
    if (Legend* legend = chart->legend_line()) rows->addWidget(legend);
    const int number = pages_->addWidget(page);
    auto* tab = new QToolButton(this);
    tab->setText(words);
    tab->setToolTip(tip);
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setChecked(number == 0);
    tab->setFocusPolicy(Qt::TabFocus);
    add_tool(tab);
    connect(tab, &QToolButton::clicked, this, [this, number] { show_chart(number); });
    tabs_.push_back(tab);
    charts_.push_back(chart);
}

void ChartCard::end_heading() {
    add_tool(note());
    add_stretch();
    for (Chart* chart : charts_) {
        menus_.push_back(ChartMenu::button(*chart, this));
        add_tool(menus_.back());
    }
    show_chart(0);
}

void ChartCard::show_chart(int number) {
    tab(number)->setChecked(true);
    pages_->setCurrentIndex(number);
    for (std::size_t i = 0; i < menus_.size(); i++) menus_[i]->setVisible(static_cast<int>(i) == number);
}

void ChartCard::offer_chart(int number, bool offered) {
    tab(number)->setVisible(offered);
    if (!offered && pages_->currentIndex() == number) show_chart(0);
}

}  // namespace taso
