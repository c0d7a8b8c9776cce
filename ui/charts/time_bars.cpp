// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_bars.h"

#include <algorithm>

namespace taso {

QCPRange TimeBars::getKeyRange(bool& found, QCP::SignDomain) const {
    found = !bars.empty();
    return {0.5, static_cast<double>(bars.size()) + 0.5};
}

QCPRange TimeBars::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = !bars.empty();
    double highest = 0;
    for (const Bar& bar : bars) highest = std::max(highest, bar.all());
    return {0, highest};
}

void TimeBars::draw(QCPPainter* painter) {
    const Theme& theme = Theme::of(mParentPlot->palette());
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    const double base = valueAxis()->coordToPixel(0);
    const QRect room = clipRect();
    for (std::size_t i = 0; i < bars.size(); i++) {
        const Bar& bar = bars[i];
        const double left = keyAxis()->coordToPixel(static_cast<double>(i) + 0.58),
                     right = keyAxis()->coordToPixel(static_cast<double>(i) + 1.42);
        if (bar.chosen)
            painter->fillRect(QRectF(left - 2, room.top(), right - left + 4, room.height()),
                              Theme::mixed(theme.panel, theme.accent, 0.22));
        const double top = valueAxis()->coordToPixel(bar.ns);
        const double highest = valueAxis()->coordToPixel(bar.ns + bar.transforms);
        fill_family(*painter, QRectF(left, top, right - left, base - top), bar.family, theme);
        if (bar.transforms > 0)
            painter->fillRect(QRectF(left, highest, right - left, top - highest), theme.transform());
        const double over = valueAxis()->coordToPixel(bar.all());
        if (bar.moves > 0)
            fill_mark(*painter, QRectF(left, over, right - left, highest - over), theme.lines(), true, theme);
        if (bar.kept < 0) continue;
        const double ghost = valueAxis()->coordToPixel(bar.kept);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.text, 1, Qt::DotLine));
        painter->drawRect(QRectF(left - 1, ghost, right - left + 1, base - ghost));
        painter->setPen(Qt::NoPen);
    }
}

void TimeBars::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const { painter->drawRect(rect); }

std::vector<TimeBars::Bar> arranged(const std::vector<TimeBars::Bar>& layers, TimesBy by, bool sorted) {
    std::vector<TimeBars::Bar> bars;
    for (std::size_t i = 0; i < layers.size(); i++) {
        const TimeBars::Bar& layer = layers[i];
        QString family = layer.family;
        family.replace(QLatin1Char('_'), QLatin1Char(' '));
        const QString name = by == TimesBy::layer       ? layer.name
                             : by == TimesBy::primitive ? layer.primitive
                             : family.isEmpty()         ? layer.primitive
                                                        : family;
        auto group = by == TimesBy::layer ? bars.end() : std::ranges::find(bars, name, &TimeBars::Bar::name);
        if (group == bars.end()) {
            bars.push_back(layer);
            bars.back().name = name;
            bars.back().layers = {static_cast<int>(i)};
            continue;
        }
        group->ns += layer.ns;
        group->transforms += layer.transforms;
        group->moves += layer.moves;
        // Of all of them or of none.
        group->kept = group->kept < 0 || layer.kept < 0 ? -1 : group->kept + layer.kept;
        group->layers.push_back(static_cast<int>(i));
    }
    if (sorted) std::ranges::stable_sort(bars, std::ranges::greater(), &TimeBars::Bar::all);
    return bars;
}

}  // namespace taso
