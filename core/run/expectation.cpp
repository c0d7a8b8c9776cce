// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/expectation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "base/error.h"

namespace taso {

namespace {

using Port = StatedPlan::Port;

void check_array(const GivenArray& given, const Port& port, const char* what) {
    const std::vector<float>& values = given.array.values;
    if (static_cast<std::int64_t>(values.size()) != port.shape.elements())
        throw Error(given.file + ": its shape " + text(given.array.dims) + " has " +
                    std::to_string(values.size()) + " elements, but the " + what + " '" + port.name +
                    "' of " + text(port.shape) + " has " + std::to_string(port.shape.elements()));
    for (std::size_t i = 0; i < values.size(); i++)
        if (!std::isfinite(values[i]))
            throw Error(given.file + ": its element " + std::to_string(i) + " is no finite number");
}

/// Says where an element of the caller's buffer is.
void set_place(Deviation& deviation, const Port& port, std::int64_t index) {
    const TensorShape shape = port.shape;
    // The extents from the slowest to the fastest, and whose they are.
    std::array<std::pair<int, int*>, 3> axes = {{{shape.channels, &deviation.channel},
                                                 {shape.height, &deviation.row},
                                                 {shape.width, &deviation.column}}};
    if (port.layout == Layout::hcw) std::swap(axes[0], axes[1]);
    if (port.layout == Layout::hwc) std::rotate(axes.begin(), axes.begin() + 1, axes.end());
    for (auto axis = axes.rbegin(); axis != axes.rend(); ++axis) {
        *axis->second = static_cast<int>(index % axis->first);
        index /= axis->first;
    }
}

/// Of one output, relative to the largest value that is expected.
Deviation deviation(const GivenArray& given, const Port& port, const float* computed) {
    Deviation worst{.file = given.file, .output = port.name};
    const std::vector<float>& expected = given.array.values;
    double largest = 0, difference = -1;
    std::size_t at = 0;
    for (std::size_t i = 0; i < expected.size(); i++) {
        largest = std::max(largest, std::abs(double{expected[i]}));
        double apart = std::abs(double{computed[i]} - double{expected[i]});
        if (!std::isfinite(apart)) apart = std::numeric_limits<double>::infinity();
        if (apart > difference) difference = apart, at = i;
    }
    set_place(worst, port, static_cast<std::int64_t>(at));
    worst.expected = expected[at], worst.computed = computed[at];
    worst.error = largest > 0 ? difference / largest : difference;
    return worst;
}

}  // namespace

std::vector<float> sample_of(const StatedPlan& plan, const std::vector<GivenArray>& inputs) {
    if (inputs.size() != plan.inputs.size())
        throw Error("the plan has " + std::to_string(plan.inputs.size()) + " input" +
                    (plan.inputs.size() == 1 ? "" : "s") + ", not " + std::to_string(inputs.size()));
    std::vector<float> sample;
    for (std::size_t k = 0; k < inputs.size(); k++) {
        check_array(inputs[k], plan.inputs[k], "input");
        sample.insert(sample.end(), inputs[k].array.values.begin(), inputs[k].array.values.end());
    }
    return sample;
}

void check_expected(const StatedPlan& plan, const std::vector<GivenArray>& expected) {
    if (expected.size() > plan.outputs.size())
        throw Error("the plan has " + std::to_string(plan.outputs.size()) + " output" +
                    (plan.outputs.size() == 1 ? "" : "s") + ", not " + std::to_string(expected.size()));
    for (std::size_t k = 0; k < expected.size(); k++) check_array(expected[k], plan.outputs[k], "output");
}

std::vector<Deviation> deviations(const StatedPlan& plan, const std::vector<GivenArray>& expected,
                                  const std::vector<float>& computed) {
    check_expected(plan, expected);
    if (static_cast<std::int64_t>(computed.size()) != floats_of(plan.outputs))
        throw Error("what was computed is not all outputs of the plan");
    std::vector<Deviation> found;
    const float* place = computed.data();
    for (std::size_t k = 0; k < expected.size(); k++) {
        found.push_back(deviation(expected[k], plan.outputs[k], place));
        place += plan.outputs[k].shape.elements();
    }
    return found;
}

}  // namespace taso
