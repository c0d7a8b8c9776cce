// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/error.h"
#include "question/problem_table.h"
#include "question/sharing.h"
#include "segment/segment_table.h"

namespace taso {

/// Too many tensors live side by side for the dynamic programme.
class TooWide : public Error {
  public:
    using Error::Error;
};

/// All ways through a problem, layer by layer, as a layered graph. A state before a step is what has run and,
/// for each tensor that a layer still to run reads, the set of layouts it is held in for them; a written
/// state is what a layer just left behind: the same for the other tensors, and the layout that it wrote.
/// Layer edges lead from states to written states, copy edges (the transforms made directly after a layer)
/// from written states to states. A selection, in its order of execution, is one path, and the bytes of every
/// step stand on its edges.
///
/// The sets are promises: a layout is held exactly until its last reader, so that the bytes held are exact. A
/// tensor whose convolution has accumulated, or that is a slice of a concat's buffer, is marked so and counts
/// no bytes of its own; the concat's buffer counts from its first slice on. With a chosen order a state's
/// layers are a downset of the network, and each layer that is ready may be next.
///
/// A segment is an edge from the state in which nothing but its input is held, past all of its layers: through
/// nodes that tell no more than where it ends, and in which layout.
class StateGraph {
  public:
    struct LayerEdge {
        int to = 0;
        int layer = 0;
        std::int16_t group = 0;
        Use use = Use::plain;
        int into =
            -1;  ///< accumulating: the tensor added into; a slice, also of an elided concat: the concat's
        std::int64_t base = 0;  ///< arena, total: bytes of this step but for the workspace (row 4)
        /// The layer begins a segment: its place in SegmentTable::ends. What its ways cost stands
        /// there; `base` is 0. The edges of its other layers, `inside`, cost nothing.
        int segment = no_segment;
        static constexpr int no_segment = -1, inside = -2;
    };
    struct CopyEdge {
        int to = 0;
        std::int64_t ns = 0;
        std::int64_t peak = 0;  ///< arena, total: bytes at the last of the transforms (row 5); 0 without any
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

    /// Leaves out steps of more than `limit` bytes. Throws TooWide when there would be more than `most_edges`
    /// edges, or more than `most_of_stage` from one stage.
    StateGraph(const ProblemTable& table, BudgetKind kind, Order order, const Control& control,
               std::int64_t limit = no_limit, const SegmentTable& segments = {});

    /// A stop or the time limit was heard before it was whole.
    bool stopped() const { return stopped_; }

    std::vector<Stage<CopyEdge>> copies;   ///< [s]: after s layers have run
    std::vector<Stage<LayerEdge>> layers;  ///< [s]: the next layer runs, after s others
    static constexpr std::size_t most_edges = 8'000'000, most_of_stage = 1'000'000;

  private:
    bool stopped_ = false;
};

}  // namespace taso
