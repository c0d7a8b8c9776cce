// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/trace.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>

#include "base/error.h"
#include "base/regular_file.h"
#include "network/reference.h"

namespace taso {

namespace {

/// Tensors by their names.
std::map<std::string, int> tensors_of(const Network& network) {
    std::map<std::string, int> all;
    for (int tensor = 0; tensor < network.tensor_count(); tensor++)
        all.emplace(network.tensor_name(tensor), tensor);
    return all;
}

/// Every tensor by definition, the network's input first.
std::vector<std::vector<double>> reference_tensors(Network network, const std::vector<float>& input) {
    network.outputs.clear();
    for (int tensor = 1; tensor < network.tensor_count(); tensor++) network.outputs.push_back(tensor);
    // The input as the caller gives it, all else in chw.
    const Layout given = network.callers_layout(0);
    network.callers_layouts = {{0, given}};
    std::vector<std::vector<double>> tensors = reference_outputs(network, input);
    tensors.insert(tensors.begin(), to_chw({input.begin(), input.end()}, network.input, given));
    return tensors;
}

TracedOutput compared(const StatedPlan::Step& step, const std::vector<double>& truth, const float* written) {
    TracedOutput output{.step = step.name, .primitive = step.primitive, .tensor = step.makes->tensor};
    const StatedPlan::Made& made = *step.makes;
    double largest = 0, difference = -1;
    std::size_t index = 0;
    for (int channel = 0; channel < made.shape.channels; channel++)
        for (int row = 0; row < made.shape.height; row++)
            for (int column = 0; column < made.shape.width; column++, index++) {
                const double expected = truth[index];
                const double computed =
                    written[offset(made.of, made.layout, channel + made.channel, row, column)];
                double apart = std::abs(computed - expected);
                if (!std::isfinite(apart)) apart = std::numeric_limits<double>::infinity();
                largest = std::max(largest, std::abs(expected));
                if (apart <= difference) continue;
                difference = apart;
                output.channel = channel, output.row = row, output.column = column;
                output.expected = expected, output.computed = computed;
            }
    output.error = largest > 0 ? difference / largest : difference;
    return output;
}

}  // namespace

void check_same_network(const StatedPlan& plan, const std::filesystem::path& folder, const Network& network,
                        const std::string& name) {
    const auto fault = [&](const std::string& what) {
        return Error(name + ": is not the network of the plan " + folder.string() + ": " + what);
    };
    const std::map<std::string, int> tensors = tensors_of(network);
    const auto want = [&](const std::string& tensor, TensorShape shape) {
        const auto found = tensors.find(tensor);
        if (found == tensors.end() || network.shape(found->second) != shape)
            throw fault("it has no '" + tensor + "' of " + text(shape));
    };
    for (const auto* ports : {&plan.inputs, &plan.outputs})
        for (const StatedPlan::Port& port : *ports) want(port.name, port.shape);
    for (const StatedPlan::Step& step : plan.steps) {
        if (!step.makes)
            throw Error((folder / "plan.json").string() +
                        ": does not state what its steps make: export it anew");
        want(step.makes->tensor, step.makes->shape);
    }
    std::vector<double> golden;
    for (const std::vector<double>& output : reference_outputs(network, sample_input(network)))
        golden.insert(golden.end(), output.begin(), output.end());
    const std::string stored = read_file(folder / "golden_output.bin");
    bool equal = stored.size() == golden.size() * sizeof(float);
    double largest = 0;
    for (double value : golden) largest = std::max(largest, std::abs(value));
    for (std::size_t i = 0; equal && i < golden.size(); i++) {
        float value = 0;
        std::memcpy(&value, stored.data() + i * sizeof value, sizeof value);
        equal = std::abs(double{value} - golden[i]) <= 1e-5 * largest;
    }
    if (!equal) throw fault("it gives another output, so that its weights are others");
}

std::vector<TracedOutput> traced_outputs(const StatedPlan& plan, const Network& network,
                                         const std::vector<float>& input, const std::vector<float>& trace) {
    const std::map<std::string, int> tensors = tensors_of(network);
    const std::vector<std::vector<double>> truth = reference_tensors(network, input);
    std::vector<TracedOutput> outputs;
    std::size_t at = 0;
    for (const StatedPlan::Step& step : plan.steps) {
        const auto count = static_cast<std::size_t>(floats(step.makes->of, step.makes->layout));
        if (trace.size() - at < count) throw Error("the trace ends at step '" + step.name + "'");
        outputs.push_back(compared(step, truth[static_cast<std::size_t>(tensors.at(step.makes->tensor))],
                                   trace.data() + at));
        at += count;
    }
    if (at != trace.size()) throw Error("the trace goes on behind the last step");
    return outputs;
}

}  // namespace taso
