// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/family_legend.h"

namespace taso {

FamilyLegend::FamilyLegend(const Workbench& workbench, const GraphView& graph, QWidget* parent)
    : Legend(parent), workbench_(workbench), graph_(graph) {
    connect(&graph, &GraphView::look_changed, this, &FamilyLegend::refresh);
    connect(&workbench, &Workbench::picture_changed, this, &FamilyLegend::refresh);
    connect(&workbench, &Workbench::details_changed, this, &FamilyLegend::refresh);
    refresh();
}

void FamilyLegend::refresh() {
    const ShownSelection& shown = workbench_.shown();
    std::vector<Entry> entries = graph_.legend();
    const bool is_of_figures = !entries.empty();
    for (const QString& family : is_of_figures ? QStringList() : shown.families)
        entries.push_back({family, [family](const Theme& theme) { return theme.family(family); },
                           Theme::is_striped(family) ? Mark::striped_square : Mark::square});
    if (!shown.layers.empty() && !is_of_figures)
        entries.push_back({tr("other layers"), [](const Theme& theme) { return theme.family({}); }});
    if (!shown.transforms.empty())
        entries.push_back({tr("transform"), [](const Theme& theme) { return theme.transform(); }});
    if (!shown.segments.empty())
        entries.push_back(
            {tr("segment"), [](const Theme& theme) { return theme.lines(); }, Mark::striped_square});
    set_entries(std::move(entries));
}

}  // namespace taso
