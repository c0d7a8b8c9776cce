// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "error.h"
#include "problem_table.h"

namespace taso {

/// Too many tensors live side by side for the dynamic programme.
class TooWide : public Error {
  public:
    using Error::Error;
};

/// All ways through a problem, layer by layer, as a layered graph. A state before layer s is, for each tensor
/// that layers from s on read, the set of layouts it is held in for them; a written state is what the layer
/// just left behind: the same for the other tensors, and the layout that it wrote. Layer edges lead from
/// states to written states, copy edges (the transforms made directly after a layer) from written states to
/// states. A selection is one path, and the bytes of every step stand on its edges.
///
/// For the arena the sets are promises: a layout is held exactly until its last reader, so that the bytes
/// held are exact. For workspace and layer no bytes are held, and sets are what is there to be read.
class StateGraph {
  public:
    struct LayerEdge {
        int to = 0;
        int group = 0;
        std::int64_t base = 0;  ///< arena: bytes of this step but for the workspace (row 4)
    };
    struct CopyEdge {
        int to = 0;
        std::int64_t ns = 0;
        std::int64_t peak = 0;  ///< arena: bytes at the last of the transforms (row 5); 0 without any
    };
    template <class Edge>
    struct Stage {
        std::vector<int> first;  ///< edges of node k: [first[k], first[k + 1])
        std::vector<Edge> edges;
        int nodes() const { return static_cast<int>(first.size()) - 1; }
        std::span<const Edge> from(int node) const {
            return {edges.data() + first[node], edges.data() + first[node + 1]};
        }
    };

    /// Throws TooWide when there would be more than `most_edges` edges.
    StateGraph(const ProblemTable& table, BudgetKind kind, const Control& control);

    bool stopped() const { return stopped_; }

    std::vector<Stage<CopyEdge>> copies;   ///< [t]: after tensor t is written
    std::vector<Stage<LayerEdge>> layers;  ///< [i]: layer i runs
    static constexpr std::size_t most_edges = 600'000;

  private:
    bool stopped_ = false;
};

}  // namespace taso
