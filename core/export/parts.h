// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "problem/plan.h"

namespace taso {

/// What the writers of an export share, derived from a plan.
struct ExportParts {
    /// One step: the kernel that it calls.
    struct Call {
        std::string name;  ///< the layer's, "conv2 + sum" of one that accumulates, or "conv1 chw -> hwc" of a
                           ///< transform
        const Primitive* primitive = nullptr;
        KernelShape shape;
        int constant = -1;  ///< in constants, or -1: none
        /// Where what is read and written begins in its buffer, in floats: 0, but for slices of a concat.
        std::vector<std::int64_t> reads_at;
        std::int64_t writes_at = 0;
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
    std::string macro;  ///< that in capitals
    std::vector<Call> calls;
    std::vector<Constant> constants;
    std::int64_t weight_bytes = 0;
    std::vector<std::string> output_names;  ///< C identifiers
    std::vector<std::string> files;         ///< kernel files, headers too
    std::vector<std::string> sources;       ///< those of them to be compiled
};

/// Throws Error where the plan is not one that can be written out.
ExportParts make_parts(const Plan& plan);

}  // namespace taso
