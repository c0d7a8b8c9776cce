// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "check/checks.h"

namespace taso {

namespace {

void make(CountedSolution& counted, Version v, int step, int buffer) {
    counted.lives[v] = {counted.own_bytes(v), step, step, counted.callers(v), buffer, v.first};
}

bool read(CountedSolution& counted, Version v, int step, const std::string& who) {
    const auto found = counted.lives.find(v);
    if (found == counted.lives.end()) {
        counted.fault(who + " reads '" + counted.problem.tensors[v.first].name + "' in " +
                      std::string(name(v.second)) + ", in which nothing wrote it");
        return false;
    }
    found->second.last_step = std::max(found->second.last_step, step);
    return true;
}

}  // namespace

/// Runs the steps: everything read must have been written, and every copy must be read.
void check_run(CountedSolution& counted) {
    std::set<Version> copies, used;
    std::map<Version, int> shared;  // the buffers of concats without copy
    std::size_t next = 0;
    int buffers = 0;
    const auto transform_all = [&](int tensor, Version written) {
        for (; next < counted.transforms.size() && counted.transforms[next].tensor == tensor; next++) {
            const CountedTransform& t = counted.transforms[next];
            if (t.from != written.second)
                counted.fault("'" + counted.problem.tensors[tensor].name + "' is transformed from " +
                              std::string(name(t.from)) + ", which its producer did not write");
            read(counted, written, t.step, "a transform");
            if (counted.lives.contains({tensor, t.to}))
                counted.fault("'" + counted.problem.tensors[tensor].name + "' is there in " +
                              std::string(name(t.to)) + " already when it is copied");
            make(counted, {tensor, t.to}, t.step, buffers++);
            copies.insert({tensor, t.to});
            counted.latency += t.ns;
        }
    };
    const Version input = counted.callers_version(0);
    make(counted, input, 0, buffers++);
    transform_all(0, input);
    for (std::size_t i = 0; i < counted.layers.size(); i++) {
        const ProblemLayer& layer = counted.problem.layers[i];
        const CountedLayer& row = counted.layers[i];
        const std::string who = counted.named(static_cast<int>(i));
        if (const CountedSegment* segment = counted.segment_of(static_cast<int>(i))) {
            // Of what it makes, its last layer's output alone is there as a whole.
            if (static_cast<int>(i) < segment->last) continue;
            // What is moved first lives there no longer.
            read(counted, segment->input, row.step - segment->overlaps, "the segment up to " + who);
            used.insert(segment->input);
            counted.last_layer[segment->input] = static_cast<int>(i);
            counted.latency += segment->ns;
            const Version output = counted.written(static_cast<int>(i));
            make(counted, output, row.step, buffers++);
            transform_all(layer.output, output);
            continue;
        }
        for (int tensor : layer.inputs) {
            const Version v = counted.version(tensor, row.candidate->input);
            // What is done by others reads nothing itself, but what it would read must be there.
            read(counted, v, row.done_by < 0 ? row.step : 0, who);
            used.insert(v);
            counted.last_layer[v] = static_cast<int>(i);
        }
        const Version output = counted.written(static_cast<int>(i)),
                      whole = counted.outermost(static_cast<int>(i));
        int buffer = buffers++;
        const auto share = [&](Version below, int step) {
            if (read(counted, below, step, who)) buffer = counted.lives[below].buffer;
        };
        if (row.over >= 0) share(counted.version(row.over, row.candidate->input), row.step);
        if (row.into >= 0) share(counted.version(row.into, row.candidate->output), row.step);
        if (layer.op == "add" && row.done_by >= 0) share(counted.written(row.done_by), row.step);
        if (whole != output || row.done_by >= 0)
            if (const auto [place, fresh] = shared.emplace(whole, buffer); !fresh) buffer = place->second;
        make(counted, output, row.step, buffer);
        if (whole != output) {
            counted.lives[output].callers = counted.callers(whole);
            counted.lives[output].bytes = counted.own_bytes(whole);
            counted.lives[output].name_from = whole.first;
        }
        counted.latency += row.ns;
        transform_all(layer.output, output);
    }
    for (int tensor : counted.problem.outputs) {
        const Version v = counted.callers_version(tensor);
        if (!counted.lives.contains(v))
            counted.fault("output '" + counted.problem.tensors[tensor].name + "' is not there in " +
                          std::string(name(v.second)));
        used.insert(v);
        counted.last_layer[v] = static_cast<int>(counted.layers.size());
    }
    for (const Version& copy : copies)
        if (!used.contains(copy))
            counted.fault("nobody reads the copy of '" + counted.problem.tensors[copy.first].name + "' in " +
                          std::string(name(copy.second)));
}

}  // namespace taso
