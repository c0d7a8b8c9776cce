// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/segment_run.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/error.h"

namespace taso {

namespace {

using Version = std::pair<int, Layout>;  // a tensor in one layout, as its representative

class Writer {
  public:
    Writer(const Problem& problem, const std::vector<int>& candidates, const Segment& segment)
        : problem_(problem), candidates_(candidates), segment_(segment) {
        tensor_of(input());
    }

    SegmentRun run() {
        for (int layer = segment_.first; layer <= segment_.last; layer++) add_layer(layer);
        flow_.last = static_cast<int>(flow_.operations.size()) - 1;
        flow_.watched = {0};
        Pull pulled = pull(flow_);
        finish(pulled);
        const auto [tensor, layout] = versions_[flow_.operations.back().output];
        made_.distance =
            segment_distance(problem_, segment_.first, input().second, tensor, layout, pulled.leads[0]);
        if (segment_.overlaps) {
            if (made_.distance == SegmentRun::apart)
                refuse(segment_.last, "its output cannot lie over the segment's input");
            made_.moved_input = problem_.tensors[segment_.first].bytes[input().second];
            made_.ns += move_ns(problem_, made_.moved_input);
        }
        made_.calls = std::move(pulled.calls);
        return std::move(made_);
    }

  private:
    Version input() const {
        return {segment_.first, problem_.representative(segment_.first, segment_.input)};
    }
    /// The number that a version has in the flow, a new one where it has none.
    int tensor_of(Version version) {
        const auto [at, fresh] = numbers_.emplace(version, static_cast<int>(flow_.rows.size()));
        if (fresh) {
            flow_.rows.push_back(problem_.tensors[version.first].rows);
            versions_.push_back(version);
        }
        return at->second;
    }
    Version written(int tensor) const {
        return tensor == segment_.first ? input()
                                        : Version{tensor, written_layout(problem_, candidates_, tensor)};
    }
    [[noreturn]] void refuse(int layer, const std::string& why) const {
        throw Error("problem '" + problem_.name + "': layer '" + problem_.layers[layer].name +
                    "' cannot be part of a segment: " + why);
    }
    int rows_of(int tensor) const {
        return std::min(segment_.rows[static_cast<std::size_t>(tensor - segment_.first)],
                        problem_.banded_rows(tensor));
    }

    void add_layer(int layer) {
        const ProblemLayer& l = problem_.layers[layer];
        const Candidate& candidate = l.candidates[candidates_[layer]];
        if (!l.window) refuse(layer, "its rows do not follow from a window over its input's");
        RowFlow::Operation operation = {
            .inputs = {}, .output = 0, .window = *l.window, .rows = rows_of(l.output), .gathers = l.gathers};
        for (int tensor : l.inputs) {
            const Version read = {tensor, problem_.representative(tensor, candidate.input)};
            if (tensor < segment_.first) refuse(layer, "it reads a tensor from before");
            if (!numbers_.contains(read)) add_transform(tensor, read.second, layer);
            operation.inputs.push_back(tensor_of(read));
        }
        operation.output = tensor_of({l.output, problem_.representative(l.output, candidate.output)});
        const std::vector<int>& elided = segment_.elided;
        operation.elided = std::binary_search(elided.begin(), elided.end(), layer);
        SegmentRun::Operation made = {.layer = layer, .tensor = l.output, .elided = operation.elided};
        std::optional<Band> calls = candidate.calls(operation.rows, problem_.banded_rows(l.output));
        if (operation.elided) calls = {.rows = operation.rows, .origin = candidate.origin};
        if (!calls)
            refuse(layer, "'" + candidate.primitive + "' makes no bands of " +
                              std::to_string(operation.rows) + " rows");
        add(std::move(made), *calls, std::move(operation));
    }

    void add_transform(int tensor, Layout to, int reader) {
        const Version from = written(tensor);
        const ProblemTransform* transform = problem_.find_transform(tensor, from.second, to);
        if (!transform) refuse(reader, "there is no transform of what it reads");
        const int rows = std::min(rows_of(tensor), problem_.tensors[tensor].rows);
        const std::optional<Band> calls = transform->calls(rows, problem_.tensors[tensor].rows);
        if (!calls)
            refuse(reader,
                   "the transform of what it reads makes no bands of " + std::to_string(rows) + " rows");
        const int read = tensor_of(from);
        add({.layer = -1, .tensor = tensor, .from = from.second, .to = to}, *calls,
            {.inputs = {read}, .output = tensor_of({tensor, to}), .window = {}, .rows = rows});
    }

    void add(SegmentRun::Operation operation, const Band& calls, RowFlow::Operation in_flow) {
        operation.rows = in_flow.rows;
        operation.ns = calls.ns;
        operation.workspace = calls.workspace;
        operation.origin = calls.origin;
        made_.ns += calls.ns;
        made_.workspace = std::max(made_.workspace, calls.workspace);
        made_.operations.push_back(std::move(operation));
        flow_.operations.push_back(std::move(in_flow));
    }

    void finish(const Pull& pulled) {
        const int result = flow_.operations.back().output;
        std::vector<int> lines(versions_.size(), SegmentRun::whole_tensor);
        const std::vector<int> buffers = buffers_of(flow_);
        for (std::size_t t = 1; t < versions_.size(); t++) {
            if (static_cast<int>(t) == result || buffers[t] != static_cast<int>(t)) continue;
            const auto [tensor, layout] = versions_[t];
            const std::int64_t row = problem_.tensors[tensor].row_bytes[layout];
            if (row < 0)
                refuse(std::max(tensor - 1, segment_.first),
                       "rows in " + std::string(name(layout)) + " are no ranges of bytes");
            lines[t] = static_cast<int>(made_.lines.size());
            made_.lines.push_back({.tensor = tensor,
                                   .layout = layout,
                                   .is_copy = versions_[t] != written(tensor),
                                   .rows = pulled.line_rows[t],
                                   .bytes = pulled.line_rows[t] * row});
            made_.moved_bytes += pulled.moved_rows[t] * row;
            made_.ns += move_ns(problem_, pulled.moved_rows[t] * row);
        }
        for (std::size_t k = 0; k < flow_.operations.size(); k++) {
            for (int input : flow_.operations[k].inputs)
                made_.operations[k].inputs.push_back(lines[buffers[input]]);
            const int output = flow_.operations[k].output, line = lines[buffers[output]];
            const auto [tensor, layout] = versions_[output];
            const ProblemTensor& written = problem_.tensors[tensor];
            made_.operations[k].output = line;
            made_.operations[k].bytes = line == SegmentRun::whole_tensor
                                            ? written.bytes[layout]
                                            : made_.lines[line].rows * written.row_bytes[layout];
        }
    }

    const Problem& problem_;
    const std::vector<int>& candidates_;
    const Segment& segment_;
    std::map<Version, int> numbers_;
    std::vector<Version> versions_;
    RowFlow flow_;
    SegmentRun made_;
};

}  // namespace

std::int64_t move_ns(const Problem& problem, std::int64_t bytes) {
    constexpr __int128 mib = 1 << 20;
    return static_cast<std::int64_t>((static_cast<__int128>(bytes) * problem.move_ns_per_mib + mib / 2) /
                                     mib);
}

std::int64_t segment_distance(const Problem& problem, int input, Layout input_layout, int output,
                              Layout output_layout, std::span<const Pull::Lead> leads) {
    const ProblemTensor &read = problem.tensors[input], &written = problem.tensors[output];
    const std::int64_t read_row = read.row_bytes[input_layout], row = written.row_bytes[output_layout];
    // The network's input is given where it is, before anything could be moved.
    const bool given = input == 0 && problem.representative(0, input_layout) == problem.callers_layout(0);
    if (read_row < 0 || row < 0 || given || problem.is_callers(input, input_layout) ||
        problem.is_callers(output, output_layout))
        return SegmentRun::apart;
    const std::int64_t distance = aligned(distance_behind(leads, row, read_row));
    return distance < aligned(written.bytes[output_layout]) ? distance : SegmentRun::apart;
}

SegmentRun segment_run(const Problem& problem, const std::vector<int>& candidates, const Segment& segment) {
    return Writer(problem, candidates, segment).run();
}

}  // namespace taso
