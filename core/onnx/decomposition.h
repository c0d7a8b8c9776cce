// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include "network/network.h"

namespace taso {

/// One of the nodes that an op is written as.
struct DecomposedNode {
    /// A step before it, by number; the layer's operand: -1; or a number.
    using Input = std::variant<int, float>;
    const char* op;
    std::vector<Input> inputs;
};

/// The nodes that ONNX has for a function of one value which is no op of operator sets that others read widely: the last
/// one makes the layer's tensor. Empty: ONNX has it as one op.
std::vector<DecomposedNode> decomposition(const Layer& layer);

}  // namespace taso
