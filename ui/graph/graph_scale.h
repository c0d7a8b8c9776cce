// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>
#include <algorithm>

#include "style/theme.h"

namespace taso {

/// How large the graph is drawn, and what of its words can be read then.
struct GraphScale {
    static constexpr double legible = 0.38;  ///< below this scale words are noise: boxes alone are drawn
    static constexpr double sketch =
        0.14;  ///< below this scale corners, stripes and arrowheads are noise, too
    static constexpr double dimmed = 0.3;        ///< how much is left of the colour of what is not looked for
    static constexpr double small_words = 0.62;  ///< below this scale words grow as the boxes shrink
    static constexpr double most_growth = 1.4;   ///< what two lines of a box have room for

    explicit GraphScale(const QPainter& painter)
        : scale(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform())) {}
    bool has_words() const { return scale >= legible; }
    bool is_sketched() const { return scale < sketch; }
    double growth() const { return std::clamp(small_words / scale, 1.0, most_growth); }

    double scale;
};

/// Of the view that an item is painted on; of a picture in a file: the light one.
inline const Theme& theme_of(const QWidget* widget) {
    return widget ? Theme::of(widget->palette()) : Theme::light_theme();
}

}  // namespace taso
