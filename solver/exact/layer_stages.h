// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "exact/node_numbers.h"
#include "exact/state_context.h"
#include "exact/state_graph.h"

namespace taso {

/// What running a layer from one state writes into; kept for the next, since there are as many as edges.
struct RunScratch {
    StateKey key, after;
    std::vector<std::size_t> places;
    std::vector<std::pair<int, int>> reserved;
};

/// Makes the stages of a StateGraph in which a layer runs.
class LayerStages {
  public:
    LayerStages(StateContext& context, const SegmentTable& segments);

    /// Written states of the layers that may be next, from the states before them; so many have run.
    StateGraph::Stage<StateGraph::LayerEdge> stage(int layers, const NodeNumbers& states,
                                                   NodeNumbers& written);

  private:
    using Edges = std::vector<StateGraph::LayerEdge>;
    void begin_segments(int layer, StateKeyView from, NodeNumbers& written, Edges& edges);
    void go_on(int layer, StateKeyView from, NodeNumbers& written, Edges& edges) const;

    StateContext& context_;
    const SegmentTable& segments_;
    std::vector<std::vector<int>> beginning_;  ///< segments by first layer
    RunScratch scratch_;
};

}  // namespace taso
