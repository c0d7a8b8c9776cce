// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "network/network.h"

namespace taso {

/// What an exported plan is checked by: the sample input, and what the network makes of it by its definition.
/// Many plans of one network have one sample.
struct GoldenSample {
    std::vector<float> input, output;  ///< output: all outputs in their order
};

/// `layer_done` (may be empty) is called after each layer. Throws Error.
GoldenSample golden_sample(const Network& network, const std::function<void()>& layer_done = {});

}  // namespace taso
