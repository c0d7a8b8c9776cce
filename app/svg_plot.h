// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace taso {

/// One named set of points, x rising.
struct PlotCurve {
    std::string name;
    std::vector<std::pair<double, double>> points;
};

/// What is written into a picture.
struct PlotText {
    std::string title, x, y;  ///< above it, below it and on its left
    std::string mark;         ///< what the dashed lines are
};

/// Stairs from point to point as SVG: x from 0 to 1, y logarithmic from 1. A vertical line at `x_mark`, a
/// horizontal one at `y_mark`.
std::string stairs_svg(const PlotText& text, const std::vector<PlotCurve>& curves, double x_mark,
                       double y_mark);

/// Groups of bars as SVG: a curve's point is a bar of height y, from 1 up, in group number x; y logarithmic.
/// A horizontal line at `y_mark`.
std::string bars_svg(const PlotText& words, const std::vector<std::string>& groups,
                     const std::vector<PlotCurve>& curves, double y_mark);

}  // namespace taso
