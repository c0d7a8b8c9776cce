// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/state_graph.h"

#include "exact/copy_stages.h"
#include "exact/layer_stages.h"
#include "exact/state_context.h"
#include "question/watch.h"

namespace taso {

StateGraph::StateGraph(const ProblemTable& table, BudgetKind kind, Order order, const Control& control,
                       std::int64_t limit, const SegmentTable& segments) {
    const Watch watch(control);
    StateContext context(table, kind, order, limit, watch);
    for (const SegmentEnds& ends : segments.ends) context.begun[ends.first] |= bit(ends.input);
    CopyStages copy_stages(context);
    LayerStages layer_stages(context, segments);
    NodeNumbers written;
    written.number(StateKey{0, 0, Held::plain(bit(table.caller_layout(0))).value});
    std::size_t edges = 0;
    try {
        for (int step = 0; step <= table.layer_count(); step++) {
            NodeNumbers states;
            copies.push_back(copy_stages.stage(written, states));
            edges += copies.back().edges.size();
            if (step == table.layer_count()) break;
            written = NodeNumbers();
            layers.push_back(layer_stages.stage(step, states, written));
            edges += layers.back().edges.size();
            if (edges > most_edges) context.too_wide(step);
        }
    } catch (const Interrupted&) {
        stopped_ = true;
    }
}

}  // namespace taso
