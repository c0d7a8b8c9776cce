// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_file.h"
#include "network/network_file.h"

namespace taso {

/// A network with every op, as a file says it; one output is read again. Of the functions of one value those that do not
/// jump, one behind the other in an order in which each has a value.
inline Json every_op_json() {
    Json network = Json::parse(R"({
        "format": "taso-network", "version": 1, "name": "every-op", "input": {"name": "data", "shape": [3, 19, 17], "layout": "hwc"},
        "layers": [
            {"name": "conv", "op": "conv", "inputs": ["data"], "channels": 18, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "depthwise", "op": "conv", "inputs": ["conv"], "channels": 18, "groups": 18, "kernel": 3, "pads": 1, "activation": [0, 6]},
            {"name": "pointwise", "op": "conv", "inputs": ["depthwise"], "channels": 18, "kernel": 1},
            {"name": "sum", "op": "add", "inputs": ["conv", "pointwise"], "activation": "relu"},
            {"name": "norm", "op": "lrn", "inputs": ["sum"], "size": 5, "alpha": 0.0001, "beta": 0.75, "bias": 1},
            {"name": "squeezed", "op": "average_pool", "inputs": ["norm"], "global": true},
            {"name": "gate", "op": "hard_sigmoid", "inputs": ["squeezed"]},
            {"name": "excited", "op": "mul", "inputs": ["norm", "gate"]},
            {"name": "max", "op": "max_pool", "inputs": ["excited"], "kernel": 3, "stride": 2, "ceil": true},
            {"name": "grouped", "op": "conv", "inputs": ["max"], "channels": 12, "groups": 2, "kernel": [3, 1], "stride": [2, 1], "pads": [1, 0, 2, 0]},
            {"name": "padded", "op": "pad", "inputs": ["max"], "pads": [0, 1, 1, 0]},
            {"name": "mirrored", "op": "pad", "inputs": ["padded"], "pads": [2, -1, 1, 2], "mode": "reflect"},
            {"name": "smaller", "op": "resize", "inputs": ["mirrored"], "size": [10, 9], "mode": "linear", "coordinates": "align_corners"},
            {"name": "grouped norm", "op": "instance_norm", "inputs": ["smaller"], "groups": 3, "activation": "relu"},
            {"name": "larger", "op": "conv_transpose", "inputs": ["grouped norm"], "channels": 20, "kernel": 3, "stride": 2, "pads": [1, 1, 1, 0], "activation": "relu"},
            {"name": "halved", "op": "max_pool", "inputs": ["larger"], "kernel": 2, "stride": 2, "ceil": true},
            {"name": "wide", "op": "conv", "inputs": ["halved"], "channels": 9, "kernel": 3, "stride": [2, 1], "pads": [1, 1, 0, 0]},
            {"name": "both", "op": "concat", "inputs": ["grouped", "wide"]},
            {"name": "scaled", "op": "scale", "inputs": ["both"]},
            {"name": "clipped", "op": "relu", "inputs": ["scaled"], "activation": [-0.5, 3]},
            {"name": "average", "op": "average_pool", "inputs": ["clipped"], "kernel": 2, "stride": 1, "count_include_pad": true},
            {"name": "shuffled", "op": "rearrange", "inputs": ["average"], "shape": [21, 4, 7], "loops": [[3, 28], [7, 84], [28, 1]]},
            {"name": "flat", "op": "reshape", "inputs": ["shuffled"], "shape": [588, 1, 1]},
            {"name": "fc", "op": "fc", "inputs": ["flat"], "channels": 20, "activation": "relu"},
            {"name": "classes", "op": "softmax", "inputs": ["fc"]}],
        "outputs": ["classes", {"name": "sum", "layout": "hwc"}]})");
    Json& layers = network["layers"];
    Json last = layers.back();
    layers.erase(layers.size() - 1);
    for (const char* op : {"tanh",
                           "leaky_relu",
                           "elu",
                           "selu",
                           "celu",
                           "hard_swish",
                           "silu",
                           "mish",
                           "softsign",
                           "gelu",
                           "gelu_tanh",
                           "erf",
                           "neg",
                           "square",
                           "softplus",
                           "sqrt",
                           "reciprocal",
                           "abs",
                           "log",
                           "hard_sigmoid",
                           "sigmoid",
                           "exp",
                           "thresholded_relu"}) {
        const Json before = layers.back()["name"];
        layers.push_back({{"name", op}, {"op", op}, {"inputs", Json::array({before})}});
    }
    // Of two operands: of one shape, repeated along some axes, and constant.
    const auto join = [&](const char* name, const char* op, std::vector<std::string> inputs,
                          Json more = Json::object()) {
        Json layer = {{"name", name}, {"op", op}, {"inputs", inputs}};
        layer.update(more);
        layers.push_back(layer);
    };
    join("doubled", "mul", {"thresholded_relu", "fc"}, {{"activation", "relu"}});
    join("less", "sub", {"doubled", "fc"});
    join("ratio", "div", {"less", "exp"});
    join("table", "max", {"ratio"}, {{"operand", {20, 1, 1}}});
    join("power", "pow", {"table"}, {{"operand", {1, 1, 1}}});
    join("lower", "min", {"power"}, {{"operand", {20, 1, 1}}});
    join("inverse", "div", {"lower"}, {{"operand", {20, 1, 1}}, {"operand_first", true}});
    join("slopes", "prelu", {"inverse"}, {{"operand", {20, 1, 1}}});
    join("logarithm", "log_softmax", {"slopes"});
    last["inputs"] = Json::array({layers.back()["name"]});
    layers.push_back(last);
    return network;
}

inline Network every_op() { return read_network(every_op_json(), "every-op"); }

}  // namespace taso
