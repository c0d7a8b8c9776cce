// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "workbench/workbench.h"

namespace taso {

/// What has been at work for longer than half a second, in a line at the foot of the window, with a button that
/// ends it. Work that shows its progress where it was asked for is not among it.
class JobBar : public QFrame {
    Q_OBJECT

  public:
    explicit JobBar(Workbench& workbench, QWidget* parent = nullptr);

    QLabel* words() const { return words_; }
    QPushButton* cancel_button() const { return cancel_; }
    /// Without waiting, where there is anything at work.
    void show_now();

  private:
    void follow();

    std::vector<Workbench::LongJob> jobs_;
    int shown_ = -1;  ///< among the jobs; the oldest of those at work
    QLabel* words_;
    QPushButton* cancel_;
    QTimer patience_;
};

}  // namespace taso
