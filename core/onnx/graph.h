// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "network/network.h"
#include "onnx/array_view.h"
#include "onnx/constant.h"

namespace taso {

/// A layer on the way from ONNX to a Network: what has been folded into it so far, and its constants as the
/// initializer that they come from with a factor and a shift per output channel.
struct OnnxLayer {
    Layer layer;
    std::string tensor;  ///< that it makes, as ONNX names it
    bool ceil = false;   ///< pools: rounds up
    bool removed = false;
    OnnxConstant weights;     ///< conv, fc
    bool transposed = false;  ///< fc, conv of 1x1: weights stand as [C][M]
    std::optional<ArrayView> columns =
        {};  ///< fc: how the vector that the weights are for lies in the tensor read
    std::vector<double> factor, shift;
};

/// Layers in execution order, each one operation of the file; layer i makes tensor i + 1.
struct OnnxGraph {
    std::string name, input_name;
    TensorShape input;
    std::vector<InputPart> input_parts;  ///< as a Network's
    int batch = 1;                       ///< as a Network's
    std::vector<OnnxLayer> layers;
    std::vector<int> outputs;
    std::map<int, Layout> callers_layouts = {};  ///< as a Network's

    TensorShape shape(int tensor) const { return tensor == 0 ? input : layers[tensor - 1].layer.shape; }
};

}  // namespace taso
