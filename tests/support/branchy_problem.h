// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "network/network_file.h"
#include "problem/problem.h"

namespace taso {

/// Blocks of four parallel branches, added in pairs and concatenated, each block but the first added to what
/// the one before it was made from: at no place but the ends does everything pass through one tensor.
inline Network branchy_network(int blocks) {
    Json layers = Json::array();
    const auto add = [&](const std::string& name, const char* op, const std::vector<std::string>& inputs) {
        layers.push_back({{"name", name}, {"op", op}, {"inputs", inputs}});
        return name;
    };
    const auto convolution = [&](const std::string& name, const std::string& input, int channels,
                                 int kernel) {
        add(name, "conv", {input});
        layers.back().update({{"channels", channels}, {"kernel", kernel}, {"pads", kernel / 2}});
        return name;
    };
    std::vector<std::string> made = {convolution("stem", "data", 64, 3)};
    for (int block = 1; block <= blocks; block++) {
        const std::string name = "block" + std::to_string(block), from = made.back();
        std::vector<std::string> branches;
        for (int kernel : {1, 3, 3, 5})
            branches.push_back(convolution(name + "_" + std::to_string(branches.size()), from, 32, kernel));
        const std::string left = add(name + "_left", "add", {branches[0], branches[1]});
        const std::string right = add(name + "_right", "add", {branches[2], branches[3]});
        std::string out = add(name + "_joined", "concat", {left, right});
        if (block > 1) out = add(name, "add", {out, made[made.size() - 2]});
        made.push_back(out);
    }
    add("pool", "average_pool", {made.back()});
    layers.back()["global"] = true;
    return read_network({{"format", "taso-network"},
                         {"version", 1},
                         {"name", std::to_string(blocks) + " branchy blocks"},
                         {"input", {{"name", "data"}, {"shape", {3, 28, 28}}}},
                         {"layers", layers},
                         {"outputs", {"pool"}}},
                        "branchy");
}

/// Twelve layers that read each other across many others, so that they can run in many orders.
inline Network tangled_network() {
    return read_network(Json::parse(R"(
{"format": "taso-network", "version": 1, "name": "tangled", "input": {"name": "x", "shape": [6, 10, 10]}, "layers": [
 {"name": "a", "op": "conv", "inputs": ["x"], "channels": 6, "kernel": 3, "pads": 1},
 {"name": "b", "op": "add", "inputs": ["a", "a"]},
 {"name": "c", "op": "conv", "inputs": ["b"], "channels": 6, "kernel": 3, "pads": 1},
 {"name": "d", "op": "add", "inputs": ["c", "b"]},
 {"name": "e", "op": "relu", "inputs": ["d"], "activation": "relu"},
 {"name": "f", "op": "conv", "inputs": ["e"], "channels": 6, "kernel": 3, "pads": 1},
 {"name": "g", "op": "add", "inputs": ["f", "d"]},
 {"name": "h", "op": "concat", "inputs": ["g", "b", "e", "g"]},
 {"name": "i", "op": "conv", "inputs": ["h"], "channels": 6, "kernel": 3, "pads": 1},
 {"name": "j", "op": "add", "inputs": ["i", "x"]},
 {"name": "y", "op": "add", "inputs": ["j", "a"]},
 {"name": "again", "op": "add", "inputs": ["f", "d"]}], "outputs": ["y", "d", "g", "again"]}
)"),
                        "tangled");
}

/// A chain whose layers all trade time for workspace and weights, each time as large as a file may state.
inline Problem slow_chain(int layers, std::int64_t ns = std::int64_t{1} << 50) {
    Problem problem;
    problem.name = "slow chain";
    problem.profile = "made up";
    for (int t = 0; t <= layers; t++) {
        ProblemTensor tensor;
        tensor.name = "t" + std::to_string(t);
        tensor.bytes.fill(-1);
        for (Layout layout : {Layout::chw, Layout::hwc}) tensor.bytes[layout] = 4096;
        tensor.external = t == 0 || t == layers;
        problem.tensors.push_back(tensor);
        problem.transforms.push_back({t, Layout::chw, Layout::hwc, 1000, Origin::estimated});
        problem.transforms.push_back({t, Layout::hwc, Layout::chw, 1000, Origin::estimated});
    }
    for (int i = 0; i < layers; i++) {
        ProblemLayer layer;
        layer.name = "conv" + std::to_string(i);
        layer.op = "conv";
        layer.inputs = {i};
        layer.output = i + 1;
        for (int k = 0; k < 4; k++)
            for (Layout layout : {Layout::chw, Layout::hwc})
                layer.candidates.push_back({"p" + std::to_string(layer.candidates.size()), layout, layout, ns,
                                            64 * ((i + k) % 5), 64 * ((i + 3 * k) % 7), "form", 0, false,
                                            false, Origin::estimated});
        problem.layers.push_back(layer);
    }
    problem.outputs = {layers};
    return problem;
}

}  // namespace taso
