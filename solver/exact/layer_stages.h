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
    explicit LayerStages(StateContext& context) : context_(context) {}

    /// Written states of the layers that may be next, from the states before them.
    StateGraph::Stage<StateGraph::LayerEdge> stage(const NodeNumbers& states, NodeNumbers& written);

  private:
    StateContext& context_;
    RunScratch scratch_;
};

}  // namespace taso
