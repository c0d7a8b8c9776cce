// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "exact/state_graph.h"
#include "question/choice.h"

namespace taso {

/// The exact engine beside the ILP, for workspace, layer and arena: shortest paths in the StateGraph whose
/// edges keep a limit on bytes, in int64 throughout. The bytes of the arena are those live at once (rows 4
/// and 5), which a packing may pass.
class DynamicProgramme {
  public:
    struct Cost {
        std::int64_t latency_ns = 0, bytes = 0;
    };

    /// Leaves out what needs more than `limit` bytes at any step. Throws TooWide, and Error for a kind that
    /// it does not know.
    DynamicProgramme(const ProblemTable& table, BudgetKind kind, Freedom freedom, const Control& control = {},
                     std::int64_t limit = no_limit);

    bool stopped() const { return stopped_ || graph_->stopped(); }

    /// Least time within the limit and, of those as fast, least bytes. None: nothing is that small.
    std::optional<Cost> best(std::int64_t limit);
    /// The least limit that anything keeps. Throws Error when the layouts cannot be joined at all.
    std::int64_t least_bytes();
    /// Of the selections of a cost that best() returned, the one that comes first: by layer, its number,
    /// candidate and use.
    Choice first_of(const Cost& cost);

    /// Selections within the limit, fastest first, until `visit` returns false, `control` stops or `most`
    /// partial selections were looked at; true when none is left out. Of candidates that differ in
    /// neither layouts nor abilities only those that no other beats in both time and workspace.
    bool each(std::int64_t limit, std::size_t most, const Control& control,
              const std::function<bool(std::int64_t latency_ns, const Choice& choice)>& visit);

  private:
    struct Value {
        std::int64_t ns = no_limit, peak = no_limit;
        auto operator<=>(const Value&) const = default;
    };
    /// Fills states_ and written_: the least (time, bytes) from a node to the end.
    void evaluate(std::int64_t limit);
    /// What an edge can stand for: candidates in order, and those of them that no other beats.
    struct Way {
        std::vector<int> candidates;
        std::vector<Offer> offers;
    };
    const Way& way(const StateGraph::LayerEdge& edge) const {
        if (edge.segment == StateGraph::LayerEdge::inside) return nothing_;
        if (edge.segment >= 0) return segment_ways_[edge.segment];
        return ways_[edge.layer][edge.group][static_cast<std::size_t>(edge.use)];
    }
    /// Time and bytes of one of a way's candidates; of a segment, of one of its ways.
    Offer offer(const StateGraph::LayerEdge& edge, int candidate) const;
    void take(Choice& choice, const StateGraph::LayerEdge& edge, int candidate) const;

    const ProblemTable& table_;
    const BudgetKind kind_;
    SegmentTable segments_;
    std::optional<StateGraph> graph_;
    bool stopped_ = false;
    std::vector<Way> segment_ways_;                         ///< by segment; candidates: its ways
    Way nothing_;                                           ///< of layers inside a segment
    std::vector<std::vector<std::array<Way, uses>>> ways_;  ///< [layer][group][use]
    std::vector<std::vector<Value>> states_, written_;      ///< [stage][node]
    std::int64_t evaluated_ = -1;                           ///< the limit of states_ and written_
};

}  // namespace taso
