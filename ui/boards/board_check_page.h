// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include "boards/board_parts.h"
#include "boards/board_work.h"
#include "boards/prediction_chart.h"
#include "workbench/workbench.h"

namespace taso {

/// Runs plans of the open network on a board, and shows how far their predicted times come true: each plan as it
/// is run, in a table and in a chart, and what is said of all of them.
class BoardCheckPage : public QWidget {
    Q_OBJECT

  public:
    BoardCheckPage(Workbench& workbench, BoardWork& work, ChosenBoard board, QWidget* parent = nullptr);

    /// For another board, or one whose settings have changed: what is shown of a former check goes.
    void set_board(const BoardEntry& entry);

    QSpinBox* plans() const { return plans_; }
    QPushButton* start_button() const { return start_; }
    QPushButton* cancel_button() const { return cancel_; }
    QProgressBar* progress() const { return progress_; }
    QLabel* left() const { return left_; }
    QLabel* now() const { return now_; }
    QLabel* what() const { return what_; }
    QLabel* note() const { return note_; }
    QLabel* outcome() const { return outcome_; }
    QTableWidget* rows() const { return rows_; }
    PredictionChart* chart() const { return chart_; }
    /// What is said of the plans: median, worst, rank, regret, noise, drift.
    QLabel* figure(const QString& name) const { return findChild<QLabel*>(name); }
    /// What was measured so far, or at last.
    const TimesCheck& check() const { return told_.check; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    QWidget* new_summary();
    void place_results();
    void clear();
    void start();
    void refresh();
    /// What is to be run, and why its errors would not be the predictions'.
    void show_question();
    void take(const TimesProgress& now);
    void end(const QString& before, Tone tone);
    void show_figures();
    void add_row(int plan);
    void mark_rows();
    void choose(int plan);

    Workbench& workbench_;
    BoardWork& work_;
    ChosenBoard board_;
    BoardEntry entry_;
    QLabel *what_, *note_;
    QSpinBox* plans_;
    QPushButton *start_, *cancel_;
    QProgressBar* progress_;
    QLabel *left_, *now_, *outcome_;
    QTableWidget* rows_;
    QWidget* picture_;
    PredictionChart* chart_;
    Legend* legend_;
    QWidget* summary_;
    QGridLayout* results_;
    bool is_wide_ = false;
    TimesProgress told_;
    QString of_;  ///< the network and the board of what is shown
};

}  // namespace taso
