// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "exact/label_search.h"

namespace taso {

/// The Pareto curve of time against added bytes of all paths that keep one cap, found only where it is asked
/// for. In two phases (Ulungu and Teghem 1995): shortest paths at the price of the line between two
/// neighbours give the corners of its convex hull; what else is Pareto-optimal lies in a triangle above one
/// edge of the hull, where labels find it. All in whole numbers.
class ParetoCurve {
  public:
    using Point = LabelSearch::Point;

    ParetoCurve(const ContractedGraph& graph, std::int64_t cap, Watch& watch);

    bool empty() const { return corners_.empty(); }
    const Point& least() const { return corners_.front().point; }
    const Point& fastest() const { return corners_.back().point; }
    /// Proven: nothing of at most so many added bytes is faster. no_limit: nothing is that small.
    std::int64_t bound_ns(std::int64_t added);
    /// The same by what the last look into a triangle has shown, where it reaches so far; else 0.
    std::int64_t looked_ns(std::int64_t added) const;
    /// Proven: nothing of at most that time has fewer added bytes. no_limit: nothing is that fast.
    std::int64_t bound_added(std::int64_t ns);
    /// The fastest corner within `added` of those found so far; null: there is none.
    const Point* corner_within(std::int64_t added) const;
    /// The corner of least added bytes within `ns` of those found so far.
    const Point* corner_by(std::int64_t ns) const;

    /// Least time within `added`; of those least added bytes; of those the decisions that come first. None:
    /// it would be slower than `most_ns`. `least_ns`: nothing is faster, as is known elsewhere. `sweep`:
    /// smaller budgets will be asked for next.
    std::optional<Point> best_within(std::int64_t added, std::int64_t most_ns = no_limit, bool sweep = false,
                                     std::int64_t least_ns = 0);
    /// Least added bytes within `ns`; of those least time; of those the decisions that come first. None: it
    /// would have more than `most_added`.
    std::optional<Point> least_by(std::int64_t ns, std::int64_t most_added = no_limit);

  private:
    struct Corner {
        Point point;
        bool edge = false;  ///< no corner lies between this one and the next
    };
    struct Triangle {
        int corner = -1;  ///< the edge starts here
        LabelSearch::Limits limits;
        LabelSearch::Labels labels;
    };
    Prices prices(int corner) const;
    /// Looks for a corner between this one and the next; false: there is none.
    bool split(int corner);
    /// The edge over which a budget or a deadline lies.
    int edge_within(std::int64_t added);
    int edge_by(std::int64_t ns);
    /// Finds the points of the triangle that keep the limits.
    void look(int corner, const LabelSearch::Limits& limits);
    bool looked(int corner, const LabelSearch::Limits& limits) const;
    std::optional<Point> point(int index) const;

    LabelSearch search_;
    std::vector<Corner> corners_;  ///< added bytes rise, time falls
    Triangle triangle_;            ///< the last one looked into
    int priced_ = -1;              ///< the corner of potentials_
    LabelSearch::Potentials potentials_;
    std::vector<LabelSearch::Potentials> sides_;  ///< for the corner of potentials_, once that pays
};

}  // namespace taso
