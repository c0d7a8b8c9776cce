// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "problem/problem.h"

namespace taso {

/// Every buffer of an arena begins at a multiple of so many bytes, and so does every form in weights.bin.
inline constexpr std::int64_t arena_alignment = 64;

constexpr std::int64_t aligned(std::int64_t bytes) {
    return (bytes + arena_alignment - 1) / arena_alignment * arena_alignment;
}

/// A copy of a tensor in another layout than its producer wrote; made directly after the producer (of the
/// input: before layer 0) and held until its last reader.
struct Copy {
    int tensor = 0;
    Layout layout = Layout::chw;
    auto operator<=>(const Copy&) const = default;
};

/// Consecutive layers between two tensors that everything passes through, run depth first, band by band: of
/// those it makes only its last layer's output is there as a whole.
struct Segment {
    int first = 0, last = 0;  ///< layers; it reads the tensor `first` (that of the layer before) and no other
    Layout input = Layout::chw;  ///< in which it reads that one
    /// Rows a call: [0] of transforms of its input, [1 + k] of layer first + k.
    std::vector<int> rows;
    /// Concats among its layers that make no call: what they join, read by nobody else, is written as channel
    /// slices where their output is. Rising.
    std::vector<int> elided = {};
    /// Its input is moved first, so that its output may lie over it: SegmentRun::distance.
    bool overlaps = false;
    bool operator==(const Segment&) const = default;

    bool contains(int layer) const { return first <= layer && layer <= last; }
};

/// The choice: one candidate per layer and so the copies between them.
struct Selection {
    std::vector<int> candidates;   ///< by layer: an index into its candidates
    std::vector<Copy> copies;      ///< sorted, each once
    std::vector<int> in_place_of;  ///< by layer: the input tensor that it writes over, or -1
    /// By layer: the tensor that a convolution adds its result into, in the layout that it writes, or -1. The
    /// add that is its only reader then makes no call: what it would make stands in that tensor's buffer.
    std::vector<int> accumulates_into;
    /// By layer: the concat's tensor in whose buffer its output is a channel slice, or -1. The concat then
    /// makes no call. A concat's own tensor may be such a slice again.
    std::vector<int> written_into;
    std::vector<Segment> segments = {};  ///< rising, each behind the other
    bool operator==(const Selection&) const = default;

    /// The segment that a layer is part of; null: none.
    const Segment* segment_of(int layer) const;
};

/// One contiguous range of the arena, or the caller's.
struct Buffer {
    std::string name;  ///< tensor's name, with layout for a copy; or the layer's name for a workspace
    /// line: rows of a tensor inside a segment; moved: a segment's input, where its output may lie over it.
    enum class Kind : std::uint8_t { tensor, copy, workspace, line, moved } kind = Kind::tensor;
    int tensor = -1;  ///< -1: workspace
    int layer = -1;   ///< workspace: of this layer
    Layout layout = Layout::chw;
    std::int64_t bytes = 0;          ///< rounded up to 64
    int from_step = 0, to_step = 0;  ///< live in [from, to), steps as in Schedule
    bool external = false;           ///< the caller's: bytes do not count, no offset
    std::int64_t offset = -1;        ///< multiple of 64; -1 until packed
    /// The output of a segment: the buffer of its moved input, which may share its range, if it begins `distance` bytes
    /// or more behind it; -1: none.
    int over = -1;
    std::int64_t distance = 0;
};

/// Bytes that two buffers take together of which the one may begin within the other, so many bytes behind it.
constexpr std::int64_t overlapped_bytes(std::int64_t output, std::int64_t input, std::int64_t distance) {
    return std::max(output, distance + input);
}

/// One call of a running plan, a layer or a transform; or the calls of a segment.
struct Step {
    int layer = -1;    ///< or -1: a transform; of a segment: its last
    int segment = -1;  ///< of the selection, or -1
    int tensor = -1;   ///< transform: of this tensor
    Layout from = Layout::chw, to = Layout::chw;
    std::vector<int> inputs;  ///< buffers
    int output = -1;     ///< buffer (in place: the same as an input's; accumulating: the other operand's;
                         ///< a channel slice: the outermost concat's)
    int workspace = -1;  ///< buffer or -1; a segment's serves all of its calls
    std::vector<int> lines = {};  ///< buffers: of the segment's line buffers, as SegmentRun has them
    int moved_from =
        -1;  ///< buffer: a segment's input stands there, and is moved to `inputs` before all else
    std::int64_t ns = 0;
};

/// A selection written out: calls in order and buffers with lifetimes. An in-place layer shares its operand's
/// buffer, an accumulating one and its add the other operand's, and all slices that of their outermost
/// concat: its lifetime then covers them all. A layer that makes no call has no step.
struct Schedule {
    std::vector<Step> steps;
    std::vector<Buffer> buffers;
    std::int64_t latency_ns = 0;
    /// Largest sum of live bytes over the steps: no packing is smaller.
    std::int64_t lower_bound() const;
    /// Of a buffer that may lie over another: bytes that count once where both live.
    std::int64_t shared_bytes(const Buffer& buffer) const;
};

/// The layout, as its representative, in which the candidates write a tensor.
Layout written_layout(const Problem& problem, const std::vector<int>& candidates, int tensor);
/// The layer whose call completes a layer's output: itself; of an add, the convolution that accumulates for
/// it; of a concat without copy, the last that writes a slice.
int completed_by(const Problem& problem, const Selection& selection, int layer);
/// Whether a layer is computed by the calls of others.
inline bool makes_no_call(const Problem& problem, const Selection& selection, int layer) {
    return completed_by(problem, selection, layer) != layer;
}
/// The tensor whose buffer a tensor is written into: itself, or the outermost concat's.
int buffer_tensor(const Selection& selection, int tensor);

/// Copies that candidates imply, and in-place choices wherever an elementwise layer may (the first such
/// operand; no slice of a concat is written over). Without the two lists nothing accumulates and every concat
/// copies; what they say is taken as it is, and so are the segments.
Selection complete(const Problem& problem, std::vector<int> candidates,
                   std::vector<int> accumulates_into = {}, std::vector<int> written_into = {},
                   std::vector<Segment> segments = {});
Schedule schedule(const Problem& problem, const Selection& selection);

}  // namespace taso
