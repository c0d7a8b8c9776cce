// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/array.h"

namespace taso {

/// What a framework's user holds a network's inputs and outputs in: a file of numpy's (NPY) or a tensor of ONNX
/// (TensorProto), told apart by how it begins. Throws Error.
Array read_array(const std::filesystem::path& file);

}  // namespace taso
