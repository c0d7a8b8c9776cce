// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "exact/additive_graph.h"

namespace taso {

/// The offers of an AdditiveGraph's choices, without those that another one beats under every cap at which they are
/// there; and those of choices joined from them.
class OfferTable {
  public:
    struct Offer {
        std::int64_t ns = 0, added = 0;
        std::int64_t bytes = 0;  ///< the least cap that it keeps; 0: it keeps all
        int chain = -1;  ///< the layers' decisions, numbered as their order asks; -1: transforms alone
    };
    /// One choice and then another; any of these.
    using Ways = std::vector<std::pair<int, int>>;

    explicit OfferTable(const AdditiveGraph& graph);
    /// Adds choices, each joined from choices that are there, all of the same two stages.
    void join(std::span<const Ways> joined);
    /// Leaves these choices, numbered anew in their order: once all is joined, most are in the way. Sorted.
    void keep(std::span<const int> choices);

    /// Added bytes rise; where they are the same time does not fall.
    std::span<const Offer> of(int choice) const {
        return {offers_.data() + first_[choice], offers_.data() + first_[choice + 1]};
    }
    int choices() const { return static_cast<int>(first_.size()) - 1; }
    /// Appends what a chain decides.
    void decide(int chain, std::vector<int>& decisions) const;

  private:
    /// Adds an offer to the last choice, unless one of those before it beats it.
    template <class Any>
    static void add(std::vector<Any>& offers, std::size_t start, const Any& offer);

    const int decisions_;                     // chains below are one decision each
    std::vector<std::pair<int, int>> pairs_;  // the others: one chain and then another
    std::vector<int> first_ = {0};
    std::vector<Offer> offers_;  // of choice c: [first_[c], first_[c + 1])
};

}  // namespace taso
