// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "network/network.h"

namespace taso {

/// A function of one value that is an op of its own: what its row of kernels/facts/activations.def says of it.
struct ActivationRow {
    /// A number of the layer's.
    struct Parameter {
        std::string_view name;  ///< as ONNX and network files have it; empty: there is none
        float otherwise = 0;    ///< where nobody says what it is
        bool exists() const { return !name.empty(); }
    };
    Op op = Op::relu;
    std::string_view onnx;  ///< ONNX's op; empty: it has none
    Parameter alpha, beta;  ///< Layer::alpha and Layer::beta
    double bound = 0;       ///< of the kernels' errors, relative to the larger of |x| and |value|
};

/// An op of two operands: what its row of kernels/facts/binary_ops.def says of it.
struct BinaryRow {
    Op op = Op::add;
    std::string_view onnx;  ///< ONNX's op
};

/// In the order of the table.
std::span<const BinaryRow> binary_rows();
/// In the order of the table.
std::span<const ActivationRow> activation_rows();
/// Null: the op is none of them.
const ActivationRow* activation_row(Op op);

}  // namespace taso
