// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <string>

namespace taso {

/// Puts the nodes of the functions that a model defines in the place of the nodes that call them, within bounds. A
/// node of the function f that the node n calls is named "n/NAME". Throws Error that names file, node and fault.
void inline_functions(onnx::ModelProto& model, const std::string& file);

}  // namespace taso
