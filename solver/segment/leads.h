// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <tuple>
#include <vector>

#include "bands/band_rule.h"
#include "bands/pull.h"
#include "question/problem_table.h"

namespace taso {

/// How far the calls of a segment are ahead in its input when they write its output (Pull::Lead), for all segments of a
/// problem: pulled from its end, what a segment calls does not depend on where it begins.
class Leads {
  public:
    /// `cuts`: of problem/cuts.h.
    Leads(const ProblemTable& table, const std::vector<int>& cuts) : table_(table), cuts_(cuts) {}

    /// From a cut to another, both by place. `elided`: concats behind the last cut inside that make no call. `transformed`: its
    /// input is read by a transform alone. The next call may end the span's life.
    std::span<const Pull::Lead> of(std::size_t start, std::size_t end, BandRule rule,
                                   const std::vector<int>& elided, bool transformed);

  private:
    using Found = std::vector<std::vector<Pull::Lead>>;  ///< by cut, backwards from the one before the end
    Found pull_to(std::size_t end, BandRule rule, const std::vector<int>& elided) const;
    std::size_t earliest_start(std::size_t end) const;

    const ProblemTable& table_;
    const std::vector<int>& cuts_;
    std::map<std::tuple<std::size_t, BandRule, bool>, Found> found_;  ///< by end, rule, whether it elides
    std::vector<Pull::Lead> transformed_;
};

}  // namespace taso
