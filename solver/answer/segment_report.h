// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "problem/segment_run.h"

namespace taso {

/// A layer, or a transform, that runs band by band, as reports state it.
struct BandedCalls {
    const SegmentRun::Operation* operation = nullptr;
    std::int64_t bytes = 0;  ///< that it writes; 0: into the caller's buffer
    int written_into = -1;   ///< the tensor of the elided concat that it makes a slice of
};

/// The segments of a selection, written out for reports.
class SegmentReport {
  public:
    SegmentReport(const Problem& problem, const Selection& selection);

    /// By segment of the selection.
    const std::vector<SegmentRun>& runs() const { return runs_; }
    /// None: the layer is in no segment.
    const std::optional<BandedCalls>& layer(int index) const { return layers_[index]; }
    /// Those inside a segment, by the tensors that they read.
    const std::vector<BandedCalls>& transforms(int segment) const { return transforms_[segment]; }

  private:
    std::vector<SegmentRun> runs_;
    std::vector<std::optional<BandedCalls>> layers_;
    std::vector<std::vector<BandedCalls>> transforms_;
};

}  // namespace taso
