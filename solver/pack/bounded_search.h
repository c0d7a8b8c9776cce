// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "pack/packing_state.h"
#include "pack/section_search.h"

namespace taso {

/// Whether there is a packing within so many bytes, by the exact search (section_search.h) in many orders, on the
/// packing's threads.
class BoundedSearch {
  public:
    explicit BoundedSearch(PackingState& packing) : packing_(packing) {}

    /// With each order in turn, ever longer, until `work` (looks at items) is used up: most searches end soon or
    /// not at all. Takes what is found; raises the lower bound where there is none.
    SectionSearch::Result search(std::int64_t bytes, std::int64_t work);
    /// Halves the gap between the lower bound and the best packing until they meet, or questions stay open.
    void close_gap(std::int64_t work);

  private:
    SectionSearch::Result race(std::int64_t bytes, std::span<const int> orders, std::int64_t work);
    void take(const std::vector<std::int64_t>& offsets);

    PackingState& packing_;
    std::vector<SectionSearch> searches_;  ///< by thread, made when first asked
    std::vector<std::size_t> searched_;    ///< their items
};

}  // namespace taso
