// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/sample_files.h"

#include <cstring>

#include "base/error.h"

namespace taso {

namespace {

std::vector<float> floats_in(const std::string& bytes) {
    std::vector<float> values(bytes.size() / sizeof(float));
    if (!values.empty()) std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

}  // namespace

std::size_t output_bytes(const StatedPlan& plan) {
    return static_cast<std::size_t>(floats_of(plan.outputs)) * sizeof(float);
}

std::vector<float> read_outputs(const StatedPlan& plan, const std::string& bytes, const std::string& where) {
    if (bytes.size() != output_bytes(plan))
        throw Error(where + ": its program wrote " + std::to_string(bytes.size()) +
                    " bytes of outputs, but plan.json states " + std::to_string(output_bytes(plan)));
    return floats_in(bytes);
}

std::size_t trace_bytes(const StatedPlan& plan) {
    std::size_t bytes = 0;
    for (const StatedPlan::Step& step : plan.steps) {
        if (!step.makes)
            throw Error(plan.name + ": plan.json does not state what its steps make: export it anew");
        bytes += static_cast<std::size_t>(floats(step.makes->of, step.makes->layout)) * sizeof(float);
    }
    return bytes;
}

std::vector<float> read_trace(const StatedPlan& plan, const std::string& bytes, const std::string& where) {
    if (bytes.size() != trace_bytes(plan))
        throw Error(where + ": its program wrote " + std::to_string(bytes.size()) +
                    " bytes of its steps, but plan.json states " + std::to_string(trace_bytes(plan)));
    return floats_in(bytes);
}

std::string usage_fault(const RunSample& sample, const std::string& errors) {
    if ((!sample.input.empty() || sample.wants_output || sample.wants_trace) && errors.starts_with("usage: "))
        return "it takes no inputs and gives no outputs as files: export it anew";
    return errors;
}

}  // namespace taso
