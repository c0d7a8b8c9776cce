// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "support/onnx_model.h"

/// Sound files in the forms that need more of a reader than nodes one behind the other: each is small, for what damages them.
class OnnxForms {
  public:
    static std::map<std::string, OnnxModel> all() {
        return {{"arithmetic", arithmetic()},
                {"branches", branches()},
                {"functions", functions()},
                {"numbers", numbers()}};
    }

    /// Weights and pads that are computed of lists.
    static OnnxModel arithmetic() {
        OnnxModel m({-1, 2, 5, 5}, 13);
        for (const auto& [name, value] : {std::pair("zero", 0), {"one", 1}, {"six", 6}}) {
            auto& scalar = *m.graph().add_initializer();
            scalar.set_name(name);
            scalar.set_data_type(onnx::TensorProto::INT64);
            scalar.add_int64_data(value);
        }
        m.integers("axis", {0});
        m.integers("two", {2});
        m.integers("four", {4});
        m.integers("last", {-1});
        m.integers("end", {INT64_MIN});
        m.integers("dims", {3, 2, 1, 1});
        m.integers("back", {1, 0});
        m.integers("list", {0, 0, 1, 1, 0, 0, 2, 2});
        m.node("Range", {"zero", "six", "one"}, "counted");
        m.node("Mod", {"counted", "four"}, "rest");
        m.node("Greater", {"rest", "one"}, "large");
        m.node("Where", {"large", "rest", "counted"}, "chosen");
        m.node("Slice", {"chosen", "last", "end", "axis", "last"}, "turned");
        m.node("Reshape", {"turned", "dims"}, "shaped");
        OnnxModel::set(m.node("Cast", {"shaped"}, "halves"), "to", onnx::TensorProto::FLOAT16);
        m.node("ReduceMax", {"halves"}, "most");
        m.node("Div", {"halves", "most"}, "part");
        OnnxModel::set(m.node("Cast", {"part"}, "w"), "to", onnx::TensorProto::FLOAT);
        m.node("Conv", {"x", "w"}, "t");
        m.node("Shape", {"t"}, "shape");
        m.node("Gather", {"shape", "back"}, "gathered");
        m.node("Sub", {"gathered", "gathered"}, "none");
        m.node("Tile", {"none", "two"}, "zeros");
        m.node("Split", {"list"}, "front").add_output("behind");
        m.node("Add", {"front", "zeros"}, "before");
        m.node("Expand", {"behind", "four"}, "same");
        OnnxModel::set(m.node("Concat", {"before", "same"}, "pads"), "axis", 0);
        m.node("Pad", {"t", "pads"}, "y");
        return m.output("y");
    }

    /// An If in an If, both constant.
    static OnnxModel branches() {
        OnnxModel m({1, 2, 5, 5}, 13);
        m.weights("w", {3, 2, 3, 3});
        m.node("Conv", {"x", "w"}, "t");
        auto& yes = *m.graph().add_initializer();
        yes.set_name("yes");
        yes.set_data_type(onnx::TensorProto::BOOL);
        yes.add_int32_data(1);
        auto& outer = m.node("If", {"yes"}, "y");
        auto& taken = branch(outer, "then_branch", "made");
        branch(outer, "else_branch", "t");
        auto& inner = *taken.add_node();
        inner.set_op_type("If");
        inner.add_input("yes");
        inner.add_output("made");
        branch(inner, "else_branch", "t");
        auto& deep = branch(inner, "then_branch", "deep");
        auto& relu = *deep.add_node();
        relu.set_op_type("Relu");
        relu.add_input("t");
        relu.add_output("deep");
        return m.output("y");
    }
    static onnx::GraphProto& branch(onnx::NodeProto& node, const std::string& key,
                                    const std::string& output) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::GRAPH);
        attribute.mutable_g()->set_name(key);
        attribute.mutable_g()->add_output()->set_name(output);
        return *attribute.mutable_g();
    }

    /// A function with an attribute of its own, which one calls that is called twice.
    static OnnxModel functions() {
        OnnxModel m({1, 3, 4, 4}, 15);
        auto& scaled = function(m, "scaled");
        scaled.add_attribute("value_float");
        auto& constant = *scaled.add_node();
        constant.set_op_type("Constant");
        constant.add_output("c");
        auto& given = *constant.add_attribute();
        given.set_name("value_float");
        given.set_ref_attr_name("value_float");
        given.set_type(onnx::AttributeProto::FLOAT);
        call(scaled, "Mul", "in", "out").add_input("c");
        auto& twice = function(m, "twice");
        for (int i = 0; i < 2; i++) {
            auto& inner = call(twice, "scaled", i ? "middle" : "in", i ? "out" : "middle");
            inner.set_domain("com.me");
            OnnxModel::set(inner, "value_float", static_cast<float>(i + 2));
        }
        m.node("twice", {"x"}, "z").set_domain("com.me");
        m.node("Relu", {"z"}, "r");
        m.node("twice", {"r"}, "y").set_domain("com.me");
        return m.output("y");
    }
    static onnx::FunctionProto& function(OnnxModel& m, const std::string& name) {
        auto& made = *m.proto.add_functions();
        made.set_name(name);
        made.set_domain("com.me");
        made.add_input("in");
        made.add_output("out");
        return made;
    }
    static onnx::NodeProto& call(onnx::FunctionProto& function, const std::string& op,
                                 const std::string& input, const std::string& output) {
        auto& made = *function.add_node();
        made.set_op_type(op);
        made.add_input(input);
        made.add_output(output);
        return made;
    }

    /// Bytes as input, weights of eight bits, a bias of doubles, and what older operator sets said by attributes.
    static OnnxModel numbers() {
        OnnxModel m({2, 5, 5}, 6);
        m.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(
            onnx::TensorProto::UINT8);
        OnnxModel::set(m.node("Unsqueeze", {"x"}, "image"), "axes", OnnxModel::Dims{0});
        OnnxModel::set(m.node("Cast", {"image"}, "f"), "to", onnx::TensorProto::FLOAT);
        auto& weights = *m.graph().add_initializer();
        weights.set_name("w8");
        weights.set_data_type(onnx::TensorProto::INT8);
        for (int extent : {3, 2, 1, 1}) weights.add_dims(extent);
        weights.set_raw_data("\1\2\3\4\5\6", 6);
        m.floats("scale", {3}, {0.5f, 0.25f, 2});
        OnnxModel::set(m.node("DequantizeLinear", {"w8", "scale"}, "w"), "axis", 0);
        m.node("Conv", {"f", "w"}, "t");
        auto& bias = *m.graph().add_initializer();
        bias.set_name("b");
        bias.set_data_type(onnx::TensorProto::DOUBLE);
        bias.add_dims(3);
        for (double value : {1.0, 2.0, 3.0}) bias.add_double_data(value);
        auto& add = m.node("Add", {"t", "b"}, "y");
        OnnxModel::set(add, "broadcast", 1);
        OnnxModel::set(add, "axis", 1);
        return m.output("y");
    }
};
