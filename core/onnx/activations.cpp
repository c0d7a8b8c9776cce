// SPDX-License-Identifier: GPL-3.0-or-later
// What ONNX's functions of one value become: rows of activations.def.
#include <cmath>

#include "network/op_rows.h"
#include "onnx/builder.h"

namespace taso {

namespace {

const ActivationRow& row_of(const OnnxNode& node) {
    if (node.op() == "Gelu") {
        const std::string approximation = node.word("approximate", "none");
        if (approximation != "none" && approximation != "tanh")
            throw node.fault("its approximate '" + clean(approximation) + "' is not known");
        return *activation_row(approximation == "tanh" ? Op::gelu_tanh : Op::gelu);
    }
    for (const ActivationRow& row : activation_rows())
        if (row.onnx == node.op()) return row;
    throw node.unsupported();
}

}  // namespace

void OnnxBuilder::add_function(const OnnxNode& node) {
    const ActivationRow& row = row_of(node);
    const OnnxValue from = compact(node, tensor(node, 0));
    const auto parameter = [&](const ActivationRow::Parameter& of) {
        if (!of.exists()) return of.otherwise;
        const std::string key(of.name);
        const float given = node.number(key.c_str(), of.otherwise);
        if (!std::isfinite(given)) throw node.fault("its " + key + " is not finite");
        return given;
    };
    OnnxLayer made;
    made.layer.op = row.op;
    made.layer.inputs = {from.tensor};
    made.layer.alpha = parameter(row.alpha);
    made.layer.beta = parameter(row.beta);
    define_like(node, push(node, std::move(made)), from);
}

}  // namespace taso
