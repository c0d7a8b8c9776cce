// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>
#include <QToolButton>

namespace taso {

/// Offers the tour to somebody new: a line at the top of the window, never in the way.
class LessonOffer : public QFrame {
    Q_OBJECT

  public:
    explicit LessonOffer(QWidget* parent = nullptr);

    QPushButton* take_button() const { return take_; }
    QToolButton* decline_button() const { return decline_; }

  signals:
    void taken();
    void declined();

  private:
    QPushButton* take_;
    QToolButton* decline_;
};

}  // namespace taso
