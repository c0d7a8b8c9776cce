// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <string>
#include <vector>

namespace taso {

/// Puts tensors, or what the nodes of these names make first, in the place of a graph's outputs; wishes as those of
/// NetworkWishes. Throws Error that names the file where there is none of a name.
void end_at(onnx::GraphProto& graph, const std::vector<std::string>& wishes, const std::string& file);

}  // namespace taso
