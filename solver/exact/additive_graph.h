// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "exact/state_graph.h"
#include "question/choice.h"

namespace taso {

/// One way to run an edge of the AdditiveGraph.
struct AdditiveOffer {
    std::int64_t ns = 0;
    std::int64_t added = 0;  ///< what adds up over the layers: workspace for sum, weights for total
    std::int64_t bytes = 0;  ///< total: what lives at this step (rows 4 and 5); 0 for sum
    int decision = -1;       ///< numbered as their order asks; -1: transforms, and no layer
};

/// The StateGraph for the kinds whose bytes add up, sum and total: nodes of all stages numbered in one row,
/// and behind each edge the offers that may run it. A selection is a path and an offer on each of its edges;
/// its bytes are the sum of `added` plus, for total, the largest `bytes`.
///
/// Weights that layers share are counted in parts (SharedWeights), so that the sum never passes the true one, but may
/// fall short of it.
class AdditiveGraph {
  public:
    struct Edge {
        int to = 0;
        int choice = 0;  ///< of choices
    };

    /// Throws TooWide, and Error for a kind that does not add up.
    AdditiveGraph(const ProblemTable& table, BudgetKind kind, Freedom freedom, const Control& control);

    bool stopped() const { return stopped_; }
    /// What a path's decisions say, one per layer in order of execution; a segment's first says all of it.
    Choice choice(const std::vector<int>& decisions) const;
    int decisions() const { return static_cast<int>(decisions_.size()); }
    int stages() const { return static_cast<int>(stage_first.size()) - 1; }
    int nodes() const { return stage_first.back(); }
    std::span<const Edge> from(int node) const {
        return {edges.data() + first[node], edges.data() + first[node + 1]};
    }

    std::vector<int>
        stage_first;          ///< nodes of stage s: [stage_first[s], stage_first[s + 1]); the last has one
    std::vector<int> widths;  ///< by stage: its nodes that are not inside a segment
    std::vector<int> first;   ///< edges of node v: [first[v], first[v + 1])
    std::vector<Edge> edges;
    std::vector<std::vector<AdditiveOffer>> choices;
    /// Rising: the limits on `bytes` at which another offer is worth taking. Sum: 0 alone.
    std::vector<std::int64_t> caps;

  private:
    /// A layer run in one way; or a segment that begins with it, `candidate` being one of its ways. Whatever runs, each
    /// layer has one decision, so that two selections differ first where both decide.
    struct Decision {
        int layer = 0, segment = StateGraph::LayerEdge::no_segment, candidate = 0;
        Use use = Use::plain;
        int into = -1;
        auto operator<=>(const Decision&) const = default;
    };
    class Offers;

    void find_widths(const StateGraph& graph);
    void find_caps();

    const ProblemTable& table_;
    SegmentTable segments_;
    std::vector<Decision> decisions_;  ///< sorted
    int layers_ = 0;
    bool stopped_ = false;
};

}  // namespace taso
