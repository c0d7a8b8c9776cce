// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace taso {

/// What is told of an operator of ONNX that is read: a row of operators.def.
struct OperatorRow {
    std::string_view op;
    int first, last;          ///< operator sets that have it; last 0: it is still there
    bool tensors, constants;  ///< whether layers are made of it, and whether it is evaluated
    std::string_view reads;   ///< what of it; empty: all
};

/// By the alphabet.
std::span<const OperatorRow> operator_rows();

}  // namespace taso
