// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "problem/selection.h"

namespace taso {

/// What is wanted of a problem's segments, where they are offered (ProblemLayer::alone and ::together).
class SegmentRules {
  public:
    /// Layers that one segment has to contain all of: the first and the last.
    struct Range {
        int first = 0, last = 0;
    };

    explicit SegmentRules(const Problem& problem);

    bool is_empty() const { return together_.empty() && alone_.back() == 0; }
    const std::vector<Range>& together() const { return together_; }
    /// Whether layers may be a segment: none of them is to be alone, nor stays together with another one.
    bool allows(int first, int last) const;
    /// Whether all that stay together do in one of these, and none that is to be alone is part of any.
    bool are_kept_by(const std::vector<Segment>& segments) const;

  private:
    std::vector<int> alone_;  ///< by layer: how many before it
    std::vector<Range> together_;
};

}  // namespace taso
