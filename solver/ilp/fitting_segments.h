// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "ilp/choices.h"
#include "segment/segment_table.h"

namespace taso {

/// The one way that row 11 leaves between two tensors in given layouts: what lives while a segment runs is its
/// input, its output and `way.bytes`, so that of all ways that fit the fastest will do.
struct FittingSegment {
    int ends = 0, way = 0;  ///< of SegmentTable
    std::int64_t ns = 0;
    std::int64_t bytes = 0;  ///< all that lives while it runs
};

/// Segments within the budget that are worth a column. Where everything passes through one tensor nothing else
/// lives, so that parts on its two sides which fit one by one fit together: a segment is left out where such
/// parts (shorter segments, layers of `choices`, transforms between them) take no longer from the same layout
/// to the same layout. Plain: none is left out.
std::vector<FittingSegment> fitting_segments(const ModelBuilder& builder, const Choices& choices,
                                             const SegmentTable& table);

}  // namespace taso
