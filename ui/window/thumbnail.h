// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <string>
#include <vector>

class QPainter;

namespace taso {

struct Theme;
class Workbench;

/// A frontier in little: latency over memory, and the plan that was shown. Kept as words, so that it is drawn in
/// whatever theme and size.
struct Thumbnail {
    std::vector<QPointF> steps;  ///< 0..1 each: to the right more memory, upwards more time
    QPointF shown{-1, -1};       ///< negative: none

    bool operator==(const Thumbnail&) const = default;
};

/// Of what a Workbench shows; empty: it has no frontier.
Thumbnail thumbnail_of(const Workbench& workbench);

std::string thumbnail_words(const Thumbnail& thumbnail);
/// Whatever is no such words is empty.
Thumbnail thumbnail_of(const std::string& words);

void draw(QPainter& painter, const QRectF& place, const Thumbnail& thumbnail, const Theme& theme);

}  // namespace taso
