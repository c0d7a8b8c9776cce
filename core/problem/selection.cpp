// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/selection.h"

#include <algorithm>
#include <map>
#include <utility>

#include "problem/segment_run.h"

namespace taso {

namespace {

/// A tensor in one layout, the layout as its representative.
using Version = std::pair<int, Layout>;

const Candidate& chosen(const Problem& problem, const std::vector<int>& candidates, int layer) {
    return problem.layers[layer].candidates[candidates[layer]];
}

Version read_version(const Problem& problem, const std::vector<int>& candidates, int layer, int tensor) {
    return {tensor, problem.representative(tensor, chosen(problem, candidates, layer).input)};
}

/// Whether a version is the caller's own buffer.
bool callers(const Problem& problem, Version version) {
    return problem.is_callers(version.first, version.second);
}

/// The last layer that reads each version; layers.size() for what the caller reads. Inside a segment there is
/// none.
std::map<Version, int> last_readers(const Problem& problem, const Selection& selection) {
    const std::vector<int>& candidates = selection.candidates;
    std::map<Version, int> last;
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        if (const Segment* segment = selection.segment_of(i)) {
            last[{segment->first, problem.representative(segment->first, segment->input)}] = segment->last;
            continue;
        }
        for (int tensor : problem.layers[i].inputs) last[read_version(problem, candidates, i, tensor)] = i;
    }
    for (int tensor : problem.outputs)
        last[{tensor, problem.callers_layout(tensor)}] = static_cast<int>(problem.layers.size());
    return last;
}

bool is_slice(const Selection& selection, int tensor) {
    return tensor > 0 && selection.written_into[tensor - 1] >= 0;
}

int in_place_operand(const Problem& problem, const Selection& selection, int layer,
                     const std::map<Version, int>& last) {
    const std::vector<int>& candidates = selection.candidates;
    const ProblemLayer& l = problem.layers[layer];
    if (selection.segment_of(layer) || is_slice(selection, l.output) ||
        makes_no_call(problem, selection, layer))
        return -1;
    const Version output = {l.output, written_layout(problem, candidates, l.output)};
    if (!l.elementwise || callers(problem, output)) return -1;
    const Candidate& candidate = chosen(problem, candidates, layer);
    if (candidate.input != candidate.output) return -1;
    for (int tensor : l.inputs) {
        const Version version = read_version(problem, candidates, layer, tensor);
        if (is_slice(selection, tensor) || callers(problem, version) || last.at(version) > layer) continue;
        if (problem.counted_bytes(tensor, version.second) == problem.counted_bytes(l.output, output.second))
            return tensor;
    }
    return -1;
}

}  // namespace

const Segment* Selection::segment_of(int layer) const {
    for (const Segment& segment : segments)
        if (segment.contains(layer)) return &segment;
    return nullptr;
}

Layout written_layout(const Problem& problem, const std::vector<int>& candidates, int tensor) {
    if (tensor == 0) return problem.callers_layout(0);
    return problem.representative(tensor, chosen(problem, candidates, tensor - 1).output);
}

int completed_by(const Problem& problem, const Selection& selection, int layer) {
    int last = -1;
    for (int tensor : problem.layers[layer].inputs) {
        if (tensor == 0) continue;
        const int maker = tensor - 1;
        // Whatever accumulates has the add as its only reader.
        if (selection.accumulates_into[maker] >= 0) return maker;
        if (selection.written_into[maker] == problem.layers[layer].output)
            last = std::max(last, completed_by(problem, selection, maker));
    }
    return last < 0 ? layer : last;
}

int buffer_tensor(const Selection& selection, int tensor) {
    while (is_slice(selection, tensor)) tensor = selection.written_into[tensor - 1];
    return tensor;
}

Selection complete(const Problem& problem, std::vector<int> candidates, std::vector<int> accumulates_into,
                   std::vector<int> written_into, std::vector<Segment> segments) {
    Selection selection;
    selection.candidates = std::move(candidates);
    selection.accumulates_into = std::move(accumulates_into);
    selection.written_into = std::move(written_into);
    selection.accumulates_into.resize(problem.layers.size(), -1);
    selection.written_into.resize(problem.layers.size(), -1);
    selection.segments = std::move(segments);
    const std::map<Version, int> last = last_readers(problem, selection);
    for (const auto& [version, reader] : last)
        if (version.second != written_layout(problem, selection.candidates, version.first))
            selection.copies.push_back({version.first, version.second});
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++)
        selection.in_place_of.push_back(in_place_operand(problem, selection, i, last));
    return selection;
}

Schedule schedule(const Problem& problem, const Selection& selection) {
    Schedule made;
    std::map<Version, int> buffer_of;

    const auto new_buffer = [&](Version version, Buffer::Kind kind) {
        const auto [tensor, layout] = version;
        Buffer buffer;
        buffer.kind = kind;
        buffer.tensor = tensor;
        buffer.layout = layout;
        buffer.name = problem.tensors[tensor].name;
        if (kind == Buffer::Kind::copy) buffer.name += " (" + std::string(name(layout)) + ")";
        buffer.bytes = aligned(problem.tensors[tensor].bytes[layout]);
        buffer.external = callers(problem, version);
        buffer.from_step = static_cast<int>(made.steps.size());
        buffer.to_step = buffer.from_step + 1;
        made.buffers.push_back(std::move(buffer));
        return buffer_of[version] = static_cast<int>(made.buffers.size()) - 1;
    };
    const auto read = [&](Version version) {
        const int buffer = buffer_of.at(version);
        made.buffers[buffer].to_step = static_cast<int>(made.steps.size()) + 1;
        return buffer;
    };
    const auto written = [&](int tensor) -> Version {
        return {tensor, written_layout(problem, selection.candidates, tensor)};
    };
    // The buffer that a layer's call writes, live at that step.
    const auto write = [&](int layer) {
        const Version output = written(problem.layers[layer].output);
        if (const int over = selection.in_place_of[layer]; over >= 0)
            return read(read_version(problem, selection.candidates, layer, over));
        if (const int into = selection.accumulates_into[layer]; into >= 0)
            return read({into, problem.representative(into, output.second)});
        const Version whole = written(buffer_tensor(selection, output.first));
        return buffer_of.contains(whole) ? read(whole) : new_buffer(whole, Buffer::Kind::tensor);
    };
    // A buffer that is there during the step to come alone.
    const auto new_scratch = [&](Buffer::Kind kind, std::string name, std::int64_t bytes) -> Buffer& {
        Buffer buffer;
        buffer.kind = kind;
        buffer.name = std::move(name);
        buffer.bytes = aligned(bytes);
        buffer.from_step = static_cast<int>(made.steps.size());
        buffer.to_step = buffer.from_step + 1;
        return made.buffers.emplace_back(std::move(buffer));
    };
    const auto add_workspace = [&](Step& step, std::int64_t bytes) {
        if (bytes == 0) return;
        step.workspace = static_cast<int>(made.buffers.size());
        new_scratch(Buffer::Kind::workspace, problem.layers[step.layer].name + " workspace", bytes).layer =
            step.layer;
    };
    const auto add_segment = [&](const Segment& segment) {
        const SegmentRun run = segment_run(problem, selection.candidates, segment);
        Step step;
        step.layer = segment.last;
        step.segment = static_cast<int>(&segment - selection.segments.data());
        step.ns = run.ns;
        const Version input = {segment.first, problem.representative(segment.first, segment.input)};
        if (segment.overlaps) {
            // Where it was it lives no longer than until it is moved.
            step.moved_from = buffer_of.at(input);
            made.buffers[step.moved_from].to_step = static_cast<int>(made.steps.size());
            step.inputs = {static_cast<int>(made.buffers.size())};
            Buffer& moved = new_scratch(Buffer::Kind::moved, problem.tensors[input.first].name + " (moved)",
                                        problem.tensors[input.first].bytes[input.second]);
            moved.tensor = input.first;
            moved.layout = input.second;
        } else {
            step.inputs = {read(input)};
        }
        const Version output = written(problem.layers[segment.last].output);
        step.output = new_buffer(output, Buffer::Kind::tensor);
        if (segment.overlaps) {
            made.buffers[step.output].over = step.inputs[0];
            made.buffers[step.output].distance = run.distance;
        }
        for (const SegmentRun::Line& line : run.lines) {
            step.lines.push_back(static_cast<int>(made.buffers.size()));
            Buffer& buffer = new_scratch(Buffer::Kind::line, problem.tensors[line.tensor].name, line.bytes);
            if (line.is_copy) buffer.name += " (" + std::string(name(line.layout)) + ")";
            buffer.tensor = line.tensor;
            buffer.layout = line.layout;
        }
        add_workspace(step, run.workspace);
        made.steps.push_back(std::move(step));
    };
    const auto add_transforms = [&](int tensor) {
        for (const Copy& copy : selection.copies) {
            if (copy.tensor != tensor) continue;
            Step step;
            step.tensor = tensor;
            step.from = written(tensor).second;
            step.to = copy.layout;
            step.inputs = {read({tensor, step.from})};
            step.output = new_buffer({tensor, copy.layout}, Buffer::Kind::copy);
            if (const ProblemTransform* transform = problem.find_transform(tensor, step.from, step.to))
                step.ns = transform->ns;
            made.steps.push_back(std::move(step));
        }
    };

    new_buffer({0, problem.callers_layout(0)}, Buffer::Kind::tensor);
    add_transforms(0);
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        if (const Segment* segment = selection.segment_of(i)) {
            if (i == segment->last) {
                add_segment(*segment);
                add_transforms(problem.layers[i].output);
            }
            continue;
        }
        const ProblemLayer& layer = problem.layers[i];
        const Candidate& candidate = chosen(problem, selection.candidates, i);
        if (const int maker = completed_by(problem, selection, i); maker != i) {
            buffer_of[written(layer.output)] = buffer_of.at(written(problem.layers[maker].output));
            add_transforms(layer.output);
            continue;
        }
        Step step;
        step.layer = i;
        step.ns = candidate.ns;
        for (int tensor : layer.inputs)
            step.inputs.push_back(read(read_version(problem, selection.candidates, i, tensor)));
        step.output = buffer_of[written(layer.output)] = write(i);
        add_workspace(step, candidate.workspace);
        made.steps.push_back(std::move(step));
        add_transforms(layer.output);
    }
    for (const Step& step : made.steps) made.latency_ns += step.ns;
    for (Buffer& buffer : made.buffers)
        if (buffer.external) buffer.from_step = 0, buffer.to_step = static_cast<int>(made.steps.size());
    return made;
}

std::int64_t Schedule::shared_bytes(const Buffer& buffer) const {
    const std::int64_t input = buffers[buffer.over].bytes;
    return buffer.bytes + input - overlapped_bytes(buffer.bytes, input, buffer.distance);
}

std::int64_t Schedule::lower_bound() const {
    std::vector<std::int64_t> live(steps.size() + 1, 0);
    for (const Buffer& buffer : buffers) {
        if (buffer.external) continue;
        live[buffer.from_step] += buffer.bytes;
        live[buffer.to_step] -= buffer.bytes;
        if (buffer.over < 0) continue;
        const std::int64_t shared = shared_bytes(buffer);
        live[buffer.from_step] -= shared;
        live[buffer.from_step + 1] += shared;
    }
    std::int64_t sum = 0, most = 0;
    for (std::int64_t change : live) most = std::max(most, sum += change);
    return most;
}

}  // namespace taso
