// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <vector>

namespace taso {

/// A slider with ticks beneath it, one of them marked: where the points of a frontier lie.
class BudgetSlider : public QSlider {
    Q_OBJECT

  public:
    using QSlider::QSlider;

    /// Positions, rising; `marked`: one of them, or -1.
    void set_ticks(std::vector<int> ticks, int marked);
    const std::vector<int>& ticks() const { return ticks_; }
    int marked() const { return marked_; }
    /// From the left, in pixels.
    int pixel_of(int position) const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<int> ticks_;
    int marked_ = -1;
};

}  // namespace taso
