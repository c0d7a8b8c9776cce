// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onnx/graph.h"

namespace taso {

/// A network that begins or ends with a change of layout, as TensorFlow's do, has its input or output from its caller
/// in that layout: the layer is dropped. So is one that gives the input or an output another shape.
void take_callers_layouts(OnnxGraph& graph);

}  // namespace taso
