// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "exact/additive_graph.h"

namespace taso {

/// The offers of an AdditiveGraph's choices that keep one cap and that no other beats in time and added
/// bytes; and those of choices joined from them.
class OfferTable {
  public:
    struct Offer {
        std::int64_t ns = 0, added = 0;
        int chain = -1;  ///< the layers' decisions, numbered as their order asks; -1: transforms alone
    };
    /// One choice and then another; any of these.
    using Ways = std::vector<std::pair<int, int>>;

    OfferTable(const AdditiveGraph& graph, std::int64_t cap);
    /// Adds choices, each joined from choices that are there, all of the same two stages.
    void join(std::span<const Ways> joined);
    /// Leaves the other choices without offers: once all is joined, most are in the way. Sorted.
    void keep(std::span<const int> choices);

    /// Added bytes rise, time falls.
    std::span<const Offer> of(int choice) const { return span(offers_, first_, choice); }
    /// Those of them that are the cheapest at some prices.
    std::span<const Offer> corners(int choice) const { return span(corners_, first_corner_, choice); }
    int choices() const { return static_cast<int>(first_.size()) - 1; }
    /// Appends what a chain decides.
    void decide(int chain, std::vector<int>& decisions) const;

  private:
    static std::span<const Offer> span(const std::vector<Offer>& all, const std::vector<int>& first, int k) {
        return {all.data() + first[k], all.data() + first[k + 1]};
    }
    void close();

    const int decisions_;                     // chains below are one decision each
    std::vector<std::pair<int, int>> pairs_;  // the others: one chain and then another
    std::vector<int> first_ = {0}, first_corner_ = {0};
    std::vector<Offer> offers_, corners_;  // of choice c: [first_[c], first_[c + 1])
};

}  // namespace taso
