// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "support/hand_plan.h"

namespace taso {

/// The same convolution twice, with equal constants where `shared`.
inline Network two_convolutions(bool shared) {
    Network network;
    network.name = "two";
    network.input_name = "data";
    network.input = {16, 9, 9};
    for (const char* name : {"a", "b"}) {
        Layer layer;
        layer.name = name;
        layer.inputs = {static_cast<int>(network.layers.size())};
        layer.shape = network.input;
        layer.constants = shared ? "same" : name;
        network.layers.push_back(layer);
    }
    network.outputs = {2};
    network.constants = [](int) {
        Constants constants{std::vector<float>(256), std::vector<float>(16, 0.5f)};
        for (std::size_t i = 0; i < 256; i++)
            constants.weights[i] = 0.01f * static_cast<float>(i % 17) - 0.05f;
        return constants;
    };
    return network;
}

/// A packed selection: the seed chooses the candidates by lot, 0 the first of each.
inline Plan any_plan(const Network& network, unsigned seed = 0, int threads = 1) {
    const Problem problem = make_problem(network, load_profile("cortex-a15"), threads);
    std::mt19937 random(seed);
    std::vector<int> candidates;
    for (const ProblemLayer& layer : problem.layers)
        candidates.push_back(seed == 0 ? 0 : static_cast<int>(random() % layer.candidates.size()));
    return hand_plan(network, problem, complete(problem, candidates));
}

}  // namespace taso
