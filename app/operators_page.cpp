// SPDX-License-Identifier: GPL-3.0-or-later
#include "operators_page.h"

#include "onnx/operator_row.h"

namespace taso {

namespace {

constexpr const char* about_operators =
    R"(<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Printed by `taso help --operators`, from core/onnx/operators.def. -->
# Operators of ONNX

What `*.onnx` files are read for, of every operator set from 1 on. What is refused is named with its file, node and operator, all of a file at once; `--outputs NAME,..` reads the part before it. The window marks it in the graph of the file, and opens the part before it too.

- **Numbers.** All is computed in float32, whatever type of fractions a file states: constants of float16, bfloat16 and double are converted, casts between such types do nothing, and an input or output that is declared as one is float32 in the plan.
  An input of integers is read where a Cast makes it one of fractions and what lies before only moves its elements: the plan is given float32 numbers with those values.
- **Inputs.** An image (batch, channels, height, width; without the batch where the file adds it), a signal (batch, channels, length), a vector or a list of them. A batch that is left open becomes 1; of a fixed batch of images one is read, where no node computes over several, and a plan is run once for each. Other open extents are given by `--size`; the window asks for them. Several inputs follow one another in one buffer, in the file's order.
- **Constants.** What rests on constants and on shapes alone is evaluated as the file is read, integers exactly in 64 bits with the overflow of their type, fractions in float32. Weights may lie in files beside the model.
- **Structure.** Of an `If` with a constant condition the branch that it takes stands in its place; functions that the model defines stand where they are called.
- **Quantised networks** (QuantizeLinear, QLinearConv and their like) are refused; integers with a DequantizeLinear that are weights are not.

'Tensors' are values that the network computes; 'constants' are weights, shapes and what is computed of them.

| operator | operator sets | of tensors | of constants |
| --- | --- | --- | --- |
)";

std::string sets_of(const OperatorRow& row) {
    return std::to_string(row.first) + (row.last ? " to " + std::to_string(row.last) : " on");
}

}  // namespace

std::string operators_page() {
    std::string text = about_operators;
    for (const OperatorRow& row : operator_rows()) {
        const std::string reads(row.reads);
        const std::string yes = reads.empty() ? "yes" : reads;
        text += "| " + std::string(row.op) + " | " + sets_of(row) + " | " + (row.tensors ? yes : "no") +
                " | " +
                (!row.constants ? "no"
                 : row.tensors  ? "yes"
                                : yes) +
                " |\n";
    }
    return text;
}

}  // namespace taso
