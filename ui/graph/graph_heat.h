// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <optional>

#include "style/theme.h"

namespace taso {

/// How a box is coloured and filled by figures.
struct GraphHeat {
    std::optional<double> warmth;  ///< -1 (less than elsewhere) to 1; none: the colour of its family
    double share = 1;              ///< of its width that is filled
    bool operator==(const GraphHeat&) const = default;
};

/// How much of a warm colour is in the ground of words.
inline constexpr double heat_weight = 0.3;

/// From pale to strong, in two hues that nobody confuses: of more, and of less than elsewhere.
inline QColor heat_colour(const Theme& theme, double warmth) {
    constexpr double palest = 0.1;
    const double weight = palest + (1 - palest) * (warmth < 0 ? -warmth : warmth);
    return Theme::mixed(theme.panel, warmth < 0 ? theme.accent : theme.bad, weight);
}

}  // namespace taso
