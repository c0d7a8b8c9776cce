// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "network/network.h"

namespace taso {

/// The standard deviation, times sqrt(fan-in), of seeded weights where a layer states no gain (He, Zhang, Ren
/// and Sun, 'Delving deep into rectifiers', 2015): sqrt(2) with an activation, 1 without.
float default_gain(const Layer& layer);

/// Constants of a layer from the seed (network name, layer name): the same bits on every machine and in every
/// thread. Weights are N(0, gain^2 / fan-in), biases N(0, 0.05^2), factors of a scale N(1, 0.05^2).
Constants seeded_constants(const std::string& network, const Layer& layer, TensorShape input);

}  // namespace taso
