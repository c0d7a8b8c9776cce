// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "onnx/evaluate.h"
#include "onnx/graph.h"

namespace taso {

/// What a tensor's name stands for: a constant, or a tensor of the network seen with some dims.
struct OnnxValue {
    std::optional<OnnxConstant> constant;
    int tensor = -1;
    Dims dims;         ///< of the tensor; its elements stand in chw order
    std::string view;  ///< the node that gave a tensor these dims, where it is not its maker
};

/// Turns nodes, in order, into layers. Every method throws the node's fault.
class OnnxBuilder {
  public:
    OnnxBuilder(onnx::ModelProto& model, const std::filesystem::path& file, int opset);

    /// The one graph input that is no initializer.
    void read_input();
    /// Reads a node; one that is not supported is noted, what it makes is left open, and what reads that is
    /// passed over.
    void add_or_note(const OnnxNode& node, UnsupportedParts& parts);
    void read_outputs();
    OnnxGraph take() { return std::move(graph_); }
    /// By name; nothing where a name stands for a constant or for nothing.
    std::optional<Dims> dims(const std::string& tensor) const;
    /// Whether a pool that rounds up dropped a window in the far padding, as newer revisions of ONNX say and
    /// older shape inference does not.
    bool dropped_window() const { return dropped_; }

  private:
    void add(const OnnxNode& node);
    void add_conv(const OnnxNode& node);
    void add_pool(const OnnxNode& node, Op op, bool global);
    void add_normalization(const OnnxNode& node);
    void add_activation(const OnnxNode& node);
    void add_sum(const OnnxNode& node);
    void add_affine(const OnnxNode& node);
    void add_concat(const OnnxNode& node);
    void add_gemm(const OnnxNode& node);
    void add_matmul(const OnnxNode& node);
    void add_lrn(const OnnxNode& node);
    void add_softmax(const OnnxNode& node);
    void add_pad(const OnnxNode& node);
    void add_view(const OnnxNode& node);
    void add_transpose(const OnnxNode& node);
    bool add_constant(const OnnxNode& node);
    /// Older operator sets say by other means than newer ones that a node is in training.
    void refuse_training(const OnnxNode& node);
    bool reads_open(const OnnxNode& node) const;
    /// Of what is open too.
    bool reads_constants_only(const OnnxNode& node);
    void leave_open(const OnnxNode& node);

    const OnnxValue& value(const OnnxNode& node, int index);
    const OnnxValue* find(const std::string& tensor);
    /// An input that must be a tensor of the network, or a constant.
    OnnxValue tensor(const OnnxNode& node, int index);
    const OnnxConstant& constant(const OnnxNode& node, int index, const char* what);
    std::vector<double> numbers(const OnnxNode& node, const OnnxConstant& constant, std::size_t count);
    /// The tensor in the shape that its dims say; a reshape layer where its own is another.
    int shaped(const OnnxNode& node, const OnnxValue& value);
    int shaped_as(const OnnxNode& node, const OnnxValue& value, TensorShape shape);
    TensorShape shape_of(const OnnxNode& node, const Dims& dims) const;
    void want_image(const OnnxNode& node, const OnnxValue& value) const;

    Window window(const OnnxNode& node, const Dims& kernel, TensorShape input) const;
    /// Factors or shifts per channel of a constant that broadcasts over `dims`.
    std::vector<double> per_channel(const OnnxNode& node, const OnnxConstant& constant, const Dims& dims);
    /// Counts output channels with constants, before memory is taken for them.
    void spend_channels(const OnnxNode& node, std::int64_t channels);
    int push_scale(const OnnxNode& node, int tensor, std::vector<double> factor, std::vector<double> shift);
    void fully_connected(const OnnxNode& node, const OnnxValue& from, const OnnxConstant& weights,
                         bool transposed, float alpha, std::vector<double> shift, Dims dims);
    /// Appends a layer and returns its tensor.
    int push(const OnnxNode& node, OnnxLayer layer);
    void define(const OnnxNode& node, int tensor, Dims dims);

    onnx::GraphProto& proto_;
    std::filesystem::path file_;
    int opset_;
    OnnxEvaluator evaluator_;
    std::map<std::string, onnx::TensorProto*> initializers_;
    std::map<std::string, OnnxValue> values_;
    std::map<std::string, bool> open_;  ///< what nodes that are not supported make, and whether constant
    std::map<std::pair<int, TensorShape>, int> reshaped_;
    std::int64_t channels_ = 0;
    bool dropped_ = false;
    OnnxGraph graph_;
};

}  // namespace taso
