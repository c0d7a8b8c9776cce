// SPDX-License-Identifier: GPL-3.0-or-later
// A network as ONNX, with all that is folded and evaluated as it is read.
#include "fuzz.h"
#include "onnx_file.h"

void taso::read_fuzzed(std::string_view bytes) { read_onnx(fuzzed_file("fuzzed.onnx", bytes)); }
