// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "onnx/constant.h"

namespace taso {

/// Takes the data out of a TensorProto (large raw data is moved, not copied), or out of the file beside the
/// model that it names. Throws Error, beginning with `where`.
OnnxConstant read_constant(onnx::TensorProto& tensor, const std::filesystem::path& folder,
                           const std::string& where);

}  // namespace taso
