// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace taso {

/// docs/operators.md: the operators of ONNX that are read, of their table.
std::string operators_page();

}  // namespace taso
