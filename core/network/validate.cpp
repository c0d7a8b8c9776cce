// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/validate.h"

#include <cmath>
#include <set>

#include "base/error.h"
#include "network/layer_shape.h"

namespace taso {

namespace {

void check_name(const std::string& name, const std::string& where) {
    if (name.empty() || name.size() > 1000) throw Error(where + ": a name is empty or too long");
    for (unsigned char c : name)
        if (c < ' ' || c == 127) throw Error(where + ": a name has a control character in it");
}

void check_layer(const Network& network, int index, const std::string& where) {
    const Layer& layer = network.layers[index];
    std::vector<TensorShape> inputs;
    for (int tensor : layer.inputs) {
        if (tensor < 0 || tensor > index) throw Error(where + ": reads a tensor that no earlier layer makes");
        inputs.push_back(network.shape(tensor));
    }
    for (float value : {layer.alpha, layer.beta, layer.bias, layer.activation.low, layer.activation.high})
        if (!std::isfinite(value)) throw Error(where + ": has a number that is not finite");
    const TensorShape down = layer_shape(layer, inputs, false, where);
    if (layer.shape != down && layer.shape != layer_shape(layer, inputs, true, where))
        throw Error(where + ": its shape is not what it makes of its inputs");
    const bool wants = has_constants(layer);
    if (wants != !layer.constants.empty())
        throw Error(where + ": " + (wants ? "has no constants" : "has constants that it cannot use"));
}

}  // namespace

void validate(const Network& network) {
    const std::string where = "network '" + network.name + "'";
    check_name(network.name, where);
    check_name(network.input_name, where);
    check_shape(network.input, where + ": its input");
    std::int64_t in_parts = 0;
    for (const InputPart& part : network.input_parts) {
        check_name(part.name, where + ": its input");
        check_shape(part.shape, where + ": input '" + part.name + "'");
        in_parts += part.shape.elements();
    }
    if (!network.input_parts.empty() && in_parts != network.input.elements())
        throw Error(where + ": its inputs have " + std::to_string(in_parts) + " elements, and " +
                    text(network.input) + " has others");
    if (network.layers.empty()) throw Error(where + ": has no layers");
    if (network.layers.size() > most_layers)
        throw Error(where + ": has more than " + std::to_string(most_layers) + " layers");
    std::set<std::string> names = {network.input_name};
    std::int64_t constants = 0;
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        const Layer& layer = network.layers[i];
        const std::string place = where + ": layer '" + layer.name + "'";
        check_name(layer.name, place);
        if (!names.insert(layer.name).second) throw Error(place + ": stands twice");
        check_layer(network, i, place);
        constants += constant_bytes(network, i) / 4;
        if (constants > most_constants)
            throw Error(place + ": the constants up to here are more than " + std::to_string(most_constants) +
                        " numbers");
    }
    if (network.outputs.empty()) throw Error(where + ": has no outputs");
    std::set<int> outputs;
    for (int tensor : network.outputs) {
        if (tensor < 1 || tensor >= network.tensor_count())
            throw Error(where + ": an output is no tensor that a layer makes");
        if (!outputs.insert(tensor).second)
            throw Error(where + ": output '" + network.tensor_name(tensor) + "' stands twice");
    }
    if (!network.constants) throw Error(where + ": does not say how its constants are made");
}

}  // namespace taso
