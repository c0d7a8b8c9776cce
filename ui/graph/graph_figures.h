// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "graph/graph_boxes.h"
#include "graph/graph_heat.h"
#include "style/card.h"
#include "workbench/workbench.h"

namespace taso {

/// What the boxes of the graph are coloured by.
enum class GraphColour { family, time, bytes, difference };

/// What a box's layers come to under the shown selection.
struct BoxSums {
    std::int64_t ns = 0, bytes = 0, weights = 0;  ///< bytes: outputs and workspaces
    std::int64_t macs = -1;                       ///< -1: no network says so
    std::int64_t ns_more = 0;                     ///< than in A; of lines of several layers each has its part
};

/// "1.24 GMAC"; empty: nobody says.
QString macs_text(std::int64_t macs);

/// By box.
std::vector<BoxSums> sums_of(const GraphBoxes& boxes, const Workbench& workbench);

/// How boxes with these sums are coloured and filled.
std::vector<GraphHeat> heats_of(const std::vector<BoxSums>& sums, GraphColour colour, bool width_by_time);

/// What the colours mean; empty: those of families.
std::vector<Legend::Entry> heat_legend(const std::vector<BoxSums>& sums, GraphColour colour);

}  // namespace taso
