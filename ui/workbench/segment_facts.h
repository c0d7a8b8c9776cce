// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "exact/frontier.h"

namespace taso {

/// What a segment of a plan saves and costs, and what lies at its end.
struct SegmentFacts {
    /// Its time, and all bytes of the arena that live while it runs.
    std::int64_t ns = 0, bytes = 0;
    /// The same primitives one by one, all else as it is: time, and the most bytes that live meanwhile.
    std::int64_t plain_ns = 0, plain_bytes = 0;

    /// Its last tensor, and the first layer that reads it; both of the problem. -1: none does.
    int tensor = 0, reader = -1;
    std::int64_t whole_bytes = 0;
    /// At least that the tensor's line buffer would hold, were the reader part of the segment. 0: it cannot be.
    int line_rows = 0;
    std::int64_t line_bytes = 0;
};

/// `segment`: of the point's selection.
SegmentFacts segment_facts(const Problem& problem, const FrontierPoint& point, int segment);

}  // namespace taso
