// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "window/kept_work.h"

namespace taso {

/// Offers to go on with work that was left: a line at the top of the window, never in the way.
class GoOnBar : public QFrame {
    Q_OBJECT

  public:
    explicit GoOnBar(QWidget* parent = nullptr);

    /// None: hidden.
    void offer(const std::optional<KeptWork::Left>& work);
    QLabel* words() const { return words_; }
    QPushButton* go_on_button() const { return go_on_; }
    QToolButton* close_button() const { return close_; }

  signals:
    void wanted(const taso::KeptWork::Left& work);

  private:
    QLabel* words_;
    QPushButton* go_on_;
    QToolButton* close_;
    std::optional<KeptWork::Left> work_;
};

}  // namespace taso
