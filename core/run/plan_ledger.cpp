// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/plan_ledger.h"

#include "base/units.h"

namespace taso {

namespace {

void take_rows(Ledger::Line& line, const StepSegment& segment) {
    line.primitive.clear();
    for (const StepSegment::Layer& layer : segment.layers) {
        if (layer.calls == 0 || layer.primitive.starts_with("transform-")) continue;
        line.primitive += (line.primitive.empty() ? "" : ", ") + layer.primitive;
        line.rows.add({layer.rows, layer.rows});
    }
}

/// Of a step "data chw -> hcw8".
std::string transformed_tensor(const std::string& step) {
    const std::size_t arrow = step.rfind(" -> ");
    return arrow == std::string::npos ? step : step.substr(0, step.rfind(' ', arrow - 1));
}

/// `ns`: by step.
std::vector<Ledger::Line> lines_of(const StatedPlan& plan, const std::vector<std::int64_t>& ns) {
    std::vector<Ledger::Line> lines;
    // A transform follows what it transforms; that of the input comes before all else.
    for (std::size_t i = 0; i < plan.steps.size(); i++) {
        const StatedPlan::Step& step = plan.steps[i];
        const bool is_transform = step.runs.empty();
        if (is_transform && !lines.empty()) {
            lines.back().ns += ns[i];
            continue;
        }
        Ledger::Line line{.layers = step.runs, .ns = ns[i]};
        if (is_transform) {
            line.layers = {transformed_tensor(step.name)};
        } else {
            line.primitive = step.primitive;
            line.layouts = step.layouts;
            line.bytes = step.bytes;
        }
        if (step.segment) take_rows(line, *step.segment);
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace

Ledger ledger_of(const StatedPlan& plan) {
    std::vector<std::int64_t> ns;
    for (const StatedPlan::Step& step : plan.steps) ns.push_back(step.predicted_ns);
    return {.network = plan.network,
            .profile = plan.profile,
            .asked = plan.kind + (plan.budget ? " within " + format_bytes(*plan.budget) : " without a limit"),
            .latency_ns = plan.predicted_ns,
            .memory = plan.memory,
            .lines = lines_of(plan, ns)};
}

Ledger ledger_of(const StatedPlan& plan, const RunReport& run) {
    std::vector<std::int64_t> ns;
    for (const StepRun& step : run.steps) ns.push_back(step.measured_ns);
    Ledger ledger = ledger_of(plan);
    ns.resize(plan.steps.size());
    ledger.lines = lines_of(plan, ns);
    ledger.asked = std::string(name(run.origin)) + " on " + run.machine;
    ledger.measured = true;
    ledger.latency_ns = run.measured_ns;
    return ledger;
}

}  // namespace taso
