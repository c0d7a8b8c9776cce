// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

#include "views/history_model.h"

namespace taso {

/// Every step of the history with the latency that it gave; a click or Enter goes to one.
class HistoryPage : public QWidget {
    Q_OBJECT

  public:
    explicit HistoryPage(const Workbench& workbench, QWidget* parent = nullptr);

    QTableView* view() const { return view_; }

  signals:
    void step_wanted(int step);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void show_present();
    void fit_columns();

    const Workbench& workbench_;
    HistoryModel* model_;
    QTableView* view_;
};

}  // namespace taso
