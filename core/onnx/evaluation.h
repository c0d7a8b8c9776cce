// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "onnx/node.h"

namespace taso {

/// A node whose inputs are all constant, with what it reads, as what evaluates it needs them.
class Evaluation {
  public:
    using Inputs = std::vector<const OnnxConstant*>;  ///< null where one is left out

    /// `folder`: of the model; `spent`: what has been made of all nodes so far.
    Evaluation(const OnnxNode& node, Inputs inputs, std::filesystem::path folder, int opset,
               std::int64_t& spent);

    const OnnxNode& node() const { return node_; }
    const std::string& op() const { return node_.op(); }
    int opset() const { return opset_; }
    int inputs() const { return static_cast<int>(inputs_.size()); }
    bool reads(int index) const { return index < inputs() && inputs_[static_cast<std::size_t>(index)]; }
    /// Throws the node's fault where the input is left out.
    const OnnxConstant& operand(int index) const;
    /// An input that is a few integers.
    Dims integers(int index) const;
    /// A tensor of an attribute.
    OnnxConstant constant(onnx::TensorProto& tensor) const;
    /// Counts elements that are about to be made, before memory is taken for them. Throws the node's fault.
    void spend(std::int64_t elements) const;

    /// A constant that the node makes.
    template <class T>
    OnnxConstant made(Dims dims, const std::vector<T>& values) const {
        return OnnxConstant::of(std::move(dims), values, node_.output());
    }
    /// The same numbers as a type holds them (element_type.h), which must be one that is read.
    OnnxConstant converted(const OnnxConstant& from, int type) const;
    /// The same elements in other places: element i is that at places[i], or the one of `otherwise` where that is
    /// negative.
    OnnxConstant moved(const OnnxConstant& from, Dims dims, const std::vector<std::int64_t>& places,
                       const OnnxConstant* otherwise = nullptr) const;

  private:
    const OnnxNode& node_;
    Inputs inputs_;
    std::filesystem::path folder_;
    int opset_;
    std::int64_t& spent_;
};

/// The type that a Cast names, as a number or, until operator set 5, as a word; nothing where ONNX has no such type.
std::optional<int> cast_type(const OnnxNode& node);

/// By output.
using Evaluated = std::vector<OnnxConstant>;

/// The constants column of operators.def: each throws the node's fault.
namespace evaluate {
#define OPERATOR(op, first, last, layers, constants, reads) Evaluated constants(const Evaluation& at);
#include "onnx/operators.def"
}  // namespace evaluate

}  // namespace taso
