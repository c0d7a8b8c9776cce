// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "boards/board_work.h"
#include "style/card.h"

namespace taso {

/// What runs on a board, for a window that does not show the page of boards: a line with its progress, and at
/// last its outcome. Nothing while that page is on the screen.
class BoardJobBar : public QFrame {
    Q_OBJECT

  public:
    explicit BoardJobBar(QWidget* parent = nullptr);

    /// `page` is where all of it is shown.
    void follow(BoardWork& work, QWidget& page);
    QLabel* words() const { return words_; }
    QPushButton* show_button() const { return show_; }

  signals:
    void page_wanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    /// Stays until the page is looked at.
    void end(const QString& sentence, bool good);
    /// As a message of that kind: "notice" or "fault".
    void colour(const char* message);

    BoardWork* work_ = nullptr;
    QWidget* page_ = nullptr;
    ElidedLabel* words_;
    QProgressBar* progress_;
    QPushButton *show_, *stop_;
    QToolButton* close_;
    QString outcome_;
    TimesCheck checked_;
};

}  // namespace taso
