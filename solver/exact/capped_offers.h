// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "exact/offer_table.h"

namespace taso {

/// The offers of an OfferTable that keep one of its caps and that no other beats in time and added bytes.
class CappedOffers {
  public:
    using Offer = OfferTable::Offer;

    CappedOffers(std::shared_ptr<const OfferTable> table, std::int64_t cap);

    /// Added bytes rise, time falls.
    std::span<const Offer> of(int choice) const { return choices_[choice].offers.in(*this); }
    /// Those of them that are the cheapest at some prices.
    std::span<const Offer> corners(int choice) const { return choices_[choice].corners.in(*this); }
    int choices() const { return static_cast<int>(choices_.size()); }
    /// Appends what a chain decides.
    void decide(int chain, std::vector<int>& decisions) const { table_->decide(chain, decisions); }

  private:
    /// Of `own_`, or all of a choice of the table.
    struct Part {
        int first = 0, count = 0, of_table = -1;
        std::span<const Offer> in(const CappedOffers& capped) const {
            if (of_table >= 0) return capped.table_->of(of_table);
            return std::span(capped.own_).subspan(first, count);
        }
    };
    struct Choice {
        Part offers, corners;
    };
    Part corners_of(Part offers);

    std::shared_ptr<const OfferTable> table_;
    std::vector<Choice> choices_;
    std::vector<Offer> own_;
};

}  // namespace taso
