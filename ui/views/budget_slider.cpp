// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget_slider.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include "style/theme.h"

namespace taso {

void BudgetSlider::set_ticks(std::vector<int> ticks, int marked) {
    if (ticks == ticks_ && marked == marked_) return;
    ticks_ = std::move(ticks);
    marked_ = marked;
    update();
}

int BudgetSlider::pixel_of(int position) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
    return handle / 2 +
           QStyle::sliderPositionFromValue(minimum(), maximum(), position, width() - handle, false);
}

void BudgetSlider::paintEvent(QPaintEvent* event) {
    QSlider::paintEvent(event);
    if (!isEnabled()) return;
    constexpr int closest = 3, high = 3;
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    int last = -closest;
    for (const int tick : ticks_) {
        const int x = pixel_of(tick);
        if (tick != marked_ && x - last < closest) continue;
        last = x;
        const bool marked = tick == marked_;
        painter.fillRect(QRect(marked ? x - 1 : x, height() - high, marked ? 3 : 1, high),
                         marked ? theme.text : theme.muted);
    }
}

}  // namespace taso
