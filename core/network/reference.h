// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "network/network.h"

namespace taso {

/// One layer by its definition, in double precision: the truth that every kernel and every export is held
/// against. inputs: one tensor per operand, chw. Returns the output, chw, activation applied.
std::vector<double> reference_layer(const taso_shape& shape, Op op, const std::vector<const double*>& inputs,
                                    const Constants& constants);

/// A tensor's elements in chw order, from those in a layout that takes as many floats.
std::vector<double> to_chw(const std::vector<double>& values, TensorShape shape, Layout layout);

/// A whole network on one input; returns its outputs in order, all in the layouts of the network's caller. `progress` (may be empty) is called
/// after each layer and stops the run, with an empty result, when it returns false. Throws Error that names
/// the first layer with a value that is no finite float.
std::vector<std::vector<double>> reference_outputs(
    const Network& network, const std::vector<float>& input,
    const std::function<bool(int done, int all)>& progress = {});

/// The golden sample's input: normally distributed, the same on every machine.
std::vector<float> sample_input(const Network& network, unsigned seed = 7);

}  // namespace taso
