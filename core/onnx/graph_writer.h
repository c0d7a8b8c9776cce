// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "network/network.h"

namespace taso {

/// A large initializer: its place in the file, not yet its values.
struct LargeInitializer {
    std::string name;
    std::vector<std::int64_t> dims;
    int layer = 0;
    enum class Part : std::uint8_t { weights, bias } part = Part::weights;

    std::int64_t bytes() const {
        std::int64_t count = 4;
        for (std::int64_t extent : dims) count *= extent;
        return count;
    }
};

/// Builds the nodes. A tensor of the network is written with four dims, but for what Gemm makes.
class GraphWriter {
  public:
    explicit GraphWriter(const Network& network);

    const onnx::GraphProto& graph() const { return graph_; }
    const std::vector<LargeInitializer>& initializers() const { return initializers_; }
    int opset() const { return opset_; }

  private:
    static void value_info(onnx::ValueInfoProto& info, const std::string& name,
                           const std::vector<std::int64_t>& dims);

    void add_input();
    void add_output(int tensor);
    /// Batch, channels, rows and columns as a layout has them; empty: as they are.
    static std::vector<int> axes_of(Layout layout);
    static std::vector<std::int64_t> callers_dims(TensorShape shape, const std::vector<int>& axes);

    std::string unique(const std::string& wanted);

    onnx::NodeProto& node(const char* op, const std::string& name, const std::vector<std::string>& inputs,
                          const std::string& output);

    static void set(onnx::NodeProto& node, const char* key, std::int64_t value);
    static void set(onnx::NodeProto& node, const char* key, float value);
    static void set_word(onnx::NodeProto& node, const char* key, std::string_view value);
    static void set(onnx::NodeProto& node, const char* key, const std::vector<int>& values);

    /// A small initializer with its values.
    std::string integers(const std::string& wanted, const std::vector<std::int64_t>& values);
    std::string floats(const std::string& wanted, const std::vector<float>& values);
    std::string scalar(const std::string& wanted, float value);

    /// Weights and bias, once for equal constants.
    std::array<std::string, 2> constants(int index, const std::vector<std::int64_t>& weights,
                                         const std::vector<std::int64_t>& bias);

    /// The name of a tensor with four dims.
    std::string image(int tensor);

    /// The name of a tensor with two dims.
    std::string vector(int tensor);

    void set_window(onnx::NodeProto& made, const Window& w, bool dilation);

    void write_activation(const Layer& layer, const std::string& name, const std::string& from);

    void add_layer(int index);

    void add_operation(int index, const std::string& made);
    void add_rearrangement(int index, const std::string& made);
    void add_pool(int index, const std::string& made);
    void add_function(int index, const std::string& made);
    void add_binary(int index, const std::string& made);
    void add_resize(int index, const std::string& made);
    void add_instance_norm(int index, const std::string& made);
    void add_conv_transpose(int index, const std::string& made);

    const Network& network_;
    onnx::GraphProto graph_;
    std::vector<LargeInitializer> initializers_;
    std::set<std::string> used_;
    std::map<int, std::string> flat_;     ///< tensors of two dims, and the name of their view with four
    std::map<int, std::string> vectors_;  ///< tensors of four dims: the name of their view with two
    std::map<std::pair<std::string, std::vector<std::int64_t>>, std::array<std::string, 2>> constants_;
    int opset_ = 12;
};

}  // namespace taso
