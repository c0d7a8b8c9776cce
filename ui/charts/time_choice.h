// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QToolButton>

namespace taso {

class TimeChart;

/// What the bars of times stand for, and in which order they are; as it was left the last time.
class TimeChoice : public QWidget {
    Q_OBJECT

  public:
    explicit TimeChoice(TimeChart& chart, QWidget* parent = nullptr);

    QComboBox* by() const { return by_; }
    QToolButton* sorted() const { return sorted_; }

  private:
    void take();

    TimeChart& chart_;
    QComboBox* by_;
    QToolButton* sorted_;
};

}  // namespace taso
