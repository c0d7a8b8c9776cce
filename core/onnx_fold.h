// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onnx_graph.h"

namespace taso {

/// Folds activations, per-channel affine layers and pads into their neighbours, as DESIGN section 1 says.
void fold(OnnxGraph& graph);

}  // namespace taso
