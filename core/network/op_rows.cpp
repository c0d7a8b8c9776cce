// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/op_rows.h"

#include <algorithm>
#include <iterator>

namespace taso {

namespace {

constexpr ActivationRow rows[] = {
#define ACTIVATION(op, onnx, alpha, of_alpha, beta, of_beta, positive, work, bound, value, vector) \
    {Op::op, onnx, {alpha, of_alpha}, {beta, of_beta}, bound},
#include "activations.def"
};

constexpr BinaryRow of_two[] = {
#define BINARY(op, family, onnx, positive, applies, value, vector) {Op::op, onnx},
#include "binary_ops.def"
};

}  // namespace

std::span<const BinaryRow> binary_rows() { return of_two; }

std::span<const ActivationRow> activation_rows() { return rows; }

const ActivationRow* activation_row(Op op) {
    const auto* found = std::find_if(std::begin(rows), std::end(rows),
                                     [&](const ActivationRow& row) { return row.op == op; });
    return found == std::end(rows) ? nullptr : found;
}

}  // namespace taso
