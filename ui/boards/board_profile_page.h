// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "boards/board_parts.h"
#include "boards/board_work.h"

namespace taso {

/// Times networks on a board, and shows each figure as it arrives.
class BoardProfilePage : public QWidget {
    Q_OBJECT

  public:
    BoardProfilePage(BoardWork& work, ChosenBoard board, QWidget* parent = nullptr);

    /// The network that is open in the window, chosen at first; empty: none.
    void set_open_network(const QString& source);
    /// For another board, or one whose settings have changed: what is shown of a former run goes.
    void set_board(const BoardEntry& entry);

    QListWidget* networks() const { return networks_; }
    QListWidget* families() const { return families_; }
    QSpinBox* repeats() const { return repeats_; }
    QSpinBox* threads() const { return threads_; }
    QLineEdit* file() const { return file_; }
    QPushButton* start_button() const { return start_; }
    QPushButton* cancel_button() const { return cancel_; }
    QPushButton* use_button() const { return use_; }
    QProgressBar* progress() const { return progress_; }
    QLabel* now() const { return now_; }
    QLabel* left() const { return left_; }
    QTableWidget* figures() const { return figures_; }
    QLabel* notices() const { return notices_; }
    QLabel* outcome() const { return outcome_; }

  signals:
    void profile_wanted(const QString& file, bool emulated);

  private:
    void arrange();
    void start();
    void refresh();
    void take(const ProfileNews& news);
    void show_figure(const Figure& figure);
    void end(const ProfileOutcome& outcome);
    void add_network();
    void browse_file();
    QListWidgetItem* add_item(QListWidget* list, const QString& words, const QString& source, bool checked);

    BoardWork& work_;
    ChosenBoard board_;
    QListWidget *networks_, *families_;
    QToolButton *add_, *all_;
    QSpinBox *repeats_, *threads_;
    QLineEdit* file_;
    QPushButton *start_, *cancel_, *use_;
    QProgressBar* progress_;
    QLabel *left_, *now_;
    QTableWidget* figures_;
    QHash<QString, QTableWidgetItem*> rows_;  ///< of figures, by what was timed: the first item
    QLabel *notices_, *outcome_;
    QStringList said_;
    QString done_file_;
    bool emulated_ = false, can_go_on_ = false;
};

}  // namespace taso
