// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/operator_row.h"

namespace taso {

namespace {

constexpr bool does(std::string_view column) { return !column.starts_with("refused"); }

constexpr OperatorRow operator_table[] = {
#define OPERATOR(op, first, last, layers, constants, reads) \
    {#op, first, last, does(#layers), does(#constants), reads},
#include "onnx/operators.def"
};

}  // namespace

std::span<const OperatorRow> operator_rows() { return operator_table; }

}  // namespace taso
