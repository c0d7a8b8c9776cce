// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

/// An ONNX model, piece by piece, for tests: right ones and wrong ones.
class OnnxModel {
  public:
    using Dims = std::vector<std::int64_t>;
    using Names = std::vector<std::string>;

    /// One input x of these dims; negative: symbolic.
    explicit OnnxModel(const Dims& input = {1, 2, 5, 5}, int opset = 12) {
        proto.set_ir_version(7);
        proto.add_opset_import()->set_version(opset);
        graph().set_name("test");
        add_input("x", input);
    }

    onnx::GraphProto& graph() { return *proto.mutable_graph(); }

    void add_input(const std::string& name, const Dims& dims, int type = onnx::TensorProto::FLOAT) {
        auto* info = graph().add_input();
        info->set_name(name);
        info->mutable_type()->mutable_tensor_type()->set_elem_type(type);
        for (std::int64_t extent : dims) {
            auto* dim = info->mutable_type()->mutable_tensor_type()->mutable_shape()->add_dim();
            if (extent < 0)
                dim->set_dim_param("N");
            else
                dim->set_dim_value(extent);
        }
    }
    OnnxModel& output(const std::string& name) {
        graph().add_output()->set_name(name);
        graph().mutable_output()->rbegin()->mutable_type()->mutable_tensor_type()->set_elem_type(
            onnx::TensorProto::FLOAT);
        return *this;
    }

    /// The node is named as what it makes.
    onnx::NodeProto& node(const std::string& op, const Names& inputs, const std::string& output) {
        auto& made = *graph().add_node();
        made.set_op_type(op);
        made.set_name(output);
        for (const std::string& input : inputs) made.add_input(input);
        made.add_output(output);
        return made;
    }
    static void set(onnx::NodeProto& node, const std::string& key, const Dims& values) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::INTS);
        for (std::int64_t value : values) attribute.add_ints(value);
    }
    static void set(onnx::NodeProto& node, const std::string& key, std::int64_t value) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::INT);
        attribute.set_i(value);
    }
    static void set(onnx::NodeProto& node, const std::string& key, int value) {
        set(node, key, std::int64_t{value});
    }
    static void set(onnx::NodeProto& node, const std::string& key, float value) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::FLOAT);
        attribute.set_f(value);
    }
    static void set(onnx::NodeProto& node, const std::string& key, const std::string& value) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::STRING);
        attribute.set_s(value);
    }

    onnx::TensorProto& floats(const std::string& name, const Dims& dims, const std::vector<float>& values) {
        auto& tensor = *graph().add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::FLOAT);
        for (std::int64_t extent : dims) tensor.add_dims(extent);
        for (float value : values) tensor.add_float_data(value);
        return tensor;
    }
    /// Unlike numbers, positive and negative.
    onnx::TensorProto& weights(const std::string& name, const Dims& dims) {
        std::int64_t count = 1;
        for (std::int64_t extent : dims) count *= extent;
        std::vector<float> values;
        for (std::int64_t i = 0; i < count; i++)
            values.push_back(static_cast<float>((i * 37) % 101 - 50) / 64);
        return floats(name, dims, values);
    }
    onnx::TensorProto& integers(const std::string& name, const Dims& values) {
        auto& tensor = *graph().add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::INT64);
        tensor.add_dims(static_cast<std::int64_t>(values.size()));
        for (std::int64_t value : values) tensor.add_int64_data(value);
        return tensor;
    }

    void save(const std::string& file) const {
        std::ofstream out(file, std::ios::binary);
        proto.SerializeToOstream(&out);
    }

    onnx::ModelProto proto;
};
