// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QToolButton>

#include "style/chart.h"
#include "views/plan_card.h"

namespace taso {

/// Several charts in the same place, with what belongs beneath each.
class ChartCard : public PlanCard {
    Q_OBJECT

  public:
    explicit ChartCard(Workbench& workbench, QWidget* parent = nullptr);

    /// The first one is shown.
    void add_chart(Chart* chart, const QString& words, const QString& tip);
    /// Behind all tabs: a note where the plan is not the answer, and the button of each chart's menu.
    void end_heading();
    void show_chart(int number);
    /// A chart is offered only while there is something for it to show.
    void offer_chart(int number, bool offered);
    QToolButton* tab(int number) const { return tabs_.at(static_cast<std::size_t>(number)); }

    /// Of the chart's menu.
    QToolButton* menu(int number) const { return menus_.at(static_cast<std::size_t>(number)); }
    Chart* chart(int number) const { return charts_.at(static_cast<std::size_t>(number)); }
    int count() const { return pages_->count(); }

  private:
    QStackedWidget* pages_;
    std::vector<QToolButton*> tabs_, menus_;
    std::vector<Chart*> charts_;
};

}  // namespace taso
