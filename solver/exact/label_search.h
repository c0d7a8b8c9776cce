// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "exact/contracted_graph.h"
#include "question/prices.h"

namespace taso {

/// The ContractedGraph with the offers that keep a limit on `bytes` and that no other beats in time and added
/// bytes (of equals the first): shortest paths at any prices, and all Pareto-optimal paths below a price.
class LabelSearch {
  public:
    LabelSearch(const ContractedGraph& graph, std::int64_t cap, Watch& watch);

    struct Point {
        std::int64_t ns = 0, added = 0;
        std::vector<int> decisions;
    };

    /// By node: the price of the cheapest way to the end.
    struct Potentials {
        Prices prices;
        std::vector<Wide> to_end;
    };
    static constexpr std::size_t most_sides = 2;
    static constexpr Wide no_way = Wide(1) << 125;  ///< above 2^62, the largest price, times the largest sum
    Potentials potentials(Prices prices);
    /// A cheapest path of potentials.
    Point cheapest(const Potentials& potentials) const;

    struct Limits {
        Wide price = no_way;  ///< at the potentials' prices
        std::int64_t ns = no_limit, added = no_limit;
    };
    /// Points, added bytes rising.
    struct Labels {
        std::vector<std::int64_t> ns, added;  ///< by point
        std::vector<int> ends;                ///< by point: a label
        std::vector<int> parent, chain;       ///< by label; chain < -1: -2 - several chains
        std::vector<std::vector<int>> several;
        std::vector<int> chains(int label) const;
    };
    /// All Pareto-optimal points that keep the limits, each with the decisions that come first. By labels,
    /// stage by stage (Martins 1984): a label is given up when it cannot keep the limits any more (by the
    /// potentials: Handler and Zang 1980), or when another one at its node beats it. Between two tensors that
    /// everything passes through (the ends of an inception module, of a residual block) labels start afresh,
    /// so that the ways through are not found again for each label before them; and so they do from a narrow
    /// cut once they are many.
    /// At other prices, `sides` tell more of what cannot keep the limits on time and added bytes.
    Labels within(const Limits& limits, const Potentials& potentials, std::span<const Potentials> sides = {});
    /// What the path of a label decides.
    std::vector<int> decisions(const Labels& labels, int label) const;

    /// Whether any path keeps the cap.
    bool any() const { return least_ns_[0] != no_limit; }

  private:
    using Offer = CappedOffers::Offer;
    struct Label {
        std::int64_t ns, added;
        std::int64_t over;   // price above the cheapest path rounded down
        std::int64_t order;  // of its decisions so far among those of its stage
        int parent, chain;
        int entry;  // where it started: only labels of the same entry compare
    };
    /// What labels of one entry may still cost, at the sides' prices with all that follows.
    struct Room {
        std::int64_t over = 0, ns = 0, added = 0;
        std::array<Wide, most_sides> sides = {};
    };
    /// Of one search: potentials, those at other prices, and by how much prices above the cheapest are
    /// shifted to fit 62 bits.
    struct Scale {
        const Potentials& potentials;
        std::span<const Potentials> sides;
        int shift = 0;
    };
    /// Whether a label at a node may still keep the limits.
    bool fits(const Label& label, int node, const Room& room, const Scale& scale) const {
        if (label.over > room.over || label.ns + least_ns_[node] > room.ns ||
            label.added + least_added_[node] > room.added)
            return false;
        for (std::size_t k = 0; k < scale.sides.size(); k++)
            if (scale.sides[k].prices.of(label.ns, label.added) + scale.sides[k].to_end[node] > room.sides[k])
                return false;
        return true;
    }
    void advance(int from, int to, std::vector<int>& here, std::span<const Room> rooms, const Scale& scale,
                 Labels& made);
    void leap(int from, int to, std::vector<int>& here, const Room& room, const Scale& scale, Labels& made);
    void thin(int node);
    void number(const std::vector<int>& touched, Labels& made);

    const ContractedGraph& graph_;
    Watch& watch_;
    CappedOffers offers_;
    std::vector<std::int64_t> least_ns_, least_added_;
    std::vector<std::vector<Label>> labels_;  // by node; none between searches
    std::vector<Label> merged_;
    std::vector<std::size_t> runs_;
    std::vector<std::int64_t> orders_;
};

}  // namespace taso
