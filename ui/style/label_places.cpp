// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/label_places.h"

#include <algorithm>

namespace taso {

std::optional<QRectF> LabelPlaces::place(QPointF beside, QSizeF size, double gap) {
    const double w = size.width(), h = size.height();
    // The better ones first.
    const QPointF corners[] = {
        {gap, -h - gap / 2},      {gap, -h / 2},      {gap, gap / 2},           {-w / 2, -h - gap},
        {-w - gap, -h - gap / 2}, {-w - gap, -h / 2}, {-w - gap, gap / 2},      {-w / 2, gap},
        {gap, -2 * h - gap},      {gap, h + gap},     {-w - gap, -2 * h - gap}, {-w - gap, h + gap}};
    std::optional<QRectF> best;
    int least = 0;
    for (const QPointF& corner : corners) {
        const QRectF place(beside + corner, size);
        if (!room_.contains(place)) continue;
        const auto meets = [&](const QRectF& other) { return other.intersects(place); };
        if (std::ranges::any_of(taken_, meets)) continue;
        int crossed = 0;
        for (const auto& [drawn, weight] : drawn_)
            if (meets(drawn)) crossed += weight;
        if (best && crossed >= least) continue;
        best = place;
        least = crossed;
    }
    if (best) taken_.push_back(*best);
    return best;
}

}  // namespace taso
