// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "base/error.h"
#include "check/checks.h"

namespace taso {

namespace {

/// What a transform takes; none: the problem has no such one, or none that makes bands of so many rows.
std::optional<std::int64_t> time_of(const CountedSolution& counted, const CountedTransform& made) {
    for (const ProblemTransform& transform : counted.problem.transforms) {
        if (transform.tensor != made.tensor || counted.same(made.tensor, transform.from) != made.from ||
            counted.same(made.tensor, transform.to) != made.to)
            continue;
        if (made.rows == 0 || made.rows == counted.problem.tensors[made.tensor].rows) return transform.ns;
        for (const Band& band : transform.bands)
            if (band.rows == made.rows) return band.ns;
        return std::nullopt;
    }
    return std::nullopt;
}

/// The segment inside which a tensor is read, its input or made by it for itself; null: none.
CountedSegment* read_inside(CountedSolution& counted, int tensor) {
    for (CountedSegment& segment : counted.segments)
        if (segment.first <= tensor && tensor <= segment.last) return &segment;
    return nullptr;
}

/// Files a transform that is stated with rows in its segment.
void add_inside(CountedSolution& counted, const CountedTransform& made, const std::string& where) {
    CountedSegment* segment = read_inside(counted, made.tensor);
    if (!segment) return counted.fault(where + " has rows a call, but its tensor is inside no segment");
    const int all = counted.problem.tensors[made.tensor].rows;
    if (made.rows < 1 || made.rows > all)
        counted.fault(where + " makes " + std::to_string(made.rows) + " of " + std::to_string(all) +
                      " rows a call");
    if (made.tensor > segment->first)
        counted.equal(where + ": the rows a call", made.rows,
                      std::min(all, counted.layers[made.tensor - 1].rows));
    for (const CountedTransform& other : segment->transforms) {
        if (other.tensor != made.tensor) continue;
        counted.equal(where + ": the rows a call", made.rows, other.rows);
        if (other.to == made.to) counted.fault(where + " stands there twice");
    }
    segment->transforms.push_back(made);
}

}  // namespace

/// Steps: each layer's transforms directly after it, those of the input first, numbers without a gap. A segment
/// is one, its transforms within.
void check_steps(CountedSolution& counted) {
    std::vector<std::vector<CountedTransform>> after(counted.problem.tensors.size());
    int listed = 0, last_tensor = -1;
    for (const Json& row : counted.array("transforms")) {
        const std::string where = "transform " + std::to_string(listed++);
        CountedTransform made;
        made.tensor = counted.tensor_named(member<std::string>(row, "tensor", where));
        made.from = counted.same(made.tensor, counted.layout_of(row, "from", where));
        made.to = counted.same(made.tensor, counted.layout_of(row, "to", where));
        made.ns = member<std::int64_t>(row, "ns", where);
        if (made.tensor < last_tensor) counted.fault(where + " stands before an earlier tensor's");
        last_tensor = made.tensor;
        const Json expected =
            made.tensor == 0 ? Json(nullptr) : Json(counted.problem.layers[made.tensor - 1].name);
        if (!row.contains("after") || row["after"] != expected)
            counted.fault(where + " does not stand directly after the layer that makes its tensor");
        if (row.contains("rows")) {
            made.rows = member<int>(row, "rows", where);
            if (made.rows == 0) counted.fault(where + " makes no rows");
        }
        const std::optional<std::int64_t> ns = time_of(counted, made);
        if (!ns) {
            counted.fault(where + ": the problem has no transform of '" +
                          counted.problem.tensors[made.tensor].name + "' from " +
                          std::string(name(made.from)) + " to " + std::string(name(made.to)) +
                          (made.rows == 0 ? "" : " by " + std::to_string(made.rows) + " rows"));
            continue;
        }
        counted.equal(where + ": the time", made.ns, *ns);
        made.bytes = member<std::int64_t>(row, "bytes", where);
        if (made.rows != 0) {
            add_inside(counted, made, where);
            continue;
        }
        if (const CountedSegment* segment = read_inside(counted, made.tensor);
            segment && made.tensor > segment->first)
            counted.fault(where + " wants the whole of a tensor that is a line buffer");
        counted.equal(where + ": the bytes", made.bytes, counted.own_bytes({made.tensor, made.to}));
        after[made.tensor].push_back(made);
    }
    for (std::size_t t = 0; t < after.size(); t++) {
        if (t > 0) {
            CountedLayer& row = counted.layers[t - 1];
            const CountedSegment* segment = counted.segment_of(static_cast<int>(t - 1));
            const bool steps_here = segment ? static_cast<int>(t - 1) == segment->last : row.done_by < 0;
            const int step = row.done_by < 0 ? counted.steps : counted.layers[row.done_by].step;
            if (steps_here) counted.steps++;
            if (segment && steps_here)
                counted.equal("the segment up to " + counted.named(segment->last) + ": the step",
                              segment->step, step);
            counted.equal("layer '" + counted.problem.layers[t - 1].name + "': the step", row.step, step);
            row.step = step;
        }
        for (CountedTransform& transform : after[t]) {
            transform.step = counted.steps++;
            counted.transforms.push_back(transform);
        }
    }
}

}  // namespace taso
