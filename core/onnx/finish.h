// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onnx/graph.h"

namespace taso {

/// What is left after folding, as a Network with unique names that makes its constants when asked.
Network finish(OnnxGraph graph);

}  // namespace taso
