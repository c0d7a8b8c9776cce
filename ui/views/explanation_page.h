// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTableWidget>
#include <QTimer>

#include "workbench/workbench.h"

namespace taso {

class ViewFrame;

/// Why the selected layer runs what it runs: each candidate with its cost and the reason. And what the next
/// step of the budget, down and up, would change; what its segment saves and costs. Follows layer and budget while it is shown.
class ExplanationPage : public QWidget {
    Q_OBJECT

  public:
    ExplanationPage(Workbench& workbench, QWidget* parent = nullptr);

    QTableWidget* table() const { return table_; }
    /// For the heading above the page.
    QLabel* title() const { return title_; }
    /// In place of the table; empty: the table.
    const QString& sentence() const;
    QLabel* down() const { return down_; }
    QLabel* up() const { return up_; }
    /// What the layer's segment saves and costs, and what lies at its end; hidden where there is none.
    QLabel* saving() const { return saving_; }
    QLabel* cut() const { return cut_; }
    /// The reasons of the shown answer are there.
    bool is_complete() const { return complete_; }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// All that is known without solving.
    void show_known();
    /// Shows that at once; the rest follows.
    void ask();
    void show_segment();
    void fit_columns();
    /// What the others leave, but never less than a sentence.
    void fit_reason();
    void take_steps(const StepsExplanation& steps);
    void take(const LayerExplanation& explanation);

    Workbench& workbench_;
    QLabel *title_, *down_, *up_, *saving_, *cut_;
    QTableWidget* table_;
    ViewFrame* frame_;
    QTimer rest_;
    bool complete_ = false;
};

}  // namespace taso
