// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bands/pull.h"
#include "problem/selection.h"

namespace taso {

/// A segment written out: its operations, the line buffers between them, and the calls in their order.
struct SegmentRun {
    /// A tensor inside it, in one layout.
    struct Line {
        int tensor = 0;
        Layout layout = Layout::chw;  ///< a representative
        bool is_copy = false;         ///< in another layout than its producer writes
        int rows = 0;                 ///< that it holds
        std::int64_t bytes = 0;       ///< exact
    };
    /// What is called: a layer, or a transform of a tensor. A slice of an elided concat's output stands in that
    /// one's line.
    struct Operation {
        int layer = -1;                               ///< -1: a transform
        int tensor = 0;                               ///< that it writes
        Layout from = Layout::chw, to = Layout::chw;  ///< of a transform
        std::vector<int> inputs = {};                 ///< lines; whole_tensor: the segment's input
        int output = 0;                               ///< a line; whole_tensor: the segment's output
        int rows = 0;                                 ///< a call
        std::int64_t ns = 0, workspace = 0;           ///< of all calls; bytes, exact: the largest
        std::int64_t bytes = 0;  ///< that it writes: its own of its line, or of the whole tensor
        Origin origin = Origin::estimated;
        bool elided = false;  ///< a concat that makes no call
    };
    static constexpr int whole_tensor = -1;

    std::vector<Operation> operations;  ///< as in `calls`
    std::vector<Line> lines;
    std::vector<RowCall> calls;
    std::int64_t ns = 0;         ///< of all calls, and of what is moved
    std::int64_t workspace = 0;  ///< bytes, exact: the largest of any call
    std::int64_t moved_bytes = 0;
    /// Its input and its output may share a range of the arena, the input so many bytes or more behind the beginning of
    /// the output (rounded up); apart: they may not, or nothing is won.
    std::int64_t distance = apart;
    std::int64_t moved_input = 0;  ///< bytes of its input, where that is moved first (Segment::overlaps)
    static constexpr std::int64_t apart = -1;
};

/// SegmentRun::distance, by what its calls read and write.
std::int64_t segment_distance(const Problem& problem, int input, Layout input_layout, int output,
                              Layout output_layout, std::span<const Pull::Lead> leads);

/// What moving rows to the front of a line buffer takes, or a tensor within the arena, rounded half up.
std::int64_t move_ns(const Problem& problem, std::int64_t bytes);

/// By layer its candidate. Throws Error where a layer cannot be part of it: its candidate makes no bands of so
/// many rows, or reads or writes line buffers in a layout whose rows are no ranges of bytes.
SegmentRun segment_run(const Problem& problem, const std::vector<int>& candidates, const Segment& segment);

}  // namespace taso
