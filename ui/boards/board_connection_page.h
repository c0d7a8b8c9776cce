// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>

#include "boards/board_parts.h"
#include "boards/board_work.h"

namespace taso {

/// Tests the connection to a board and shows what it found there.
class BoardConnectionPage : public QWidget {
    Q_OBJECT

  public:
    BoardConnectionPage(BoardWork& work, ChosenBoard board, QWidget* parent = nullptr);

    /// For another board: nothing is known of it.
    void clear();
    QPushButton* test_button() const { return test_; }
    QPushButton* cancel_button() const { return cancel_; }
    QLabel* verdict() const { return verdict_; }
    QLabel* warnings() const { return warnings_; }
    /// The shown value of a fact: machine, processor, cores, governor, memory, disk, compiler.
    QLabel* fact(const QString& name) const { return findChild<QLabel*>(name); }

  private:
    void add_fact(const QString& label, const char* name);
    void start();
    void refresh();
    void take(const ConnectionReport& report);

    BoardWork& work_;
    ChosenBoard board_;
    QString tested_;  ///< name of the board
    QPushButton *test_, *cancel_;
    QProgressBar* progress_;
    QLabel *verdict_, *warnings_;
    QWidget* facts_;
    QFormLayout* form_;
};

}  // namespace taso
