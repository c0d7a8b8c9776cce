// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/traced_step.h"

#include <sstream>

#include "export/call_text.h"

namespace taso {

namespace {

/// The layout that a step's last call writes.
Layout written(const ExportParts& parts, const Step& step, std::size_t index) {
    if (step.segment < 0) return parts.calls[index].primitive->output;
    const ExportParts::Segment& segment = parts.segments[step.segment];
    return segment.operations[static_cast<std::size_t>(segment.calls.back().operation)]
        .call.primitive->output;
}

}  // namespace

TracedStep traced_step(const Plan& plan, const ExportParts& parts, std::size_t index) {
    const Step& step = plan.schedule.steps[index];
    TracedStep traced{.tensor = step.layer < 0 ? step.tensor : step.layer + 1,
                      .layout = written(parts, step, index),
                      .of = {},
                      .channel = 0};
    if (step.layer < 0) {
        traced.of = plan.network.shape(traced.tensor);
        return traced;
    }
    const Selection& selection = plan.selection;
    if (step.segment < 0 && selection.accumulates_into[step.layer] >= 0)
        traced.tensor = plan.network.readers(step.layer + 1).at(0) + 1;
    int whole = traced.tensor;
    while (selection.written_into[whole - 1] >= 0) {
        const int wider = selection.written_into[whole - 1];
        for (int operand : plan.network.layers[wider - 1].inputs) {
            if (operand == whole) break;
            traced.channel += plan.network.shape(operand).channels;
        }
        whole = wider;
    }
    traced.of = plan.network.shape(whole);
    return traced;
}

std::string trace_source(const Plan& plan, const ExportParts& parts) {
    std::ostringstream out;
    out << "\n#ifdef TASO_TRACE\n/* Where a step has written, and how many floats: `taso run --trace` "
           "compiles it. */\n"
        << "const float *" << parts.name << "_traced(int step, float *const *outputs, size_t *floats);\n"
        << "const float *" << parts.name
        << "_traced(int step, float *const *outputs, size_t *floats) {\n    (void)outputs;\n    switch "
           "(step) {\n";
    for (std::size_t i = 0; i < parts.calls.size(); i++) {
        const TracedStep traced = traced_step(plan, parts, i);
        out << "        case " << i << ": *floats = " << floats(traced.of, traced.layout) << "; return "
            << pointer(plan, plan.schedule.steps[i].output, 0) << ";\n";
    }
    out << "        default: *floats = 0; return NULL;\n    }\n}\n#endif\n";
    return out.str();
}

}  // namespace taso
