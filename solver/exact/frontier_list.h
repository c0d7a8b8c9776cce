// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "exact/best_point.h"
#include "exact/frontier.h"

namespace taso {

/// A frontier that is being listed, from the fastest point down, and told of as it grows.
class FrontierList {
  public:
    FrontierList(const Problem& problem, BudgetKind kind, Order order, const FrontierProgress& progress);

    /// A point of less memory than those before it. `proven` as far as is known elsewhere.
    void add(const BestPoint& point, bool proven);
    /// Leaves out the last one: another end comes in its place.
    void drop_last() { found_.pop_back(); }
    /// Begins anew, with so many parts between two neighbours.
    void begin_thinned(double resolution);
    /// That nothing further down was left out is not proven.
    void doubt() { doubted_ = true; }
    std::size_t size() const { return found_.size(); }
    /// no_limit: there is none yet.
    std::int64_t least_bytes() const { return found_.empty() ? no_limit : found_.back().memory_bytes; }

    /// All of it, or what there is where it was `interrupted`.
    Frontier end(bool interrupted);

  private:
    Frontier so_far() const;

    const Problem& problem_;
    const FrontierProgress& progress_;
    Frontier heading_;
    std::vector<FrontierPoint> found_;  ///< fastest first
    bool doubted_ = false;
    std::chrono::steady_clock::time_point told_{};
};

}  // namespace taso
