// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/offer_table.h"

#include <algorithm>
#include <tuple>

#include "question/prices.h"

namespace taso {

OfferTable::OfferTable(const AdditiveGraph& graph, std::int64_t cap) : decisions_(graph.decisions()) {
    first_.reserve(graph.choices.size() + 1);
    std::vector<Offer> sorted;
    for (const std::vector<AdditiveOffer>& choice : graph.choices) {
        sorted.clear();
        for (const AdditiveOffer& offer : choice)
            if (offer.bytes <= cap) sorted.push_back({offer.ns, offer.added, offer.decision});
        std::sort(sorted.begin(), sorted.end(), [](const Offer& a, const Offer& b) {
            return std::tie(a.added, a.ns, a.chain) < std::tie(b.added, b.ns, b.chain);
        });
        for (const Offer& offer : sorted)
            if (static_cast<int>(offers_.size()) == first_.back() || offer.ns < offers_.back().ns)
                offers_.push_back(offer);
        close();
    }
}

/// The last choice is complete: finds its corners.
void OfferTable::close() {
    const std::size_t start = corners_.size();
    for (std::size_t k = first_.back(); k < offers_.size(); k++) {
        const Offer& c = offers_[k];
        while (corners_.size() >= start + 2) {
            const Offer &a = corners_[corners_.size() - 2], &b = corners_.back();
            // Whether b lies below the line from a to c.
            if (Wide(a.ns - b.ns) * (c.added - a.added) > Wide(a.ns - c.ns) * (b.added - a.added)) break;
            corners_.pop_back();
        }
        corners_.push_back(c);
    }
    first_.push_back(static_cast<int>(offers_.size()));
    first_corner_.push_back(static_cast<int>(corners_.size()));
}

void OfferTable::join(std::span<const Ways> joined) {
    struct Pair {
        std::int64_t ns, added;
        std::pair<int, int> chains;
    };
    std::vector<Pair> sorted, kept;
    std::vector<std::size_t> ends;
    for (const Ways& ways : joined) {
        sorted.clear();
        for (const auto& [choice, then] : ways)
            for (const Offer& a : of(choice))
                for (const Offer& b : of(then))
                    sorted.push_back({a.ns + b.ns, a.added + b.added, {a.chain, b.chain}});
        std::sort(sorted.begin(), sorted.end(), [](const Pair& a, const Pair& b) {
            return std::tie(a.added, a.ns, a.chains) < std::tie(b.added, b.ns, b.chains);
        });
        const std::size_t start = kept.size();
        for (const Pair& pair : sorted)
            if (kept.size() == start || pair.ns < kept.back().ns) kept.push_back(pair);
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
            offers_.push_back({pair.ns, pair.added, a < 0 ? b : b < 0 ? a : base + static_cast<int>(number)});
        }
        close();
    }
    pairs_.insert(pairs_.end(), fresh.begin(), fresh.end());
}

void OfferTable::keep(std::span<const int> choices) {
    const auto thin = [&](std::vector<Offer>& offers, std::vector<int>& first) {
        std::vector<Offer> kept;
        auto next = choices.begin();
        for (int choice = 0; choice < this->choices(); choice++) {
            const int begin = first[choice];
            first[choice] = static_cast<int>(kept.size());
            if (next == choices.end() || *next != choice) continue;
            ++next;
            kept.insert(kept.end(), offers.begin() + begin, offers.begin() + first[choice + 1]);
        }
        first.back() = static_cast<int>(kept.size());
        kept.shrink_to_fit();
        offers = std::move(kept);
    };
    thin(offers_, first_);
    thin(corners_, first_corner_);
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
