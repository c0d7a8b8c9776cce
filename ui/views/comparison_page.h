// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include "style/view_frame.h"
#include "views/comparison_model.h"
#include "workbench/workbench.h"

namespace taso {

/// The shown plan, B, held against a kept one, A: what explains most of the difference, and every layer that differs.
class ComparisonPage : public QWidget {
    Q_OBJECT

  public:
    explicit ComparisonPage(Workbench& workbench, QWidget* parent = nullptr);

    QComboBox* plans() const { return plans_; }
    QToolButton* swap() const { return swap_; }
    QToolButton* drop() const { return drop_; }
    QLineEdit* least() const { return least_; }
    QTableView* view() const { return view_; }
    QLabel* totals() const { return totals_; }
    QLabel* explanation() const { return explanation_; }
    /// In place of the table; empty: the table.
    const QString& sentence() const { return frame_->sentence(); }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void show_plans();
    void show_difference();
    void show_buttons();
    void take_least();
    void fit_columns();
    /// The row of the selected layer is the table's.
    void show_layer();
    void choose_layer(const QModelIndex& index);

    Workbench& workbench_;
    QComboBox* plans_;
    QToolButton *swap_, *drop_;
    QLineEdit* least_;
    QLabel *totals_, *explanation_;
    ComparisonModel* model_;
    ComparisonFilter* filter_;
    QTableView* view_;
    ViewFrame* frame_;
    bool following_ = false;
};

}  // namespace taso
