// SPDX-License-Identifier: GPL-3.0-or-later
// A network as ONNX, with all that is folded and evaluated as it is read.
// Own sources: core/onnx/reader.cpp core/onnx/proto_file.cpp core/onnx/node.cpp core/onnx/names.cpp core/onnx/functions.cpp
// Own sources: core/onnx/builder.cpp core/onnx/inputs.cpp core/onnx/branch.cpp core/onnx/operators.cpp
// Own sources: core/onnx/constant.cpp core/onnx/tensor_data.cpp core/onnx/element_type.cpp core/onnx/dims.cpp
// Own sources: core/onnx/evaluation.cpp core/onnx/evaluate_values.cpp core/onnx/evaluate_elementwise.cpp
// Own sources: core/onnx/evaluate_places.cpp core/onnx/evaluate_reductions.cpp
// Own sources: core/onnx/fold.cpp core/onnx/finish.cpp core/onnx/activations.cpp
// Own sources: core/onnx/arithmetic.cpp core/onnx/recognise.cpp
#include "fuzz.h"
#include "onnx/reader.h"

void taso::read_fuzzed(std::string_view bytes) { read_onnx(fuzzed_file("fuzzed.onnx", bytes)); }
