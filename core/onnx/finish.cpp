// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/finish.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/error.h"
#include "onnx/channel_order.h"

namespace taso {

namespace {

/// Numbers contents, so that equal contents have equal numbers.
class Contents {
  public:
    int number(const std::vector<double>& values) {
        return numbers_.emplace(values, static_cast<int>(numbers_.size())).first->second;
    }
    int number(const ArrayView& array) {
        return arrays_.emplace(array, static_cast<int>(arrays_.size())).first->second;
    }

  private:
    std::map<std::vector<double>, int> numbers_;
    std::map<ArrayView, int> arrays_;
};

/// Puts the weights of each output where what they are for lies in the tensor that is read.
void follow(const ArrayView& columns, std::size_t rows, std::vector<float>& weights) {
    const std::vector<std::int64_t> places = columns.places();
    std::vector<float> row(places.size());
    for (std::size_t m = 0; m < rows; m++) {
        const auto begin = weights.begin() + static_cast<std::ptrdiff_t>(m * row.size());
        std::copy_n(begin, row.size(), row.begin());
        for (std::size_t i = 0; i < row.size(); i++) begin[places[i]] = row[i];
    }
}

bool all_equal(const std::vector<double>& values, double value) {
    return std::all_of(values.begin(), values.end(), [&](double v) { return v == value; });
}

std::string identity(const OnnxLayer& layer, Contents& contents) {
    const Op op = layer.layer.op;
    if (!has_constants(layer.layer)) return {};
    if (layer.layer.operand.channels > 0) return layer.weights.identity + " as " + text(layer.layer.operand);
    const bool per_channel = op == Op::scale || op == Op::instance_norm;
    std::string name = per_channel ? "scale" : layer.weights.identity;
    if (layer.transposed) name += " transposed";
    if (layer.columns) name += " columns " + std::to_string(contents.number(*layer.columns));
    if (op == Op::conv_transpose) {
        // Which tap belongs to which phase, and so the order of packed weights, follows from the window too.
        const Window& w = layer.layer.window;
        name += " transposed by";
        for (int number : {layer.layer.groups, w.stride_height, w.stride_width, w.dilation_height,
                           w.dilation_width, w.pad_top, w.pad_left})
            name += " " + std::to_string(number);
    }
    if (per_channel || !all_equal(layer.factor, 1))
        name += " factor " + std::to_string(contents.number(layer.factor));
    return name + " shift " + std::to_string(contents.number(layer.shift));
}

float rounded(double value, const std::string& where) {
    const auto result = static_cast<float>(value);
    if (!std::isfinite(result))
        throw Error(where + ": a constant, with what is folded into it, is not a finite number");
    return result;
}

Constants make_constants(const OnnxLayer& layer, const std::string& network) {
    const std::string where = network + ": layer '" + layer.layer.name + "'";
    Constants made;
    if (layer.layer.operand.channels > 0) {
        for (float value : layer.weights.floats()) made.weights.push_back(rounded(value, where));
        return made;
    }
    made.bias.reserve(layer.shift.size());
    for (double value : layer.shift) made.bias.push_back(rounded(value, where));
    if (layer.weights.dims.empty()) {
        for (double value : layer.factor) made.weights.push_back(rounded(value, where));
        return made;
    }
    made.weights = layer.weights.floats();
    const std::size_t rows = layer.factor.size(), columns = made.weights.size() / rows;
    if (layer.layer.op == Op::conv_transpose) {
        made.weights = output_major(made.weights, layer.layer, static_cast<int>(layer.weights.dims[0]));
    } else if (layer.transposed) {
        const std::vector<float> from = std::move(made.weights);
        made.weights.resize(from.size());
        // In blocks: both sides of a large matrix stay in the caches.
        constexpr std::size_t block = 64;
        for (std::size_t c0 = 0; c0 < columns; c0 += block)
            for (std::size_t m0 = 0; m0 < rows; m0 += block)
                for (std::size_t m = m0; m < std::min(m0 + block, rows); m++)
                    for (std::size_t c = c0; c < std::min(c0 + block, columns); c++)
                        made.weights[m * columns + c] = from[c * rows + m];
    }
    if (layer.columns) follow(*layer.columns, rows, made.weights);
    for (std::size_t m = 0; m < rows; m++) {
        if (layer.factor[m] == 1) continue;
        for (std::size_t i = m * columns; i < (m + 1) * columns; i++)
            made.weights[i] = rounded(made.weights[i] * layer.factor[m], where);
    }
    return made;
}

/// Names of layers: the node's where it is the only one of that name, else its tensor's, made unique.
void name_layers(std::vector<OnnxLayer>& layers, const std::string& input) {
    std::map<std::string, int> count;
    for (const OnnxLayer& layer : layers) count[layer.layer.name]++;
    std::set<std::string> used = {input};
    for (OnnxLayer& layer : layers) {
        const std::string wanted =
            layer.layer.name.empty() || count[layer.layer.name] > 1 ? layer.tensor : layer.layer.name;
        std::string name = wanted;
        for (int i = 2; !used.insert(name).second; i++) name = wanted + "_" + std::to_string(i);
        layer.layer.name = name;
    }
}

}  // namespace

Network finish(OnnxGraph graph) {
    std::vector<int> renumbered = {0};
    auto kept = std::make_shared<std::vector<OnnxLayer>>();
    for (OnnxLayer& layer : graph.layers) {
        renumbered.push_back(static_cast<int>(kept->size()) + 1);
        if (layer.removed) {
            renumbered.back() = -1;
            continue;
        }
        kept->push_back(std::move(layer));
        for (int& tensor : kept->back().layer.inputs) tensor = renumbered[tensor];
    }
    name_layers(*kept, graph.input_name);
    Network network;
    network.name = graph.name;
    network.input_name = graph.input_name;
    network.input = graph.input;
    network.input_parts = graph.input_parts;
    network.batch = graph.batch;
    for (int tensor : graph.outputs) network.outputs.push_back(renumbered[tensor]);
    for (const auto& [tensor, layout] : graph.callers_layouts)
        network.callers_layouts[renumbered[tensor]] = layout;
    Contents contents;
    for (OnnxLayer& layer : *kept) {
        layer.layer.constants = identity(layer, contents);
        network.layers.push_back(layer.layer);
    }
    network.constants = [layers = std::shared_ptr<const std::vector<OnnxLayer>>(kept),
                         name = graph.name](int index) {
        const OnnxLayer& layer = layers->at(static_cast<std::size_t>(index));
        return layer.layer.constants.empty() ? Constants{} : make_constants(layer, name);
    };
    return network;
}

}  // namespace taso
