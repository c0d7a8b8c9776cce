// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>

#include "words/numbers.h"

namespace taso {

namespace {

std::int64_t figure(const BoxSums& sums, GraphColour colour) {
    switch (colour) {
        case GraphColour::time:
            return sums.ns;
        case GraphColour::bytes:
            return sums.bytes;
        case GraphColour::difference:
            return sums.ns_more;
        case GraphColour::family:
            break;
    }
    return 0;
}

/// 1 at least, to divide by.
std::int64_t largest(const std::vector<BoxSums>& sums, GraphColour colour) {
    std::int64_t most = 1;
    for (const BoxSums& box : sums) most = std::max<std::int64_t>(most, std::abs(figure(box, colour)));
    return most;
}

/// By layer's name.
std::map<std::string_view, std::int64_t> differences(const Difference* difference) {
    std::map<std::string_view, std::int64_t> by_layer;
    if (!difference) return by_layer;
    for (const DifferenceRow& row : difference->rows)
        for (const std::string& layer : row.layers)
            by_layer[layer] = row.ns() / static_cast<std::int64_t>(row.layers.size());
    return by_layer;
}

QString of_figures(const char* words) { return QCoreApplication::translate("taso::GraphFigures", words); }

}  // namespace

QString macs_text(std::int64_t macs) {
    if (macs < 0) return dash_text();
    const bool large = macs >= 1'000'000'000;
    const double number = static_cast<double>(macs) / (large ? 1e9 : 1e6);
    return (large ? of_figures(QT_TRANSLATE_NOOP("taso::GraphFigures", "%1 GMAC"))
                  : of_figures(QT_TRANSLATE_NOOP("taso::GraphFigures", "%1 MMAC")))
        .arg(QLocale().toString(number, 'f',
                                number < 10    ? 2
                                : number < 100 ? 1
                                               : 0));
}

std::vector<BoxSums> sums_of(const GraphBoxes& boxes, const Workbench& workbench) {
    std::vector<BoxSums> sums(static_cast<std::size_t>(boxes.count()));
    const auto& shown = workbench.shown().layers;
    const auto& document = workbench.document();
    const auto more = differences(workbench.kept_plans().difference());
    for (int box = 1; box < boxes.count(); box++) {
        BoxSums& own = sums[static_cast<std::size_t>(box)];
        if (document && document->network) own.macs = 0;
        for (const int layer : boxes.layers(box)) {
            const auto place = static_cast<std::size_t>(layer);
            if (own.macs >= 0) own.macs += multiply_accumulates(*document->network, layer);
            if (place >= shown.size()) continue;
            own.ns += shown[place].ns;
            own.bytes += shown[place].output_bytes + shown[place].workspace;
            own.weights += shown[place].weights;
            const auto found = more.find(document->problem->layers[place].name);
            if (found != more.end()) own.ns_more += found->second;
        }
    }
    return sums;
}

std::vector<GraphHeat> heats_of(const std::vector<BoxSums>& sums, GraphColour colour, bool width_by_time) {
    const auto most = static_cast<double>(largest(sums, colour));
    const auto slowest = static_cast<double>(largest(sums, GraphColour::time));
    std::vector<GraphHeat> heats(sums.size());
    for (std::size_t i = 1; i < sums.size(); i++) {
        if (colour != GraphColour::family)
            heats[i].warmth = static_cast<double>(figure(sums[i], colour)) / most;
        if (width_by_time) heats[i].share = std::min(0.9999, static_cast<double>(sums[i].ns) / slowest);
    }
    return heats;
}

std::vector<Legend::Entry> heat_legend(const std::vector<BoxSums>& sums, GraphColour colour) {
    if (colour == GraphColour::family) return {};
    const std::int64_t most = largest(sums, colour);
    std::vector<Legend::Entry> entries;
    const auto add = [&](const QString& words, double warmth) {
        entries.push_back({words, [warmth](const Theme& theme) { return heat_colour(theme, warmth); }});
    };
    const auto told = [&](std::int64_t figure) {
        return colour == GraphColour::bytes ? bytes_text(figure) : time_text(figure);
    };
    if (colour == GraphColour::difference) {
        add(of_figures(QT_TRANSLATE_NOOP("taso::GraphFigures", "%1 faster than A")).arg(told(most)), -1);
        add(of_figures(QT_TRANSLATE_NOOP("taso::GraphFigures", "as in A")), 0);
        add(of_figures(QT_TRANSLATE_NOOP("taso::GraphFigures", "%1 slower")).arg(told(most)), 1);
        return entries;
    }
    for (const double warmth : {0.0, 0.5, 1.0})
        add(told(static_cast<std::int64_t>(warmth * static_cast<double>(most))), warmth);
    entries.back().words =
        (colour == GraphColour::bytes
             ? of_figures(QT_TRANSLATE_NOOP("taso::GraphFigures", "%1 of output and workspace"))
             : of_figures(QT_TRANSLATE_NOOP("taso::GraphFigures", "%1 a box")))
            .arg(entries.back().words);
    return entries;
}

}  // namespace taso
