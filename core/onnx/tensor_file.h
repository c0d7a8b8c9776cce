// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/array.h"

namespace taso {

/// A file that holds one TensorProto of ONNX, as ONNX's own tests keep their inputs and outputs (input_0.pb). Throws
/// Error.
Array read_tensor_file(const std::filesystem::path& file);

}  // namespace taso
