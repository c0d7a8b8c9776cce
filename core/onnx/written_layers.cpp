// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes that each op is written as.
#include <algorithm>
#include <optional>

#include "network/layer_shape.h"
#include "network/op_rows.h"
#include "onnx/array_view.h"
#include "onnx/channel_order.h"
#include "onnx/decomposition.h"
#include "onnx/graph_writer.h"
#include "onnx/operator_row.h"

namespace taso {

namespace {

/// A rearrangement as a transpose.
struct AxisOrder {
    std::vector<std::int64_t> extents;  ///< of the input, seen as one array
    std::vector<int> order;             ///< of these, as the output has them
};

/// Nothing where an element is left out or repeated.
std::optional<AxisOrder> axis_order(const Loops& loops, std::int64_t elements) {
    const ArrayView array(loops);
    if (!array.is_whole(elements)) return std::nullopt;
    std::vector<std::size_t> by_stride;
    for (std::size_t i = 0; i < loops.extents.size(); i++)
        if (loops.extents[i] > 1) by_stride.push_back(i);
    const std::vector<std::size_t> in_order = by_stride;
    std::sort(by_stride.begin(), by_stride.end(),
              [&](std::size_t a, std::size_t b) { return loops.strides[a] > loops.strides[b]; });
    AxisOrder made;
    for (const std::size_t loop : by_stride) made.extents.push_back(loops.extents[loop]);
    for (const std::size_t loop : in_order)
        made.order.push_back(
            static_cast<int>(std::find(by_stride.begin(), by_stride.end(), loop) - by_stride.begin()));
    return made;
}
}  // namespace

void GraphWriter::add_pool(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const TensorShape in = network_.shape(layer.inputs[0]);
    const std::string from = image(layer.inputs[0]);
    const bool average = layer.op == Op::average_pool;
    const Window whole{.kernel_height = in.height, .kernel_width = in.width};
    if (layer.window == whole) {
        node(average ? "GlobalAveragePool" : "GlobalMaxPool", layer.name, {from}, made);
        return;
    }
    onnx::NodeProto& pool = node(average ? "AveragePool" : "MaxPool", layer.name, {from}, made);
    const Window& w = layer.window;
    const bool dilated = w.dilation_height != 1 || w.dilation_width != 1;
    set_window(pool, w, !average || dilated);
    // Before operator set 19 the window of an average is dense.
    if (average && dilated) opset_ = std::max(opset_, 19);
    set(pool, "ceil_mode", std::int64_t{rounds_up(network_, index)});
    if (average) set(pool, "count_include_pad", std::int64_t{layer.count_include_pad});
}

/// As an order of axes where every element is there once, else by their places.
void GraphWriter::add_rearrangement(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const std::int64_t elements = network_.shape(layer.inputs[0]).elements();
    std::string from = image(layer.inputs[0]);
    // What reads the file back names the layer by its last node.
    const auto next = [&](const char* op, const std::string& list,
                          const std::string& output) -> onnx::NodeProto& {
        std::vector<std::string> inputs = {from};
        if (!list.empty()) inputs.push_back(list);
        from = output;
        return node(op, output == made ? layer.name : unique(layer.name + "/" + op), inputs, output);
    };
    const auto middle = [&](const char* what) { return unique(layer.name + "/" + what); };
    if (const std::optional<AxisOrder> axes = axis_order(layer.loops, elements)) {
        next("Reshape", integers(layer.name + "/split", axes->extents), middle("axes"));
        set(next("Transpose", {}, middle("ordered")), "perm", axes->order);
    } else {
        next("Reshape", integers(layer.name + "/all", {elements}), middle("elements"));
        const std::string places = integers(layer.name + "/places", ArrayView(layer.loops).places());
        set(next("Gather", places, middle("gathered")), "axis", std::int64_t{0});
    }
    const TensorShape out = layer.shape;
    next("Reshape", integers(layer.name + "/dims", {1, out.channels, out.height, out.width}), made);
}

void GraphWriter::add_function(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const ActivationRow& row = *activation_row(layer.op);
    const std::string from = network_.tensor_name(layer.inputs[0]);
    if (flat_.contains(layer.inputs[0])) flat_[index + 1];
    const std::vector<DecomposedNode> steps = decomposition(layer);
    std::vector<std::string> results;
    for (const DecomposedNode& step : steps) {
        const std::string place = layer.name + "/" + std::to_string(results.size());
        std::vector<std::string> inputs;
        for (const DecomposedNode::Input& input : step.inputs) {
            if (const int* number = std::get_if<int>(&input))
                inputs.push_back(*number < 0 ? from : results[static_cast<std::size_t>(*number)]);
            else
                inputs.push_back(scalar(place + "/constant", std::get<float>(input)));
        }
        // What reads the file back names the layer by its last node.
        const bool last = results.size() + 1 == steps.size();
        results.push_back(last ? made : unique(place));
        node(step.op, last ? layer.name : results.back(), inputs, results.back());
    }
    if (!steps.empty()) return;
    const auto rows = operator_rows();
    const auto known =
        std::find_if(rows.begin(), rows.end(), [&](const OperatorRow& one) { return one.op == row.onnx; });
    opset_ = std::max(opset_, known->first);
    onnx::NodeProto& function = node(std::string(row.onnx).c_str(), layer.name, {from}, made);
    if (row.alpha.exists()) set(function, std::string(row.alpha.name).c_str(), layer.alpha);
    if (row.beta.exists()) set(function, std::string(row.beta.name).c_str(), layer.beta);
}

void GraphWriter::add_binary(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const TensorShape constant = layer.operand;
    bool flat = constant.height <= 1 && constant.width <= 1;
    for (int tensor : layer.inputs) flat = flat && flat_.contains(tensor);
    std::vector<std::string> inputs;
    for (int tensor : layer.inputs) inputs.push_back(flat ? network_.tensor_name(tensor) : image(tensor));
    if (constant.channels > 0) {
        std::vector<std::int64_t> dims = {1, constant.channels, constant.height, constant.width};
        if (flat) dims.resize(2);
        std::string& name = constants_[{layer.constants, dims}][0];
        if (name.empty()) {
            name = unique(layer.name + "/operand");
            initializers_.push_back({name, dims, index, LargeInitializer::Part::weights});
        }
        inputs.insert(layer.operand_first ? inputs.begin() : inputs.end(), name);
    }
    const auto rows = binary_rows();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const BinaryRow& one) { return one.op == layer.op; });
    node(inputs.size() == 2 ? std::string(row->onnx).c_str() : "Sum", layer.name, inputs, made);
    if (flat) flat_[index + 1];
}

void GraphWriter::add_conv_transpose(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const TensorShape in = network_.shape(layer.inputs[0]);
    Window w = layer.window;
    const auto [weights, bias] =
        constants(index, {in.channels, layer.shape.channels / layer.groups, w.kernel_height, w.kernel_width},
                  {layer.shape.channels});
    onnx::NodeProto& transposed =
        node("ConvTranspose", layer.name, {image(layer.inputs[0]), weights, bias}, made);
    // What no input reaches is not a pad there.
    const std::vector<int> beyond = {std::max(-w.pad_bottom, 0), std::max(-w.pad_right, 0)};
    w.pad_bottom = std::max(w.pad_bottom, 0), w.pad_right = std::max(w.pad_right, 0);
    set_window(transposed, w, true);
    if (beyond[0] > 0 || beyond[1] > 0) set(transposed, "output_padding", beyond);
    set(transposed, "group", std::int64_t{layer.groups});
}

/// Groups of several channels are channels of a view, as every program reads it.
void GraphWriter::add_instance_norm(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const TensorShape s = layer.shape;
    const std::string from = image(layer.inputs[0]);
    if (layer.groups == s.channels) {
        const auto [factor, shift] = constants(index, {s.channels}, {s.channels});
        set(node("InstanceNormalization", layer.name, {from, factor, shift}, made), "epsilon", layer.bias);
        return;
    }
    const auto name = [&](const char* part) { return unique(layer.name + part); };
    const std::string view = name("/groups"), plain = name("/plain"), back = name("/back"),
                      scaled = name("/scaled");
    const auto count = static_cast<std::size_t>(layer.groups);
    const std::string ones = floats(layer.name + "/ones", std::vector<float>(count, 1)),
                      zeros = floats(layer.name + "/zeros", std::vector<float>(count, 0));
    node("Reshape", view, {from, integers(view + "/dims", {1, layer.groups, -1})}, view);
    set(node("InstanceNormalization", layer.name, {view, ones, zeros}, plain), "epsilon", layer.bias);
    node("Reshape", back, {plain, integers(back + "/dims", {1, s.channels, s.height, s.width})}, back);
    const auto [factor, shift] = constants(index, {1, s.channels, 1, 1}, {1, s.channels, 1, 1});
    node("Mul", name("/factor"), {back, factor}, scaled);
    node("Add", name("/shift"), {scaled, shift}, made);
}

void GraphWriter::add_resize(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const TensorShape in = network_.shape(layer.inputs[0]), out = layer.shape;
    const std::string from = image(layer.inputs[0]);
    const auto floored = [](int extent, float scale) {
        return static_cast<int>(static_cast<float>(extent) * scale);
    };
    // Until operator set 13 there must be what nothing reads.
    opset_ = std::max(opset_, layer.coordinates == Coordinates::half_pixel_symmetric ? 19 : 13);
    std::vector<std::string> inputs = {from, ""};
    if (layer.alpha == size_scale(in.height, out.height) && layer.beta == size_scale(in.width, out.width)) {
        inputs.insert(inputs.end(),
                      {"", integers(layer.name + "/sizes", {1, out.channels, out.height, out.width})});
    } else if (floored(in.height, layer.alpha) == out.height && floored(in.width, layer.beta) == out.width) {
        inputs.push_back(floats(layer.name + "/scales", {1, 1, layer.alpha, layer.beta}));
    } else {
        throw Error(network_.name + ": layer '" + layer.name +
                    "' has a size that ONNX cannot state with its scales");
    }
    onnx::NodeProto& resize = node("Resize", layer.name, inputs, made);
    const auto interpolation = static_cast<Interpolation>(layer.window.kernel_height);
    set_word(resize, "mode", name(interpolation));
    set_word(resize, "coordinate_transformation_mode", name(layer.coordinates));
    if (interpolation == Interpolation::nearest) set_word(resize, "nearest_mode", name(layer.rounding));
    if (interpolation == Interpolation::cubic) set(resize, "cubic_coeff_a", layer.bias);
}

void GraphWriter::add_operation(int index, const std::string& made) {
    const Layer& layer = network_.layers[index];
    const TensorShape in = network_.shape(layer.inputs[0]), out = layer.shape;
    const auto write = [&](const char* op, const std::vector<std::string>& inputs) -> onnx::NodeProto& {
        return node(op, layer.name, inputs, made);
    };
    bool all_flat = true;
    for (int tensor : layer.inputs) all_flat = all_flat && flat_.contains(tensor);
    std::vector<std::string> inputs;
    if (activation_row(layer.op)) return add_function(index, made);
    if (is_binary(layer.op)) return add_binary(index, made);
    switch (layer.op) {
        case Op::conv: {
            const Window& w = layer.window;
            const auto [weights, bias] =
                constants(index, {out.channels, in.channels / layer.groups, w.kernel_height, w.kernel_width},
                          {out.channels});
            onnx::NodeProto& conv = write("Conv", {image(layer.inputs[0]), weights, bias});
            set_window(conv, w, true);
            set(conv, "group", std::int64_t{layer.groups});
            break;
        }
        case Op::conv_transpose:
            add_conv_transpose(index, made);
            break;
        case Op::fc: {
            const auto [weights, bias] = constants(index, {out.channels, in.elements()}, {out.channels});
            set(write("Gemm", {vector(layer.inputs[0]), weights, bias}), "transB", std::int64_t{1});
            flat_[index + 1];
            break;
        }
        case Op::max_pool:
        case Op::average_pool:
            add_pool(index, made);
            break;
        case Op::concat:
            for (int tensor : layer.inputs) inputs.push_back(image(tensor));
            set(write("Concat", inputs), "axis", std::int64_t{1});
            break;
        case Op::scale: {
            for (int tensor : layer.inputs) inputs.push_back(image(tensor));
            std::string from = inputs[0];
            if (inputs.size() > 1) {
                from = unique(layer.name + "/sum");
                write(inputs.size() == 2 ? "Add" : "Sum", inputs).set_output(0, from);
            }
            const auto [factor, shift] = constants(index, {1, out.channels, 1, 1}, {1, out.channels, 1, 1});
            const std::string scaled = unique(layer.name + "/scaled");
            // What reads the file back names the layer by its first node.
            node("Mul", inputs.size() > 1 ? unique(layer.name + "/factor") : layer.name, {from, factor},
                 scaled);
            node("Add", unique(layer.name + "/shift"), {scaled, shift}, made);
            break;
        }
        case Op::instance_norm:
            add_instance_norm(index, made);
            break;
        case Op::lrn: {
            onnx::NodeProto& lrn = write("LRN", {image(layer.inputs[0])});
            set(lrn, "size", std::int64_t{layer.local_size});
            set(lrn, "alpha", layer.alpha);
            set(lrn, "beta", layer.beta);
            set(lrn, "bias", layer.bias);
            break;
        }
        case Op::softmax:
        case Op::log_softmax:
            // Before operator set 13, axis 1 means all that follows it.
            if (out.height * out.width > 1) opset_ = std::max(opset_, 13);
            set(write(layer.op == Op::softmax ? "Softmax" : "LogSoftmax",
                      {network_.tensor_name(layer.inputs[0])}),
                "axis", std::int64_t{1});
            if (all_flat) flat_[index + 1];
            break;
        case Op::reshape: {
            const std::string from = network_.tensor_name(layer.inputs[0]);
            const std::string dims = integers(layer.name + "/dims", {1, out.channels, out.height, out.width});
            write("Reshape", {from, dims});
            break;
        }
        case Op::pad: {
            const std::string from = image(layer.inputs[0]);
            const Window& w = layer.window;
            const std::string pads = integers(layer.name + "/pads",
                                              {0, 0, w.pad_top, w.pad_left, 0, 0, w.pad_bottom, w.pad_right});
            const std::string value = scalar(layer.name + "/value", layer.bias);
            onnx::NodeProto& pad = write("Pad", {from, pads, value});
            if (layer.pad_mode == PadMode::constant) break;
            set_word(pad, "mode", name(layer.pad_mode));
            // Before operator set 19 nothing is repeated.
            if (layer.pad_mode == PadMode::wrap) opset_ = std::max(opset_, 19);
            break;
        }
        case Op::rearrange:
            add_rearrangement(index, made);
            break;
        case Op::resize:
            add_resize(index, made);
            break;
        default:
            break;  // relu is an activation alone
    }
}

}  // namespace taso
