// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <vector>

#include "bands/band_rule.h"
#include "problem/selection.h"

namespace taso {

/// The rules that rounds run by: bands of other heights are estimated from what these come to.
const std::vector<BandRule>& measured_rules();

/// Which layers of a problem run in bands by one rule, and the segments that they are put into by lot: all between two
/// cuts whose layers can, and some of which has to make more than one call.
class BandedLayers {
  public:
    BandedLayers(const Problem& problem, BandRule rule);

    bool contains(int layer) const { return banded_[layer]; }
    /// Whether a layer that is banded can run a candidate, whatever its neighbours run: both of its layouts are row-major.
    bool may_run(int layer, int candidate) const;
    /// Rows a call of what makes a tensor; 0: one call makes it all.
    int rows(int tensor) const;

    /// Draws anew where segments begin, and whether what they read is transformed before them as a whole.
    void cut(std::mt19937& random);
    /// Whether transforms of a tensor, from a layout, stand in a segment.
    bool transforms_inside(int tensor, Layout from) const;
    /// Whether all layers that read a tensor must do so in one layout.
    bool wants_one_layout(int tensor, Layout written) const;
    std::vector<Segment> segments(const std::vector<int>& candidates) const;

  private:
    bool can_be_banded(int first, int end) const;
    bool is_output(int tensor) const;
    Layout input_of(int first, int end, const std::vector<int>& candidates) const;

    const Problem& problem_;
    BandRule rule_;
    std::vector<int> cuts_;
    std::vector<bool> banded_;       ///< by layer
    std::vector<bool> begins_;       ///< by tensor: a segment reads it as a whole
    std::vector<bool> transformed_;  ///< by tensor: as a whole, where a segment begins
    std::vector<bool> read_inside_;  ///< by tensor: by layers that are banded
};

}  // namespace taso
