// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "problem/plan.h"
#include "problem/segment_run.h"

namespace taso {

/// What the writers of an export share, derived from a plan.
struct ExportParts {
    /// One step: the kernel that it calls. Of a segment: its name, and no more.
    struct Call {
        std::string name;  ///< the layer's, "conv2 + sum" of one that accumulates, "conv1 chw -> hwc" of a
                           ///< transform, or "conv1..pool3" of a segment
        const Primitive* primitive = nullptr;  ///< null: a segment
        KernelShape shape;
        int constant = -1;  ///< in constants, or -1: none
        /// Where what is read and written begins in its buffer, in floats: 0, but for slices of a concat.
        std::vector<std::int64_t> reads_at;
        std::int64_t writes_at = 0;
    };
    /// A segment: a loop over a table of calls, all of the kernels of a few operations.
    struct Segment {
        /// Where rows lie: in a buffer, so many floats from one to the next; in chw, in each of its planes.
        struct Rows {
            int buffer = -1;
            std::int64_t floats = 0;
        };
        /// What of a shape is the band's.
        struct Heights {
            std::int32_t in_height = 0, out_height = 0, pad_top = 0, pad_bottom = 0, in_plane = 0;
            std::int32_t accumulate = 0, count_include_pad = 0;  ///< of a mean that is gathered
            auto operator<=>(const Heights&) const = default;
        };
        struct Operation {
            Call call;  ///< its shape: that of the whole
            std::vector<Rows> reads;
            Rows writes;
            std::vector<Heights> bands;  ///< each once; empty: a concat that makes no call

            /// Points into this operation.
            taso_shape shape(int band) const;
        };
        /// One turn of the loop. All places are rows in their buffers.
        struct BandCall {
            int operation = 0, band = 0;
            std::vector<int> reads;
            int writes = 0;
            int moved_from = 0, moved = 0;  ///< before it, to the front of the buffer that it writes
        };
        SegmentRun run;
        std::vector<Operation> operations;  ///< the run's
        std::vector<BandCall> calls;        ///< the run's

        std::int64_t line_bytes() const;  ///< exact
        int calls_of(int operation) const;
        bool moves(int operation) const;
    };
    /// Constants of a layer in one form, stored once however many layers share them.
    struct Constant {
        int layer = -1;  ///< the first of those
        const WeightForm* form = nullptr;
        KernelShape shape;
        std::int64_t offset = 0, bytes = 0;  ///< in weights.bin; bytes rounded up to 64
    };

    std::string
        name;  ///< with which every global name begins: the plan's, or the network's, as a C identifier
    std::string macro;              ///< that in capitals
    std::vector<Call> calls;        ///< by step
    std::vector<Segment> segments;  ///< by segment of the selection
    std::vector<Constant> constants;
    std::int64_t weight_bytes = 0;
    std::vector<std::string> output_names;  ///< C identifiers
    std::vector<std::string> files;         ///< kernel files, headers too
    std::vector<std::string> sources;       ///< those of them to be compiled

    /// All that call a kernel: steps, and the operations of segments.
    std::vector<const Call*> kernels() const;
};

/// Throws Error where the plan is not one that can be written out.
ExportParts make_parts(const Plan& plan);

}  // namespace taso
