// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/capped_offers.h"

#include <algorithm>
#include <utility>

#include "question/prices.h"

namespace taso {

CappedOffers::CappedOffers(std::shared_ptr<const OfferTable> table, std::int64_t cap)
    : table_(std::move(table)) {
    for (int choice = 0; choice < table_->choices(); choice++) {
        const auto all = table_->of(choice);
        Part offers = {.of_table = choice};
        if (std::any_of(all.begin(), all.end(), [](const Offer& offer) { return offer.bytes > 0; })) {
            offers = {.first = static_cast<int>(own_.size())};
            for (const Offer& offer : all)
                if (offer.bytes <= cap &&
                    (static_cast<int>(own_.size()) == offers.first || offer.ns < own_.back().ns))
                    own_.push_back(offer);
            offers.count = static_cast<int>(own_.size()) - offers.first;
        }
        choices_.push_back({offers, corners_of(offers)});
    }
    own_.shrink_to_fit();
}

CappedOffers::Part CappedOffers::corners_of(Part offers) {
    std::vector<Offer> corners;
    for (const Offer& c : offers.in(*this)) {
        while (corners.size() >= 2) {
            const Offer &a = corners[corners.size() - 2], &b = corners.back();
            // Whether b lies below the line from a to c.
            if (Wide(a.ns - b.ns) * (c.added - a.added) > Wide(a.ns - c.ns) * (b.added - a.added)) break;
            corners.pop_back();
        }
        corners.push_back(c);
    }
    if (corners.size() == offers.in(*this).size()) return offers;
    const Part found = {.first = static_cast<int>(own_.size()), .count = static_cast<int>(corners.size())};
    own_.insert(own_.end(), corners.begin(), corners.end());
    return found;
}

}  // namespace taso
