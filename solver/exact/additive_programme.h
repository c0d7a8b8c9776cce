// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "exact/best_point.h"
#include "exact/pareto_curve.h"
#include "exact/selections_by_time.h"

namespace taso {

/// The exact engine for sum and total, as DynamicProgramme is for the kinds that are a maximum. For total the
/// live bytes of a step are capped: under each cap that matters weights add up as workspace does for sum, and
/// cap + weights must fit. The ties' order is that of all exact methods: least time, least bytes, first
/// decisions.
///
/// Live bytes bound the packed arena from below, and shared weights are bounded from below: where a selection
/// turns out larger than its bound, selections are looked at one by one until the answer is certain.
class AdditiveProgramme {
  public:
    /// Throws TooWide; Error for a kind that does not add up, and when the layouts cannot be joined at all.
    AdditiveProgramme(const ProblemTable& table, BudgetKind kind, Freedom freedom, const Control& control);

    /// Stopped before there was anything to answer from.
    bool stopped() const { return !ready_; }
    bool was_stopped() const { return watch_.late(); }
    /// What stops the questions that follow.
    void watch(const Control& control) {
        stop_ = {.stop = control.stop};
        watch_ = Watch(control);
    }

    /// Least time within a limit. None: nothing fits; `proven`: that is certain. When time is up: the best
    /// that is known, not proven. `sweep`: smaller limits will be asked for next.
    std::optional<BestPoint> best(std::int64_t limit, bool& proven, bool sweep = false);
    /// Least bytes; of those least time. Not proven: not `smallest`. None: stopped.
    std::optional<BestPoint> least();
    /// Least bytes within a time; of those least time. None: nothing is that fast.
    std::optional<BestPoint> best_by(std::int64_t deadline_ns, bool& proven);
    /// Nothing within the limit is faster; proven by the last call of best() with that limit, by prices
    /// alone.
    std::int64_t bound_ns() const { return bound_ns_; }
    std::int64_t fastest_ns() const { return fastest_ns_; }

  private:
    using Curves = std::vector<std::unique_ptr<ParetoCurve>>;

    ParetoCurve& curve(int cap);
    template <class Bound, class Worth, class Look>
    void each_cap(int end, Bound bound, Worth worth, Look look);
    std::int64_t bound_within(int cap, std::int64_t added);
    std::optional<CountedSelection> counted_within(std::int64_t limit, bool sweep);
    std::optional<CountedSelection> counted_by(std::int64_t deadline_ns);
    std::int64_t counted_least();
    std::optional<BestPoint> known_within(std::int64_t limit);
    std::optional<BestPoint> best_of_all(std::int64_t limit, const CountedSelection& first, bool& proven);
    std::int64_t true_bytes(const std::vector<int>& decisions, std::int64_t give_up_above, bool& certain);

    const ProblemTable& table_;
    const BudgetKind kind_;
    Control stop_;  ///< without a time limit: packing ends soon enough
    Watch watch_;
    AdditiveGraph graph_;
    std::optional<ContractedGraph> contracted_;
    Curves curves_;  ///< by cap
    bool ready_ = false;
    int packings_ = 0, open_packings_ = 0;  ///< since best_of_all() began
    std::int64_t bound_ns_ = 0, fastest_ns_ = 0;
};

}  // namespace taso
