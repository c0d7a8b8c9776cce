// SPDX-License-Identifier: GPL-3.0-or-later
// What all nodes that are written need: names, attributes, initializers, and the network's ends.
#include "onnx/graph_writer.h"

namespace taso {

GraphWriter::GraphWriter(const Network& network) : network_(network) {
    graph_.set_name(network.name);
    for (int i = 0; i < network.tensor_count(); i++) used_.insert(network.tensor_name(i));
    add_input();
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) add_layer(i);
    for (int tensor : network.outputs) add_output(tensor);
}

void GraphWriter::value_info(onnx::ValueInfoProto& info, const std::string& name,
                             const std::vector<std::int64_t>& dims) {
    info.set_name(name);
    auto* type = info.mutable_type()->mutable_tensor_type();
    type->set_elem_type(onnx::TensorProto::FLOAT);
    for (std::int64_t extent : dims) type->mutable_shape()->add_dim()->set_dim_value(extent);
}

void GraphWriter::add_input() {
    const std::vector<int> axes = axes_of(network_.callers_layout(0));
    const std::string name = axes.empty() ? network_.input_name : unique(network_.input_name + "/given");
    value_info(*graph_.add_input(), name, callers_dims(network_.input, axes));
    if (axes.empty()) return;
    std::vector<int> back(axes.size());
    for (std::size_t i = 0; i < axes.size(); i++)
        back[static_cast<std::size_t>(axes[i])] = static_cast<int>(i);
    set(node("Transpose", network_.input_name, {name}, network_.input_name), "perm", back);
}

void GraphWriter::add_output(int tensor) {
    const std::vector<int> axes = axes_of(network_.callers_layout(tensor));
    std::vector<std::int64_t> dims = callers_dims(network_.shape(tensor), axes);
    std::string name = network_.tensor_name(tensor);
    if (!axes.empty()) {
        const std::string from = image(tensor);
        name = unique(name + "/wanted");
        set(node("Transpose", name, {from}, name), "perm", axes);
    } else if (flat_.contains(tensor)) {
        dims.resize(2);
    }
    value_info(*graph_.add_output(), name, dims);
}

std::vector<int> GraphWriter::axes_of(Layout layout) {
    if (layout == Layout::hwc) return {0, 2, 3, 1};
    if (layout == Layout::hcw) return {0, 2, 1, 3};
    return {};
}

std::vector<std::int64_t> GraphWriter::callers_dims(TensorShape shape, const std::vector<int>& axes) {
    const std::vector<std::int64_t> plain = {1, shape.channels, shape.height, shape.width};
    if (axes.empty()) return plain;
    std::vector<std::int64_t> dims;
    for (int axis : axes) dims.push_back(plain[static_cast<std::size_t>(axis)]);
    return dims;
}

std::string GraphWriter::unique(const std::string& wanted) {
    std::string name = wanted;
    for (int i = 2; !used_.insert(name).second; i++) name = wanted + "_" + std::to_string(i);
    return name;
}

onnx::NodeProto& GraphWriter::node(const char* op, const std::string& name,
                                   const std::vector<std::string>& inputs, const std::string& output) {
    onnx::NodeProto& made = *graph_.add_node();
    made.set_op_type(op);
    made.set_name(name);
    for (const std::string& input : inputs) made.add_input(input);
    made.add_output(output);
    return made;
}

void GraphWriter::set(onnx::NodeProto& node, const char* key, std::int64_t value) {
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(key);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

void GraphWriter::set(onnx::NodeProto& node, const char* key, float value) {
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(key);
    attribute.set_type(onnx::AttributeProto::FLOAT);
    attribute.set_f(value);
}

void GraphWriter::set_word(onnx::NodeProto& node, const char* key, std::string_view value) {
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(key);
    attribute.set_type(onnx::AttributeProto::STRING);
    attribute.set_s(std::string(value));
}

void GraphWriter::set(onnx::NodeProto& node, const char* key, const std::vector<int>& values) {
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(key);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (int value : values) attribute.add_ints(value);
}

std::string GraphWriter::integers(const std::string& wanted, const std::vector<std::int64_t>& values) {
    onnx::TensorProto& tensor = *graph_.add_initializer();
    tensor.set_name(unique(wanted));
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(static_cast<std::int64_t>(values.size()));
    for (std::int64_t value : values) tensor.add_int64_data(value);
    return tensor.name();
}

std::string GraphWriter::floats(const std::string& wanted, const std::vector<float>& values) {
    onnx::TensorProto& tensor = *graph_.add_initializer();
    tensor.set_name(unique(wanted));
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    tensor.add_dims(static_cast<std::int64_t>(values.size()));
    for (float value : values) tensor.add_float_data(value);
    return tensor.name();
}

std::string GraphWriter::scalar(const std::string& wanted, float value) {
    onnx::TensorProto& tensor = *graph_.add_initializer();
    tensor.set_name(unique(wanted));
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    tensor.add_float_data(value);
    return tensor.name();
}

std::array<std::string, 2> GraphWriter::constants(int index, const std::vector<std::int64_t>& weights,
                                                  const std::vector<std::int64_t>& bias) {
    const Layer& layer = network_.layers[index];
    auto& names = constants_[{layer.constants, weights}];
    if (names[0].empty()) {
        names = {unique(layer.name + "/weights"), unique(layer.name + "/bias")};
        initializers_.push_back({names[0], weights, index, LargeInitializer::Part::weights});
        initializers_.push_back({names[1], bias, index, LargeInitializer::Part::bias});
    }
    return names;
}

std::string GraphWriter::image(int tensor) {
    if (!flat_.contains(tensor)) return network_.tensor_name(tensor);
    std::string& name = flat_[tensor];
    if (name.empty()) {
        const TensorShape s = network_.shape(tensor);
        name = unique(network_.tensor_name(tensor) + "/image");
        const std::string dims = integers(name + "/dims", {1, s.channels, s.height, s.width});
        node("Reshape", name, {network_.tensor_name(tensor), dims}, name);
    }
    return name;
}

std::string GraphWriter::vector(int tensor) {
    if (flat_.contains(tensor)) return network_.tensor_name(tensor);
    std::string& name = vectors_[tensor];
    if (name.empty()) {
        name = unique(network_.tensor_name(tensor) + "/flat");
        set(node("Flatten", name, {network_.tensor_name(tensor)}, name), "axis", std::int64_t{1});
    }
    return name;
}

void GraphWriter::set_window(onnx::NodeProto& made, const Window& w, bool dilation) {
    set(made, "kernel_shape", {w.kernel_height, w.kernel_width});
    set(made, "strides", {w.stride_height, w.stride_width});
    set(made, "pads", {w.pad_top, w.pad_left, w.pad_bottom, w.pad_right});
    if (dilation) set(made, "dilations", {w.dilation_height, w.dilation_width});
}

void GraphWriter::write_activation(const Layer& layer, const std::string& name, const std::string& from) {
    if (layer.activation.kind == Activation::Kind::relu) {
        node("Relu", name, {from}, layer.name);
        return;
    }
    const std::string low = scalar(layer.name + "/low", layer.activation.low);
    const std::string high = scalar(layer.name + "/high", layer.activation.high);
    node("Clip", name, {from, low, high}, layer.name);
}

void GraphWriter::add_layer(int index) {
    const Layer& layer = network_.layers[index];
    const bool active = layer.activation.kind != Activation::Kind::none;
    if (layer.op == Op::relu) {
        if (flat_.contains(layer.inputs[0])) flat_[index + 1];
        write_activation(layer, layer.name, network_.tensor_name(layer.inputs[0]));
        return;
    }
    // What stands before the activation has a name of its own.
    const std::string made = active ? unique(layer.name + "/linear") : layer.name;
    add_operation(index, made);
    if (active) write_activation(layer, unique(layer.name + "/activation"), made);
}

}  // namespace taso
