// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/segment_report.h"

#include <algorithm>

namespace taso {

namespace {

/// What calls of so many rows take of a layer or transform; `all` is what one call on the whole takes.
template <class Row>
Band calls_of(const Row& row, int rows, int all_rows, const Band& all) {
    const Band* band = rows < all_rows ? row.find_band(rows) : nullptr;
    return band ? *band : all;
}

}  // namespace

SegmentReport::SegmentReport(const Problem& problem, const Selection& selection)
    : layers_(problem.layers.size()), transforms_(selection.segments.size()) {
    for (const Segment& segment : selection.segments)
        runs_.push_back(segment_run(problem, selection.candidates, segment));
    for (std::size_t s = 0; s < runs_.size(); s++) {
        for (const SegmentRun::Operation& operation : runs_[s].operations) {
            const ProblemTensor& tensor = problem.tensors[operation.tensor];
            BandedCalls calls = {.operation = &operation};
            Band band;
            Layout layout = operation.to;
            if (operation.layer >= 0) {
                const Candidate& c =
                    problem.layers[operation.layer].candidates[selection.candidates[operation.layer]];
                band = calls_of(c, operation.rows, problem.banded_rows(operation.tensor),
                                {.ns = c.ns, .workspace = c.workspace});
                if (operation.elided) band = {.ns = 0, .workspace = c.workspace};
                const int end = selection.segments[s].last + 1;
                const bool is_callers =
                    problem.is_callers(end, written_layout(problem, selection.candidates, end));
                layout = problem.representative(operation.tensor, c.output);
                calls.bytes = is_callers ? 0 : tensor.bytes[layout];
                for (int concat : selection.segments[s].elided) {
                    const std::vector<int>& joined = problem.layers[concat].inputs;
                    if (std::find(joined.begin(), joined.end(), operation.tensor) != joined.end())
                        calls.written_into = concat + 1;
                }
            } else if (const auto* t =
                           problem.find_transform(operation.tensor, operation.from, operation.to)) {
                band = calls_of(*t, operation.rows, tensor.rows, {.ns = t->ns});
            }
            if (operation.output != SegmentRun::whole_tensor)
                calls.bytes = runs_[s].lines[operation.output].rows * tensor.row_bytes[layout];
            calls.ns = band.ns;
            calls.workspace = band.workspace;
            if (operation.layer >= 0)
                layers_[operation.layer] = calls;
            else
                transforms_[s].push_back(calls);
        }
        std::stable_sort(transforms_[s].begin(), transforms_[s].end(),
                         [](const BandedCalls& a, const BandedCalls& b) {
                             return a.operation->tensor < b.operation->tensor;
                         });
    }
}

}  // namespace taso
