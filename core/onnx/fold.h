// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onnx/graph.h"

namespace taso {

/// Folds activations, per-channel affine layers and pads into their neighbours.
void fold(OnnxGraph& graph);

}  // namespace taso
