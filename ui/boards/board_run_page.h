// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include "boards/board_parts.h"
#include "boards/board_work.h"
#include "workbench/workbench.h"

namespace taso {

/// Runs the selected plan on a board, and compares predicted with measured times.
class BoardRunPage : public QWidget {
    Q_OBJECT

  public:
    BoardRunPage(Workbench& workbench, BoardWork& work, ChosenBoard board, QWidget* parent = nullptr);

    /// For another board, or one whose settings have changed: what is shown of a former run goes.
    void set_board(const BoardEntry& entry);

    QLineEdit* folder() const { return folder_; }
    QLineEdit* file() const { return file_; }
    QPushButton* run_button() const { return run_; }
    QPushButton* cancel_button() const { return cancel_; }
    QPushButton* keep_button() const { return keep_; }
    QPushButton* use_button() const { return use_; }
    QPushButton* compare_button() const { return compare_; }
    QTableWidget* steps() const { return steps_; }
    QLabel* outcome() const { return outcome_; }
    QLabel* kept() const { return kept_; }
    QLabel* stage() const { return stage_; }
    /// A figure of the run: predicted, measured, ratio, arena, error.
    QLabel* figure(const QString& name) const { return findChild<QLabel*>(name); }

  signals:
    void profile_wanted(const QString& file, bool emulated);

  private:
    void arrange();
    void clear();
    void start();
    void refresh();
    void show_plan();
    void take(const RunOutcome& outcome);
    void browse(QLineEdit* into, bool is_folder);

    Workbench& workbench_;
    BoardWork& work_;
    ChosenBoard board_;
    QLabel* what_;
    QLineEdit *folder_, *file_;
    QPushButton *run_, *cancel_, *keep_, *use_, *compare_;
    QProgressBar* progress_;
    QLabel *stage_, *outcome_, *kept_;
    QWidget *figures_, *keeping_;
    QTableWidget* steps_;
    QString kept_file_;
    RunOutcome last_;  ///< that ended well
    bool emulated_ = false;
};

}  // namespace taso
