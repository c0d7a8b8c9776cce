// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "network/layout.h"
#include "onnx/node.h"

namespace taso {

/// A number of an attribute, which layer_shape judges: only what does not fit an int is refused here, by the
/// node's fault.
int narrow(const OnnxNode& node, std::int64_t value);
/// A list of so many numbers that fit an int, all `otherwise` where the node has none.
Dims list(const OnnxNode& node, const char* key, std::size_t count, std::int64_t otherwise);
/// The few integers that an attribute or an input gives, whichever the operator set has; none where neither does.
/// Throws the node's fault where they are something else.
std::optional<Dims> few_integers(const OnnxNode& node, const OnnxConstant* input, const char* key);

/// Dims of what a window makes of an image or a signal of some dims.
Dims image_dims(const Dims& from, TensorShape out);

}  // namespace taso
