// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onnx/graph.h"

namespace taso {

/// Makes one layer of what exporters write as several: squares, leaky ReLU, hard sigmoid, hard swish, SiLU, Mish and both GELUs. Where
/// something in between is read by others too or is an output, all stays as it is. What is read no more is removed.
void recognise(OnnxGraph& graph);

}  // namespace taso
