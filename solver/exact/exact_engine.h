// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "exact/additive_programme.h"
#include "exact/best_point.h"
#include "exact/dynamic_programme.h"

namespace taso {

/// The engine that answers a budget kind exactly beside the ILP: AdditiveProgramme where bytes add up over
/// layers, DynamicProgramme where they are a maximum.
class ExactEngine {
  public:
    /// Throws TooWide, and Error when the layouts cannot be joined at all.
    ExactEngine(const ProblemTable& table, BudgetKind kind, Freedom freedom, const Control& control);

    BudgetKind kind() const { return kind_; }
    Freedom freedom() const { return freedom_; }
    /// What stops the questions that follow.
    void watch(const Control& control);
    /// Stopped before there was anything to answer from.
    bool stopped() const;
    /// A stop or a time limit has been heard, so that what is known may be half of it.
    bool was_stopped() const;
    /// Least time within a limit. None: nothing fits; `proven`: that is certain.
    std::optional<BestPoint> best(std::int64_t limit, bool& proven);
    /// Least bytes. None: stopped.
    std::optional<BestPoint> least();
    /// Least bytes within a time; of those least time. None: nothing is that fast; `proven`: nothing is
    /// smaller.
    std::optional<BestPoint> best_by(std::int64_t deadline_ns, bool& proven);
    /// No selection within the limit that best() was asked for last is faster; no_limit: there is none.
    std::int64_t bound_ns(std::int64_t limit);

  private:
    const ProblemTable& table_;
    const BudgetKind kind_;
    const Freedom freedom_;
    Control control_;
    std::optional<DynamicProgramme> programme_;
    std::optional<AdditiveProgramme> additive_;
};

}  // namespace taso
