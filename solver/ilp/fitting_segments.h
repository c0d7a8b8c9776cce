// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "ilp/choices.h"
#include "segment/segment_table.h"

namespace taso {

/// A way that row 11 leaves between two tensors in given layouts. What lives while a segment runs is its `way.bytes`, so
/// that without weights one is enough of all that fit: the fastest.
struct FittingSegment {
    int ends = 0, way = 0;  ///< of SegmentTable
    std::int64_t ns = 0;
    std::int64_t bytes = 0;  ///< all that lives while it runs
};

/// Segments within the budget that are worth a column. Where everything passes through one tensor nothing else
/// lives, so that parts on its two sides which fit one by one fit together: a segment is left out where such
/// parts (shorter segments, layers of `choices`, transforms between them) take no longer from the same layout
/// to the same layout. Plain, and where weights count: none is left out.
std::vector<FittingSegment> fitting_segments(const ModelBuilder& builder, const Choices& choices,
                                             const SegmentTable& table);

}  // namespace taso
