// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "exact/capped_offers.h"
#include "question/watch.h"

namespace taso {

/// An AdditiveGraph without the stages that can be left out at no loss: where clearly fewer edges would
/// lead past a stage than into it and out of it, each pair of nodes beside it is joined by one edge, whose
/// choice is of all ways between them. A branch of an inception module that is many layers, walked once for
/// every state of the branches beside it, becomes one step, found once.
class ContractedGraph {
  public:
    struct Edge {
        int to = 0;
        int choice = 0;  ///< of the offers
    };

    ContractedGraph(const AdditiveGraph& graph, const Watch& watch);

    int stages() const { return static_cast<int>(stage_first.size()) - 1; }
    int nodes() const { return stage_first.back(); }
    std::span<const Edge> from(int node) const {
        return {edges.data() + first[node], edges.data() + first[node + 1]};
    }
    /// The offers that keep a cap.
    CappedOffers offers(std::int64_t cap) const { return {offers_, cap}; }

    std::vector<int>
        stage_first;         ///< nodes of stage s: [stage_first[s], stage_first[s + 1]); the last has one
    std::vector<int> first;  ///< edges of node v: [first[v], first[v + 1])
    std::vector<Edge> edges;
    std::vector<bool> decides;  ///< by stage: its edges run layers
    struct Cut {
        int stage = 0;
        bool narrow = false;  ///< several tensors are alive, but far fewer nodes than on both sides of it
    };
    std::vector<Cut>
        cuts;  ///< stages that have one tensor alive, from the first to the last, and narrow ones

  private:
    /// The edges out of one stage, by its nodes; to places in the next.
    struct Span {
        std::vector<std::vector<Edge>> from;
        int width = 0;
        bool decides = false, cut = false;
    };
    bool contract(OfferTable& all, Span& span, const Span& after, int nodes_after);
    void number_choices(OfferTable& all);
    void find_narrow_cuts();
    void split_at_narrowest(int begin, int end, std::vector<Cut>& found) const;
    int width(int stage) const { return widths_[stage]; }

    std::vector<int> widths_;  // by stage: its nodes that are not inside a segment
    std::shared_ptr<const OfferTable> offers_;
};

}  // namespace taso
