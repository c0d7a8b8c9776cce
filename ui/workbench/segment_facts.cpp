// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/segment_facts.h"

#include <algorithm>
#include <optional>

#include "problem/reorder.h"

namespace taso {

namespace {

std::int64_t live_bytes(const Schedule& schedule, int step) {
    std::int64_t bytes = 0;
    for (const Buffer& buffer : schedule.buffers)
        if (!buffer.external && buffer.from_step <= step && step < buffer.to_step) bytes += buffer.bytes;
    return bytes;
}

void take_costs(SegmentFacts& facts, const Problem& problem, const Selection& selection, int number) {
    const Schedule with = schedule(problem, selection);
    for (int step = 0; step < static_cast<int>(with.steps.size()); step++) {
        const Step& own = with.steps[static_cast<std::size_t>(step)];
        if (own.segment != number) continue;
        facts.ns = own.ns;
        facts.bytes = live_bytes(with, step);
    }
    const Segment segment = selection.segments[static_cast<std::size_t>(number)];
    std::vector<Segment> others = selection.segments;
    others.erase(others.begin() + number);
    const Schedule plain =
        schedule(problem, complete(problem, selection.candidates, selection.accumulates_into,
                                   selection.written_into, std::move(others)));
    facts.plain_ns = plain.latency_ns - (with.latency_ns - facts.ns);
    for (int step = 0; step < static_cast<int>(plain.steps.size()); step++) {
        const Step& own = plain.steps[static_cast<std::size_t>(step)];
        const bool is_inside = own.layer >= 0 ? segment.contains(own.layer)
                                              : own.tensor > segment.first && own.tensor <= segment.last;
        if (is_inside) facts.plain_bytes = std::max(facts.plain_bytes, live_bytes(plain, step));
    }
}

/// Of a tensor; in a layout whose rows are ranges of bytes, its own where it is one.
std::int64_t row_bytes(const ProblemTensor& tensor, Layout layout) {
    if (tensor.row_bytes[layout] >= 0) return tensor.row_bytes[layout];
    return *std::max_element(tensor.row_bytes.begin(), tensor.row_bytes.end());
}

void take_end(SegmentFacts& facts, const Problem& problem, const Selection& selection,
              const Segment& segment) {
    facts.tensor = problem.layers[static_cast<std::size_t>(segment.last)].output;
    const ProblemTensor& tensor = problem.tensors[static_cast<std::size_t>(facts.tensor)];
    const Layout layout = written_layout(problem, selection.candidates, facts.tensor);
    facts.whole_bytes = tensor.bytes[layout];
    for (int layer = segment.last + 1; layer < static_cast<int>(problem.layers.size()); layer++) {
        const ProblemLayer& reader = problem.layers[static_cast<std::size_t>(layer)];
        if (!std::count(reader.inputs.begin(), reader.inputs.end(), facts.tensor)) continue;
        facts.reader = layer;
        const std::int64_t row = row_bytes(tensor, layout);
        if (!reader.window || row < 0) return;
        facts.line_rows = std::min(tensor.rows, reader.window->extent() + segment.rows.back() - 1);
        facts.line_bytes = facts.line_rows * row;
        return;
    }
}

}  // namespace

SegmentFacts segment_facts(const Problem& problem, const FrontierPoint& point, int number) {
    std::optional<Problem> in_order;
    if (!is_file_order(point.order)) in_order = reordered(problem, point.order);
    const Problem& ordered = in_order ? *in_order : problem;
    SegmentFacts facts;
    take_costs(facts, ordered, point.selection, number);
    take_end(facts, ordered, point.selection, point.selection.segments[static_cast<std::size_t>(number)]);
    facts.tensor = point.order[static_cast<std::size_t>(facts.tensor) - 1] + 1;
    if (facts.reader >= 0) facts.reader = point.order[static_cast<std::size_t>(facts.reader)];
    return facts;
}

}  // namespace taso
