// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "problem/problem.h"
#include "workbench/shown_selection.h"

namespace taso {

/// A number as a place in a list.
inline std::size_t nth(int number) { return static_cast<std::size_t>(number); }

/// Which rows of one of a segment's tensors are there at each of its calls.
struct SegmentLane {
    int tensor = 0;
    Layout layout = Layout::chw;
    int rows = 0;            ///< of the whole tensor
    int places = 0;          ///< rows that its line buffer has room for; 0: the tensor is there as a whole
    std::int64_t bytes = 0;  ///< of that
    /// By call: rows [from, to) are there while it runs, and what it makes; from: the lowest that it or a later
    /// call reads, of the segment's output the first.
    std::vector<int> from = {}, to = {};
    std::vector<int> base = {};  ///< by call: the row that stands at the first place of the line buffer
};

/// A segment, call by call.
struct SegmentHistory {
    std::vector<SegmentLane> lanes;       ///< as they are made: the input first, the output last
    std::vector<int> writes;              ///< by operation: a lane
    std::vector<std::vector<int>> reads;  ///< by operation and input: lanes
};

/// Of a segment of the problem's shown selection.
SegmentHistory segment_history(const Problem& problem, const ShownSegment& segment);

}  // namespace taso
