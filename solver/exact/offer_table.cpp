// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/offer_table.h"

#include <algorithm>
#include <tuple>

namespace taso {

/// Offers come by added bytes, then time, then order: what comes later is beaten where it is neither faster nor there
/// under smaller caps.
template <class Any>
void OfferTable::add(std::vector<Any>& offers, std::size_t start, const Any& offer) {
    for (std::size_t k = offers.size(); k-- > start;)
        if (offers[k].ns <= offer.ns && offers[k].bytes <= offer.bytes) return;
    offers.push_back(offer);
}

OfferTable::OfferTable(const AdditiveGraph& graph) : decisions_(graph.decisions()) {
    first_.reserve(graph.choices.size() + 1);
    std::vector<Offer> sorted;
    for (const std::vector<AdditiveOffer>& choice : graph.choices) {
        sorted.clear();
        for (const AdditiveOffer& offer : choice)
            sorted.push_back(
                {offer.ns, offer.added, offer.bytes > graph.caps.front() ? offer.bytes : 0, offer.decision});
        std::sort(sorted.begin(), sorted.end(), [](const Offer& a, const Offer& b) {
            return std::tie(a.added, a.ns, a.chain) < std::tie(b.added, b.ns, b.chain);
        });
        const std::size_t start = offers_.size();
        for (const Offer& offer : sorted) add(offers_, start, offer);
        first_.push_back(static_cast<int>(offers_.size()));
    }
}

void OfferTable::join(std::span<const Ways> joined) {
    struct Pair {
        std::int64_t ns, added, bytes;
        std::pair<int, int> chains;
    };
    std::vector<Pair> sorted, kept;
    std::vector<std::size_t> ends;
    for (const Ways& ways : joined) {
        sorted.clear();
        for (const auto& [choice, then] : ways)
            for (const Offer& a : of(choice))
                for (const Offer& b : of(then))
                    sorted.push_back(
                        {a.ns + b.ns, a.added + b.added, std::max(a.bytes, b.bytes), {a.chain, b.chain}});
        std::sort(sorted.begin(), sorted.end(), [](const Pair& a, const Pair& b) {
            return std::tie(a.added, a.ns, a.chains) < std::tie(b.added, b.ns, b.chains);
        });
        const std::size_t start = kept.size();
        for (const Pair& pair : sorted) add(kept, start, pair);
        ends.push_back(kept.size());
    }
    // Chains are numbered in the order of their decisions, those of transforms alone adding none.
    std::vector<std::pair<int, int>> fresh;
    for (const Pair& pair : kept)
        if (pair.chains.first >= 0 && pair.chains.second >= 0) fresh.push_back(pair.chains);
    std::sort(fresh.begin(), fresh.end());
    fresh.erase(std::unique(fresh.begin(), fresh.end()), fresh.end());
    const int base = decisions_ + static_cast<int>(pairs_.size());
    std::size_t next = 0;
    for (std::size_t end : ends) {
        for (; next < end; next++) {
            const Pair& pair = kept[next];
            const auto [a, b] = pair.chains;
            const auto number = std::lower_bound(fresh.begin(), fresh.end(), pair.chains) - fresh.begin();
            offers_.push_back({pair.ns, pair.added, pair.bytes,
                               a < 0   ? b
                               : b < 0 ? a
                                       : base + static_cast<int>(number)});
        }
        first_.push_back(static_cast<int>(offers_.size()));
    }
    pairs_.insert(pairs_.end(), fresh.begin(), fresh.end());
}

void OfferTable::keep(std::span<const int> choices) {
    std::vector<Offer> kept;
    std::vector<int> first = {0};
    for (int choice : choices) {
        const auto offers = of(choice);
        kept.insert(kept.end(), offers.begin(), offers.end());
        first.push_back(static_cast<int>(kept.size()));
    }
    kept.shrink_to_fit();
    offers_ = std::move(kept);
    first_ = std::move(first);
}

void OfferTable::decide(int chain, std::vector<int>& decisions) const {
    if (chain < 0) return;
    if (chain < decisions_) {
        decisions.push_back(chain);
        return;
    }
    decide(pairs_[chain - decisions_].first, decisions);
    decide(pairs_[chain - decisions_].second, decisions);
}

}  // namespace taso
