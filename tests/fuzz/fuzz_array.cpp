// SPDX-License-Identifier: GPL-3.0-or-later
// An input or output of a network as others hold it: numpy's NPY, or a tensor of ONNX.
// Own sources: core/sources/array_file.cpp core/base/npy_file.cpp core/base/npy_header.cpp
// Own sources: core/onnx/tensor_file.cpp core/onnx/proto_file.cpp core/onnx/tensor_data.cpp
#include "fuzz.h"
#include "sources/array_file.h"

void taso::read_fuzzed(std::string_view bytes) { read_array(fuzzed_file("fuzzed.npy", bytes)); }
