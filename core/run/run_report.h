// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "profile/profile.h"

namespace taso {

/// What a step runs band by band, as plan.json states it.
struct StepSegment {
    struct Layer {
        std::string name, primitive;
        int rows = 0;   ///< a call
        int calls = 0;  ///< of the segment's
    };
    std::vector<Layer> layers;  ///< with the transforms between them
    int calls = 0;
    std::int64_t line_bytes = 0;  ///< of all line buffers
};

struct StepRun {
    std::string name, primitive;
    std::int64_t predicted_ns = 0, measured_ns = 0;
    std::optional<StepSegment> segment = {};
};

/// What a plan is run on, and whether what it computes is wanted.
struct RunSample {
    std::vector<float> input = {};  ///< all inputs in their order, chw; empty: the plan's golden sample
    bool wants_output = false;
    bool wants_trace = false;  ///< what every step writes, by an inference of its own
};

/// What a compiled plan printed of a run.
struct RunReport {
    std::string machine, predicted_for;
    std::int64_t predicted_ns = 0, measured_ns = 0;
    double spread = 0;
    bool same_machine = false;            ///< the board, ISA and thread count that the plan was made for
    std::int64_t arena_bytes_stated = 0;  ///< plan.json's
    std::int64_t arena_bytes_linked = 0;  ///< size of the arena's symbol in the linked program
    double max_error =
        0;             ///< max |out - golden| / max |golden|; of another sample: of later runs to the first
    std::string note;  ///< options that the plan states and that are not followed
    std::string warnings;              ///< what the compiler said; empty: nothing
    bool ok = false;                   ///< output within 1e-3 of the golden sample, arena as stated
    Origin origin = Origin::measured;  ///< emulated: the times say nothing about a machine
    std::vector<StepRun> steps;
    std::vector<float> trace = {};   ///< where it was wanted: what each step wrote, in its own layout
    std::vector<float> output = {};  ///< where it was wanted: all outputs in their order, chw

    /// Measured over predicted: means something on the same machine only.
    double ratio() const {
        return predicted_ns > 0 ? static_cast<double>(measured_ns) / static_cast<double>(predicted_ns) : 0;
    }
};

}  // namespace taso
