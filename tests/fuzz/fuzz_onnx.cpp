// SPDX-License-Identifier: GPL-3.0-or-later
// A network as ONNX, with all that is folded and evaluated as it is read.
// Own sources: core/onnx/reader.cpp core/onnx/node.cpp core/onnx/builder.cpp core/onnx/operators.cpp
// Own sources: core/onnx/constant.cpp core/onnx/evaluate.cpp core/onnx/fold.cpp core/onnx/finish.cpp
#include "fuzz.h"
#include "onnx/reader.h"

void taso::read_fuzzed(std::string_view bytes) { read_onnx(fuzzed_file("fuzzed.onnx", bytes)); }
