// SPDX-License-Identifier: GPL-3.0-or-later
// A network as ONNX, with all that is folded and evaluated as it is read.
// Own sources: core/onnx_reader.cpp core/onnx_node.cpp core/onnx_builder.cpp core/onnx_operators.cpp
// Own sources: core/onnx_constant.cpp core/onnx_evaluate.cpp core/onnx_fold.cpp core/onnx_finish.cpp
#include "fuzz.h"
#include "onnx_reader.h"

void taso::read_fuzzed(std::string_view bytes) { read_onnx(fuzzed_file("fuzzed.onnx", bytes)); }
