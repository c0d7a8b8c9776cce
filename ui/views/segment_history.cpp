// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/segment_history.h"

#include <algorithm>

namespace taso {

namespace {

SegmentLane whole_lane(const Problem& problem, int tensor, Layout layout) {
    const ProblemTensor& t = problem.tensors[nth(tensor)];
    return {.tensor = tensor, .layout = layout, .rows = t.rows, .bytes = t.bytes[layout]};
}

/// What has been made by and by, and where the buffers stand.
void go_forward(const SegmentRun& run, SegmentHistory& history) {
    std::vector<int> made(history.lanes.size(), 0), base(history.lanes.size(), 0);
    made[0] = history.lanes[0].rows;
    for (const RowCall& call : run.calls) {
        const std::size_t lane = nth(history.writes[nth(call.operation)]);
        made[lane] = call.first + call.rows;
        base[lane] = call.first - call.at;
        for (std::size_t i = 0; i < history.lanes.size(); i++) {
            history.lanes[i].to.push_back(made[i]);
            history.lanes[i].base.push_back(base[i]);
        }
    }
}

/// What is read from there on.
void go_back(const SegmentRun& run, SegmentHistory& history) {
    // By operation and input: the first row of its next call.
    std::vector<std::vector<int>> next(history.reads.size());
    for (std::size_t k = 0; k < next.size(); k++)
        for (const int lane : history.reads[k]) next[k].push_back(history.lanes[nth(lane)].rows);
    for (SegmentLane& lane : history.lanes) lane.from.resize(run.calls.size());
    for (std::size_t number = run.calls.size(); number-- > 0;) {
        const RowCall& call = run.calls[number];
        for (std::size_t i = 0; i < call.reads.size(); i++)
            if (call.reads[i].rows > 0) next[nth(call.operation)][i] = call.reads[i].first;
        for (SegmentLane& lane : history.lanes) lane.from[number] = lane.to[number];
        for (std::size_t k = 0; k < next.size(); k++)
            for (std::size_t i = 0; i < next[k].size(); i++) {
                SegmentLane& lane = history.lanes[nth(history.reads[k][i])];
                lane.from[number] = std::min(lane.from[number], next[k][i]);
            }
        history.lanes.back().from[number] = 0;
    }
}

}  // namespace

SegmentHistory segment_history(const Problem& problem, const ShownSegment& segment) {
    const SegmentRun& run = segment.run;
    SegmentHistory history;
    history.lanes.push_back(whole_lane(problem, segment.tensor, segment.input));
    for (const SegmentRun::Line& line : run.lines)
        history.lanes.push_back({.tensor = line.tensor,
                                 .layout = line.layout,
                                 .rows = problem.tensors[nth(line.tensor)].rows,
                                 .places = line.rows,
                                 .bytes = line.bytes});
    const int output = problem.layers[nth(segment.layers.back())].output;
    history.lanes.push_back(whole_lane(problem, output, segment.output));
    const int last = static_cast<int>(history.lanes.size()) - 1;
    for (const SegmentRun::Operation& operation : run.operations) {
        history.writes.push_back(operation.output == SegmentRun::whole_tensor ? last : operation.output + 1);
        // The input, as whole_tensor, is lane 0.
        history.reads.emplace_back();
        for (const int input : operation.inputs) history.reads.back().push_back(input + 1);
    }
    go_forward(run, history);
    go_back(run, history);
    return history;
}

}  // namespace taso
