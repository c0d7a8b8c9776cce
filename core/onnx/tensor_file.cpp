// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/tensor_file.h"

#include "base/error.h"
#include "onnx/proto_file.h"
#include "onnx/tensor_data.h"

namespace taso {

Array read_tensor_file(const std::filesystem::path& file) {
    onnx::TensorProto tensor;
    if (!read_proto(file, tensor) || tensor.data_type() == onnx::TensorProto::UNDEFINED)
        throw Error(file.string() + ": is truncated, or no tensor of ONNX");
    const OnnxConstant constant = read_constant(tensor, file.parent_path(), file.string());
    return {.dims = constant.dims, .values = constant.floats()};
}

}  // namespace taso
