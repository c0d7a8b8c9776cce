// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/array_file.h"

#include "base/npy_file.h"
#include "base/regular_file.h"
#include "onnx/tensor_file.h"

namespace taso {

Array read_array(const std::filesystem::path& file) {
    return is_npy(RegularFile(file).bytes(0, 8)) ? read_npy(file) : read_tensor_file(file);
}

}  // namespace taso
