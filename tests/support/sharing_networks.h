// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "network/network_file.h"

namespace taso {

/// Small networks whose layers can share buffers: residual adds and concats of all sorts.
inline std::vector<Network> sharing_networks() {
    const auto network = [](const std::string& name, const std::string& shape, const std::string& layers,
                            const std::string& outputs) {
        return read_network(Json::parse(R"({"format": "taso-network", "version": 1, "name": ")" + name +
                                        R"(", "input": {"name": "data", "shape": )" + shape +
                                        R"(}, "layers": [)" + layers + R"(], "outputs": )" + outputs + "}"),
                            name);
    };
    return {
        // Two blocks, the second strided with a shortcut of its own; the last sum is read twice.
        network("residual", "[3, 14, 13]", R"(
            {"name": "stem", "op": "conv", "inputs": ["data"], "channels": 16, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "a1", "op": "conv", "inputs": ["stem"], "channels": 16, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "a2", "op": "conv", "inputs": ["a1"], "channels": 16, "kernel": 3, "pads": 1},
            {"name": "a", "op": "add", "inputs": ["stem", "a2"], "activation": "relu"},
            {"name": "b1", "op": "conv", "inputs": ["a"], "channels": 24, "kernel": 1, "stride": 2, "activation": [0, 6]},
            {"name": "short", "op": "conv", "inputs": ["a"], "channels": 32, "kernel": 1, "stride": 2},
            {"name": "b2", "op": "conv", "inputs": ["b1"], "channels": 32, "kernel": 3, "pads": 1},
            {"name": "b", "op": "add", "inputs": ["b2", "short"], "activation": [0, 6]},
            {"name": "c1", "op": "conv", "inputs": ["b"], "channels": 32, "groups": 32, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "c2", "op": "conv", "inputs": ["c1"], "channels": 32, "kernel": 1},
            {"name": "c3", "op": "conv", "inputs": ["c2"], "channels": 32, "groups": 32, "kernel": 3, "pads": 1},
            {"name": "c", "op": "add", "inputs": ["b", "c3"]},
            {"name": "late", "op": "relu", "inputs": ["c"], "activation": "relu"},
            {"name": "pool", "op": "average_pool", "inputs": ["c"], "global": true},
            {"name": "most", "op": "max_pool", "inputs": ["late"], "kernel": 7},
            {"name": "both", "op": "concat", "inputs": ["most", "pool"]},
            {"name": "fc", "op": "fc", "inputs": ["both"], "channels": 10})",
                R"(["fc"])"),
        // Four operands, a pool among them; then two, of which one is elementwise.
        network("inception", "[4, 9, 11]", R"(
            {"name": "stem", "op": "conv", "inputs": ["data"], "channels": 32, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "one", "op": "conv", "inputs": ["stem"], "channels": 16, "kernel": 1, "activation": "relu"},
            {"name": "three0", "op": "conv", "inputs": ["stem"], "channels": 12, "kernel": 1, "activation": "relu"},
            {"name": "three", "op": "conv", "inputs": ["three0"], "channels": 48, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "five0", "op": "conv", "inputs": ["stem"], "channels": 5, "kernel": 1},
            {"name": "five", "op": "conv", "inputs": ["five0"], "channels": 16, "kernel": 5, "pads": 2, "activation": [0, 6]},
            {"name": "most", "op": "max_pool", "inputs": ["stem"], "kernel": 3, "stride": 1, "pads": 1},
            {"name": "joined", "op": "concat", "inputs": ["one", "three", "five", "most"]},
            {"name": "norm", "op": "relu", "inputs": ["joined"], "activation": [0, 4]},
            {"name": "mean", "op": "average_pool", "inputs": ["norm"], "kernel": 3, "stride": 2, "ceil": true},
            {"name": "left", "op": "conv", "inputs": ["mean"], "channels": 20, "kernel": 3, "pads": 1},
            {"name": "bent", "op": "relu", "inputs": ["left"], "activation": "relu"},
            {"name": "right", "op": "lrn", "inputs": ["mean"], "size": 5, "alpha": 0.0001, "beta": 0.75, "bias": 1},
            {"name": "ends", "op": "concat", "inputs": ["bent", "right"]},
            {"name": "last", "op": "conv", "inputs": ["ends"], "channels": 7, "kernel": 1})",
                R"(["last"])"),
        // Concats of concats, read on the way.
        network("dense", "[3, 10, 9]", R"(
            {"name": "x0", "op": "conv", "inputs": ["data"], "channels": 32, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "f1", "op": "conv", "inputs": ["x0"], "channels": 32, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "x1", "op": "concat", "inputs": ["x0", "f1"]},
            {"name": "s2", "op": "scale", "inputs": ["x1"], "activation": "relu"},
            {"name": "f2", "op": "conv", "inputs": ["s2"], "channels": 32, "kernel": 3, "pads": 1},
            {"name": "x2", "op": "concat", "inputs": ["x1", "f2"]},
            {"name": "f3", "op": "conv", "inputs": ["x2"], "channels": 32, "kernel": 1},
            {"name": "x3", "op": "concat", "inputs": ["f3", "x2"]},
            {"name": "s4", "op": "scale", "inputs": ["x3"], "activation": "relu"},
            {"name": "down", "op": "average_pool", "inputs": ["s4"], "kernel": 2, "stride": 2},
            {"name": "plain", "op": "conv", "inputs": ["down"], "channels": 16, "kernel": 3, "pads": 1},
            {"name": "twice", "op": "conv", "inputs": ["plain"], "channels": 16, "kernel": 1},
            {"name": "sum", "op": "add", "inputs": ["plain", "twice"], "activation": "relu"},
            {"name": "more", "op": "pad", "inputs": ["sum"], "pads": [1, 0, 0, 1], "value": 0.5},
            {"name": "less", "op": "max_pool", "inputs": ["sum"], "kernel": 2, "stride": 1, "pads": 1},
            {"name": "x4", "op": "concat", "inputs": ["more", "less"]},
            {"name": "soft", "op": "softmax", "inputs": ["x4"]})",
                R"(["soft"])"),
        // Concats and sums that are outputs, odd numbers of channels.
        network("outputs", "[8, 7, 6]", R"(
            {"name": "a", "op": "conv", "inputs": ["data"], "channels": 8, "kernel": 3, "pads": 1},
            {"name": "b", "op": "conv", "inputs": ["a"], "channels": 5, "kernel": 1},
            {"name": "c", "op": "average_pool", "inputs": ["a"], "kernel": 3, "stride": 1, "pads": 1},
            {"name": "one", "op": "conv", "inputs": ["a"], "channels": 1, "kernel": 1},
            {"name": "scaled", "op": "scale", "inputs": ["a"]},
            {"name": "sum", "op": "add", "inputs": ["scaled", "c"]},
            {"name": "d", "op": "conv", "inputs": ["a"], "channels": 8, "kernel": 1},
            {"name": "e", "op": "conv", "inputs": ["scaled"], "channels": 8, "kernel": 3, "pads": 1},
            {"name": "f", "op": "add", "inputs": ["e", "d"], "activation": [-1, 1]},
            {"name": "g", "op": "fc", "inputs": ["d"], "channels": 4},
            {"name": "h", "op": "fc", "inputs": ["c"], "channels": 6, "activation": "relu"},
            {"name": "inner", "op": "concat", "inputs": ["b", "c"]},
            {"name": "outer", "op": "concat", "inputs": ["inner", "sum", "one"]},
            {"name": "flat", "op": "concat", "inputs": ["scaled", "e"]},
            {"name": "heads", "op": "concat", "inputs": ["g", "h"]},
            {"name": "tail", "op": "softmax", "inputs": ["heads"]})",
                R"(["outer", "flat", "f", "tail"])"),
    };
}

}  // namespace taso
