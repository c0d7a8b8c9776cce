// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/segment_text.h"

#include <algorithm>
#include <sstream>

#include "base/units.h"
#include "build/c_text.h"

namespace taso {

namespace {

/// What is measured counts for more than what is not, and an emulator's time for nothing.
constexpr Origin worse(Origin a, Origin b) { return std::max(a, b); }
static_assert(Origin::measured < Origin::estimated && Origin::estimated < Origin::emulated);

Origin origin_of_run(const SegmentRun& run) {
    Origin origin = Origin::measured;
    for (const SegmentRun::Operation& operation : run.operations) origin = worse(origin, operation.origin);
    return origin;
}

/// What the buffer that an operation writes holds of its tensor.
std::string held(const SegmentRun& run, const SegmentRun::Operation& operation) {
    if (operation.output == SegmentRun::whole_tensor) return "all";
    const SegmentRun::Line& line = run.lines[operation.output];
    return std::to_string(line.rows) + (line.rows == 1 ? " row, " : " rows, ") + std::to_string(line.bytes) +
           " bytes";
}

}  // namespace

Origin origin_of(const Plan& plan, const ExportParts& parts, const Step& step) {
    if (step.segment >= 0) return origin_of_run(parts.segments[step.segment].run);
    if (step.layer >= 0)
        return plan.problem.layers[step.layer].candidates[plan.selection.candidates[step.layer]].origin;
    const ProblemTransform* transform = plan.problem.find_transform(step.tensor, step.from, step.to);
    return transform ? transform->origin : Origin::estimated;
}

std::string segments_text(const Plan& plan, const ExportParts& parts) {
    if (parts.segments.empty()) return {};
    std::ostringstream out;
    out << "## Segments\n\nLayers that run depth first: so many rows of each in a call, and of all tensors "
           "between them "
           "no more rows in the arena than\nare still needed (line buffers, there during that step alone). "
           "Such a step "
           "is one loop over a constant table of calls.\n";
    for (std::size_t i = 0; i < parts.calls.size(); i++) {
        const Step& step = plan.schedule.steps[i];
        if (step.segment < 0) continue;
        const ExportParts::Segment& segment = parts.segments[step.segment];
        out << "\nStep " << i << ", " << shown_name(parts.calls[i].name) << ": " << format_time(step.ns)
            << " predicted; calls " << segment.calls.size() << ", line buffers " << segment.line_bytes()
            << " bytes (" << format_bytes(segment.line_bytes()) << "), moved within them "
            << segment.run.moved_bytes << " bytes"
            << (step.moved_from < 0 ? std::string()
                                    : "; its input (" + std::to_string(segment.run.moved_input) +
                                          " bytes) is moved first, so that its output may lie over it")
            << ".\n\n| layer | primitive | rows a call | calls | its output holds |\n"
               "| --- | --- | --- | --- | --- |\n";
        for (std::size_t k = 0; k < segment.operations.size(); k++) {
            const ExportParts::Call& call = segment.operations[k].call;
            const SegmentRun::Operation& run = segment.run.operations[k];
            out << "| " << shown_name(call.name) << " | " << call.primitive->name << " | " << run.rows
                << " | " << segment.calls_of(static_cast<int>(k)) << " | " << held(segment.run, run)
                << " |\n";
        }
    }
    out << "\n";
    return out.str();
}

}  // namespace taso
