// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "onnx/node.h"

namespace taso {

/// Axes counted from the end made positive. Throws the node's fault outside of the rank, or given twice.
std::vector<int> positive_axes(const OnnxNode& node, const Dims& axes, std::size_t rank);

/// Dims after the node's op, a Reshape (wanted: its second input or attribute), Flatten, Squeeze or Unsqueeze
/// (wanted: its axes, if given), or Identity: the elements keep their order.
std::optional<Dims> viewed_dims(const OnnxNode& node, const Dims& dims, const std::optional<Dims>& wanted);

/// Dims of the second operand of an Add, Sub, Mul or Div as they broadcast over a first one of some rank:
/// until operator set 6 an attribute could say with which axis they begin.
Dims aligned_dims(const OnnxNode& node, const Dims& dims, std::size_t rank);

/// Evaluates nodes whose inputs are all constant, and holds what they make within bounds.
class OnnxEvaluator {
  public:
    /// inputs: null where one is left out. Nothing: the op is not one that is evaluated. Throws the node's
    /// fault.
    static bool evaluates(const std::string& op);
    std::optional<OnnxConstant> evaluate(const OnnxNode& node, const std::vector<const OnnxConstant*>& inputs,
                                         const std::filesystem::path& folder);

  private:
    /// Counts elements that are about to be made.
    void spend(const OnnxNode& node, std::int64_t elements);

    std::int64_t spent_ = 0;
};

}  // namespace taso
