// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/segment_report.h"

#include <algorithm>

namespace taso {

SegmentReport::SegmentReport(const Problem& problem, const Selection& selection)
    : layers_(problem.layers.size()), transforms_(selection.segments.size()) {
    for (const Segment& segment : selection.segments)
        runs_.push_back(segment_run(problem, selection.candidates, segment));
    for (std::size_t s = 0; s < runs_.size(); s++) {
        for (const SegmentRun::Operation& operation : runs_[s].operations) {
            BandedCalls calls = {.operation = &operation, .bytes = operation.bytes};
            if (operation.layer >= 0) {
                const int end = selection.segments[s].last + 1;
                if (operation.output == SegmentRun::whole_tensor &&
                    problem.is_callers(end, written_layout(problem, selection.candidates, end)))
                    calls.bytes = 0;
                for (int concat : selection.segments[s].elided) {
                    const std::vector<int>& joined = problem.layers[concat].inputs;
                    if (std::find(joined.begin(), joined.end(), operation.tensor) != joined.end())
                        calls.written_into = concat + 1;
                }
            }
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
