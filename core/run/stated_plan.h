// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/json_file.h"
#include "problem/plan.h"
#include "run/run_report.h"

namespace taso {

/// What plan.json says that building and running need, checked: names can stand in a command.
struct StatedPlan {
    /// The tensor that a step completes, and how it stands in memory: as channels, from one on, of what is there.
    struct Made {
        std::string tensor;
        TensorShape shape, of;
        Layout layout = Layout::chw;
        int channel = 0;
    };
    struct Step {
        std::string name, primitive;
        bool accumulates = false;
        Json shape;  ///< of the layer, or of a transform's tensor
        std::optional<StepSegment> segment = {};
        std::optional<Made> makes = {};      ///< none: it was exported before plans stated it
        std::vector<std::string> runs = {};  ///< layers; empty: a transform
        std::string layouts = {};            ///< "hwc -> hcw8"; empty: of a segment
        std::int64_t predicted_ns = 0;
        std::int64_t bytes = 0;  ///< of all buffers that it writes: output, line buffers and workspace
    };
    /// An input or output, in the caller's layout, which takes as many floats as its elements are.
    struct Port {
        std::string name;
        TensorShape shape;
        Layout layout = Layout::chw;
    };
    std::string name, network, board, isa, kernels, weights;
    std::string target;   ///< the machine that it is built for
    std::string profile;  ///< name
    std::string kind;     ///< of the budget
    std::optional<std::int64_t> budget;
    std::optional<Memory> memory;  ///< none: not stated
    int threads = 1;
    std::int64_t arena_bytes = 0, predicted_ns = 0;
    std::vector<Port> inputs, outputs;
    std::vector<Step> steps;
    std::vector<std::string> sources, flags, files;
};

/// Floats of all of them together.
std::int64_t floats_of(const std::vector<StatedPlan::Port>& ports);

/// What a step states of its segment: `layers`, `calls` and `line_bytes`; none: it is none. Throws Error that begins
/// with `where`.
std::optional<StepSegment> read_step_segment(const Json& step, const std::string& where);

/// Throws Error for a folder that is no export.
StatedPlan read_stated_plan(const std::filesystem::path& folder);

/// Makes FOLDER/build/KIND of a plan. Throws Error where a link stands there, which would lead elsewhere.
void make_build_folder(const std::filesystem::path& build);
/// Says that the options which a plan states are not those that it is compiled with; empty: they are.
std::string flags_note(const std::vector<std::string>& stated, const std::vector<std::string>& used);

/// What the program of a plan printed with --json; nothing where that is not a whole and sound report of this
/// plan.
std::optional<RunReport> read_run_output(const StatedPlan& plan, const std::string& output);

}  // namespace taso
