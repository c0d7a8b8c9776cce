// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/round_list.h"

#include <algorithm>
#include <cstdio>

namespace taso {

namespace {

std::string exact_text(float value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", static_cast<double>(value));
    return text;
}

std::string shape_text(const KernelShape& shape) {
    const taso_shape& s = shape.get();
    std::string text;
    for (const std::int32_t number : {s.in_channels,     s.in_height,
                                      s.in_width,        s.out_channels,
                                      s.out_height,      s.out_width,
                                      s.kernel_height,   s.kernel_width,
                                      s.stride_height,   s.stride_width,
                                      s.dilation_height, s.dilation_width,
                                      s.pad_top,         s.pad_left,
                                      s.pad_bottom,      s.pad_right,
                                      s.groups,          s.inputs,
                                      s.broadcasts,      s.activation,
                                      s.accumulate,      s.out_channels_total,
                                      s.in_plane,        s.count_include_pad,
                                      s.local_size,      s.pad_mode,
                                      s.coordinates,     s.rounding,
                                      s.threads})
        text += " " + std::to_string(number);
    for (const float number : {s.clip_low, s.clip_high, s.alpha, s.beta, s.bias})
        text += " " + exact_text(number);
    if (s.loop_extents[0] > 0) {
        for (const std::int32_t extent : s.loop_extents) text += " " + std::to_string(extent);
        for (const std::int32_t stride : s.loop_strides) text += " " + std::to_string(stride);
        text += " " + std::to_string(s.loop_offset);
    }
    for (const std::int32_t channels : shape.input_channels()) text += " " + std::to_string(channels);
    for (const std::int32_t channels : shape.in_channels_total()) text += " " + std::to_string(channels);
    return text;
}

std::string line(const char* word, std::int64_t number) {
    return std::string(word) + " " + std::to_string(number) + "\n";
}

std::string head(std::int64_t memory, std::int64_t arena, std::int64_t callers, std::int64_t input,
                 std::int64_t weights) {
    return "taso-rounds 1\n" + line("memory", memory) + line("arena", arena) + line("callers", callers) +
           line("input", input) + line("weights", weights);
}

}  // namespace

RoundList::RoundList(const Network& network, const Problem& problem,
                     std::function<std::int64_t(Schedule&)> pack, std::int64_t most_bytes)
    : pack_(std::move(pack)), most_bytes_(most_bytes) {
    plan_.network = network;
    plan_.problem = problem;
    const auto add = [&](int tensor) {
        callers_[tensor] = callers_bytes_;
        callers_bytes_ += aligned(bytes(network.shape(tensor), Layout::chw));
    };
    add(0);
    for (const int tensor : network.outputs) add(tensor);
    // What does not fit beside the activations reads the same memory several times.
    most_weights_ = most_bytes_ > 0 ? aligned(most_bytes_ / 2) : INT64_MAX / 4;
}

int RoundList::call(bool checked, const Primitive& primitive, const KernelShape& shape) {
    const std::string line = std::string(checked ? "1 " : "0 ") +
                             primitive.function.substr(std::string_view("taso_").size()) + shape_text(shape);
    const auto [known, is_new] = calls_.try_emplace(line, static_cast<int>(calls_.size()));
    if (is_new) call_lines_ += line + "\n";
    return known->second;
}

void RoundList::add_check(const ProfileItem& item) {
    call_lines_ += "1 " + item.primitive->function.substr(std::string_view("taso_").size()) +
                   shape_text(item.shape) + "\n";
    calls_.emplace("check " + std::to_string(checks_), static_cast<int>(calls_.size()));
    checks_++;
}

bool RoundList::add_round(const Selection& selection, const std::vector<StepKey>& layers,
                          const std::set<Profile::TransformKey>& transforms, Inferences inferences,
                          const std::vector<LayoutTour>& tours) {
    plan_.selection = selection;
    plan_.schedule = schedule(plan_.problem, selection);
    add_tours(plan_.schedule, plan_.problem, selection, tours);
    plan_.arena_bytes = pack_(plan_.schedule);
    const ExportParts parts = make_parts(plan_);
    // All rounds run in one arena beside one set of weights.
    const std::int64_t weights = std::max(weight_bytes_, std::min(parts.weight_bytes, most_weights_)),
                       arena = std::max(arena_bytes_, plan_.arena_bytes);
    if (most_bytes_ > 0 && arena + callers_bytes_ + weights > most_bytes_) return false;
    for (const ExportParts::Constant& constant : parts.constants)
        if (constant.bytes > most_weights_) return false;
    arena_bytes_ = arena;
    weight_bytes_ = weights;

    rounds_.emplace_back();
    round_lines_ += "round " + std::to_string(inferences.warm) + " " + std::to_string(inferences.counted) +
                    " " + std::to_string(plan_.schedule.steps.size()) + "\n";
    for (std::size_t i = 0; i < plan_.schedule.steps.size(); i++) {
        const Step& step = plan_.schedule.steps[i];
        if (step.segment >= 0)
            add_segment(step, parts, layers, transforms);
        else
            add_step(step, parts, parts.calls[i], layers, transforms);
        rounds_.back().expected_ns += static_cast<double>(step.ns) * (inferences.warm + inferences.counted);
    }
    return true;
}

/// Where the profiler has a buffer, so many floats from its beginning.
std::string RoundList::place(int index, std::int64_t at) const {
    if (index < 0) return "-";
    const Buffer& buffer = plan_.schedule.buffers[index];
    return buffer.external ? "c" + std::to_string(callers_.at(buffer.tensor) + 4 * at)
                           : "a" + std::to_string(buffer.offset + 4 * at);
}

std::string RoundList::constants(const ExportParts& parts, int index) const {
    if (index < 0) return "-";
    const ExportParts::Constant& constant = parts.constants[index];
    std::int64_t offset = constant.offset;
    if (offset + constant.bytes > most_weights_) offset %= most_weights_ - constant.bytes + arena_alignment;
    return "w" + std::to_string(offset);
}

void RoundList::add_figure(StepKey key, const std::string& of, const std::string& what) {
    rounds_.back().steps.push_back(std::move(key));
    rounds_.back().names.push_back(plan_.network.name + " " + of + " " + what);
}

StepKey RoundList::transform_key(int tensor, Layout from, Layout to, int rows,
                                 const std::set<Profile::TransformKey>& transforms) const {
    const TensorShape shape = plan_.network.shape(tensor);
    const Profile::TransformKey key = {
        shape, from, to, plan_.problem.threads, rows < shape.height ? rows : 0, plan_.network.name};
    return transforms.contains(key) ? StepKey(key) : StepKey();
}

void RoundList::add_step(const Step& step, const ExportParts& parts, const ExportParts::Call& made,
                         const std::vector<StepKey>& layers,
                         const std::set<Profile::TransformKey>& transforms) {
    round_lines_ += std::to_string(call(false, *made.primitive, made.shape)) + " " +
                    constants(parts, made.constant) + " " + place(step.workspace, 0) + " " +
                    place(step.output, made.writes_at);
    for (std::size_t k = 0; k < step.inputs.size(); k++)
        round_lines_ += " " + place(step.inputs[k], made.reads_at[k]);
    round_lines_ += "\n";
    if (step.layer >= 0)
        add_figure(layers[static_cast<std::size_t>(step.layer)], made.name, made.primitive->name);
    else
        add_figure(transform_key(step.tensor, step.from, step.to, plan_.network.shape(step.tensor).height,
                                 transforms),
                   plan_.network.tensor_name(step.tensor), made.primitive->name);
}

void RoundList::add_segment(const Step& step, const ExportParts& parts, const std::vector<StepKey>& layers,
                            const std::set<Profile::TransformKey>& transforms) {
    const ExportParts::Segment& segment = parts.segments[static_cast<std::size_t>(step.segment)];
    std::vector<int> numbers;  // of operations that make calls: a concat in place makes none
    int count = 0;
    for (const ExportParts::Segment::Operation& operation : segment.operations)
        numbers.push_back(operation.bands.empty() ? -1 : count++);
    round_lines_ += "segment " + std::to_string(count) + " " + std::to_string(segment.calls.size());
    if (step.moved_from >= 0)
        round_lines_ += " " + place(step.inputs[0], 0) + " " + place(step.moved_from, 0) + " " +
                        std::to_string(segment.run.moved_input / 4);
    round_lines_ += "\n";
    const auto rows = [&](const ExportParts::Segment::Rows& of) {
        return " " + place(of.buffer, 0) + " " + std::to_string(of.floats);
    };
    for (std::size_t k = 0; k < segment.operations.size(); k++) {
        const ExportParts::Segment::Operation& operation = segment.operations[k];
        if (numbers[k] < 0) continue;
        const ExportParts::Call& made = operation.call;
        round_lines_ += std::to_string(operation.bands.size());
        for (const ExportParts::Segment::Heights& band : operation.bands) {
            KernelShape shape = made.shape;
            shape.edit().in_height = band.in_height, shape.edit().out_height = band.out_height;
            shape.edit().pad_top = band.pad_top, shape.edit().pad_bottom = band.pad_bottom;
            shape.edit().in_plane = band.in_plane, shape.edit().accumulate = band.accumulate;
            shape.edit().count_include_pad = band.count_include_pad;
            round_lines_ += " " + std::to_string(call(false, *made.primitive, shape));
        }
        const bool works = std::any_of(operation.bands.begin(), operation.bands.end(), [&](const auto& band) {
            return made.primitive->workspace_bytes(
                       operation.shape(static_cast<int>(&band - operation.bands.data()))) > 0;
        });
        round_lines_ += " " + constants(parts, made.constant) + " " + place(works ? step.workspace : -1, 0) +
                        rows(operation.writes);
        for (const ExportParts::Segment::Rows& read : operation.reads) round_lines_ += rows(read);
        round_lines_ += "\n";
        const SegmentRun::Operation& run = segment.run.operations[k];
        if (run.layer >= 0)
            add_figure(layers[static_cast<std::size_t>(run.layer)], made.name,
                       made.primitive->name + " by " + std::to_string(run.rows));
        else
            add_figure(transform_key(run.tensor, run.from, run.to, run.rows, transforms),
                       plan_.network.tensor_name(run.tensor),
                       made.primitive->name + " by " + std::to_string(run.rows));
    }
    for (const ExportParts::Segment::BandCall& made : segment.calls) {
        round_lines_ += std::to_string(numbers[static_cast<std::size_t>(made.operation)]) + " " +
                        std::to_string(made.band) + " " + std::to_string(made.writes);
        for (const int row : made.reads) round_lines_ += " " + std::to_string(row);
        if (made.moved > 0)
            round_lines_ += " " + std::to_string(made.moved_from) + " " + std::to_string(made.moved);
        round_lines_ += "\n";
    }
    rounds_.back().moved_bytes[rounds_.back().steps.size()] =
        segment.run.moved_bytes + segment.run.moved_input;
    add_figure({}, plan_.network.layers[static_cast<std::size_t>(step.layer)].name, "moves");
}

std::string RoundList::text(std::int64_t sweep_bytes) const {
    return head(sweep_bytes, arena_bytes_, callers_bytes_, bytes(plan_.network.input, Layout::chw),
                weight_bytes_) +
           line("calls", static_cast<std::int64_t>(calls_.size())) + call_lines_ +
           line("rounds", static_cast<std::int64_t>(rounds_.size())) + round_lines_;
}

std::string empty_list(std::int64_t sweep_bytes) {
    return head(sweep_bytes, 0, 0, 0, 0) + line("calls", 0) + line("rounds", 0);
}

}  // namespace taso
