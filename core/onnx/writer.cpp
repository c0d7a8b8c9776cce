// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/writer.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <map>
#include <optional>
#include <set>
#include <system_error>

#include "base/error.h"
#include "base/file_replacement.h"
#include "network/layer_shape.h"
#include "network/op_rows.h"
#include "onnx/array_view.h"
#include "onnx/channel_order.h"
#include "onnx/decomposition.h"
#include "onnx/operator_row.h"

namespace taso {

namespace {

/// A large initializer: its place in the file, not yet its values.
struct Initializer {
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

/// Protocol buffers' variable-length integer.
std::string varint(std::uint64_t value) {
    std::string bytes;
    for (; value >= 0x80; value >>= 7) bytes += static_cast<char>(value | 0x80);
    return bytes + static_cast<char>(value);
}

/// Tag and length that stand before a length-delimited field.
std::string field(int number, std::uint64_t length) {
    return varint(static_cast<std::uint64_t>(number) << 3 | 2) + varint(length);
}

/// A TensorProto up to its raw data.
std::string tensor_head(const Initializer& initializer) {
    onnx::TensorProto head;
    head.set_name(initializer.name);
    head.set_data_type(onnx::TensorProto::FLOAT);
    for (std::int64_t extent : initializer.dims) head.add_dims(extent);
    return head.SerializeAsString() +
           field(onnx::TensorProto::kRawDataFieldNumber, static_cast<std::uint64_t>(initializer.bytes()));
}

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

/// Builds the nodes. A tensor of the network is written with four dims, but for what Gemm makes.
class GraphWriter {
  public:
    explicit GraphWriter(const Network& network) : network_(network) {
        graph_.set_name(network.name);
        for (int i = 0; i < network.tensor_count(); i++) used_.insert(network.tensor_name(i));
        add_input();
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) add_layer(i);
        for (int tensor : network.outputs) add_output(tensor);
    }

    const onnx::GraphProto& graph() const { return graph_; }
    const std::vector<Initializer>& initializers() const { return initializers_; }
    int opset() const { return opset_; }

  private:
    static void value_info(onnx::ValueInfoProto& info, const std::string& name,
                           const std::vector<std::int64_t>& dims) {
        info.set_name(name);
        auto* type = info.mutable_type()->mutable_tensor_type();
        type->set_elem_type(onnx::TensorProto::FLOAT);
        for (std::int64_t extent : dims) type->mutable_shape()->add_dim()->set_dim_value(extent);
    }

    void add_input() {
        const std::vector<int> axes = axes_of(network_.callers_layout(0));
        const std::string name = axes.empty() ? network_.input_name : unique(network_.input_name + "/given");
        value_info(*graph_.add_input(), name, callers_dims(network_.input, axes));
        if (axes.empty()) return;
        std::vector<int> back(axes.size());
        for (std::size_t i = 0; i < axes.size(); i++)
            back[static_cast<std::size_t>(axes[i])] = static_cast<int>(i);
        set(node("Transpose", network_.input_name, {name}, network_.input_name), "perm", back);
    }
    void add_output(int tensor) {
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
    /// Batch, channels, rows and columns as a layout has them; empty: as they are.
    static std::vector<int> axes_of(Layout layout) {
        if (layout == Layout::hwc) return {0, 2, 3, 1};
        if (layout == Layout::hcw) return {0, 2, 1, 3};
        return {};
    }
    static std::vector<std::int64_t> callers_dims(TensorShape shape, const std::vector<int>& axes) {
        const std::vector<std::int64_t> plain = {1, shape.channels, shape.height, shape.width};
        if (axes.empty()) return plain;
        std::vector<std::int64_t> dims;
        for (int axis : axes) dims.push_back(plain[static_cast<std::size_t>(axis)]);
        return dims;
    }

    std::string unique(const std::string& wanted) {
        std::string name = wanted;
        for (int i = 2; !used_.insert(name).second; i++) name = wanted + "_" + std::to_string(i);
        return name;
    }

    onnx::NodeProto& node(const char* op, const std::string& name, const std::vector<std::string>& inputs,
                          const std::string& output) {
        onnx::NodeProto& made = *graph_.add_node();
        made.set_op_type(op);
        made.set_name(name);
        for (const std::string& input : inputs) made.add_input(input);
        made.add_output(output);
        return made;
    }

    static void set(onnx::NodeProto& node, const char* key, std::int64_t value) {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::INT);
        attribute.set_i(value);
    }
    static void set(onnx::NodeProto& node, const char* key, float value) {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::FLOAT);
        attribute.set_f(value);
    }
    static void set_word(onnx::NodeProto& node, const char* key, std::string_view value) {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::STRING);
        attribute.set_s(std::string(value));
    }
    static void set(onnx::NodeProto& node, const char* key, const std::vector<int>& values) {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(key);
        attribute.set_type(onnx::AttributeProto::INTS);
        for (int value : values) attribute.add_ints(value);
    }

    /// A small initializer with its values.
    std::string integers(const std::string& wanted, const std::vector<std::int64_t>& values) {
        onnx::TensorProto& tensor = *graph_.add_initializer();
        tensor.set_name(unique(wanted));
        tensor.set_data_type(onnx::TensorProto::INT64);
        tensor.add_dims(static_cast<std::int64_t>(values.size()));
        for (std::int64_t value : values) tensor.add_int64_data(value);
        return tensor.name();
    }
    std::string floats(const std::string& wanted, const std::vector<float>& values) {
        onnx::TensorProto& tensor = *graph_.add_initializer();
        tensor.set_name(unique(wanted));
        tensor.set_data_type(onnx::TensorProto::FLOAT);
        tensor.add_dims(static_cast<std::int64_t>(values.size()));
        for (float value : values) tensor.add_float_data(value);
        return tensor.name();
    }
    std::string scalar(const std::string& wanted, float value) {
        onnx::TensorProto& tensor = *graph_.add_initializer();
        tensor.set_name(unique(wanted));
        tensor.set_data_type(onnx::TensorProto::FLOAT);
        tensor.add_float_data(value);
        return tensor.name();
    }

    /// Weights and bias, once for equal constants.
    std::array<std::string, 2> constants(int index, const std::vector<std::int64_t>& weights,
                                         const std::vector<std::int64_t>& bias) {
        const Layer& layer = network_.layers[index];
        auto& names = constants_[{layer.constants, weights}];
        if (names[0].empty()) {
            names = {unique(layer.name + "/weights"), unique(layer.name + "/bias")};
            initializers_.push_back({names[0], weights, index, Initializer::Part::weights});
            initializers_.push_back({names[1], bias, index, Initializer::Part::bias});
        }
        return names;
    }

    /// The name of a tensor with four dims.
    std::string image(int tensor) {
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

    /// The name of a tensor with two dims.
    std::string vector(int tensor) {
        if (flat_.contains(tensor)) return network_.tensor_name(tensor);
        std::string& name = vectors_[tensor];
        if (name.empty()) {
            name = unique(network_.tensor_name(tensor) + "/flat");
            set(node("Flatten", name, {network_.tensor_name(tensor)}, name), "axis", std::int64_t{1});
        }
        return name;
    }

    void set_window(onnx::NodeProto& made, const Window& w, bool dilation) {
        set(made, "kernel_shape", {w.kernel_height, w.kernel_width});
        set(made, "strides", {w.stride_height, w.stride_width});
        set(made, "pads", {w.pad_top, w.pad_left, w.pad_bottom, w.pad_right});
        if (dilation) set(made, "dilations", {w.dilation_height, w.dilation_width});
    }

    void write_activation(const Layer& layer, const std::string& name, const std::string& from) {
        if (layer.activation.kind == Activation::Kind::relu) {
            node("Relu", name, {from}, layer.name);
            return;
        }
        const std::string low = scalar(layer.name + "/low", layer.activation.low);
        const std::string high = scalar(layer.name + "/high", layer.activation.high);
        node("Clip", name, {from, low, high}, layer.name);
    }

    void add_layer(int index) {
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
    std::vector<Initializer> initializers_;
    std::set<std::string> used_;
    std::map<int, std::string> flat_;     ///< tensors of two dims, and the name of their view with four
    std::map<int, std::string> vectors_;  ///< tensors of four dims: the name of their view with two
    std::map<std::pair<std::string, std::vector<std::int64_t>>, std::array<std::string, 2>> constants_;
    int opset_ = 12;
};

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
    bool first = true;
    // What reads the file back names the layer by its first node.
    const auto next = [&](const char* op, const std::string& list,
                          const std::string& output) -> onnx::NodeProto& {
        std::vector<std::string> inputs = {from};
        if (!list.empty()) inputs.push_back(list);
        onnx::NodeProto& written =
            node(op, first ? layer.name : unique(layer.name + "/" + op), inputs, output);
        first = false;
        from = output;
        return written;
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
            initializers_.push_back({name, dims, index, Initializer::Part::weights});
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

}  // namespace

void write_onnx(const Network& network, const std::filesystem::path& file) {
    const GraphWriter writer(network);
    onnx::ModelProto model;
    model.set_ir_version(7);
    model.set_producer_name("taso");
    model.add_opset_import()->set_version(writer.opset());
    const std::string head = model.SerializeAsString(), graph = writer.graph().SerializeAsString();

    // The fields of a message may stand in any order and piecewise: the weights follow the rest of the graph,
    // one layer in memory at a time.
    std::uint64_t length = graph.size();
    for (const Initializer& initializer : writer.initializers()) {
        const std::uint64_t size =
            tensor_head(initializer).size() + static_cast<std::uint64_t>(initializer.bytes());
        length += field(onnx::GraphProto::kInitializerFieldNumber, size).size() + size;
    }
    if (length + head.size() + 16 > INT_MAX)
        throw Error(file.string() + ": the network has more than the 2 GiB that an ONNX file can hold");

    FileReplacement out(file);
    out.write(head);
    out.write(field(onnx::ModelProto::kGraphFieldNumber, length));
    out.write(graph);
    Constants constants;
    int made = -1;
    for (const Initializer& initializer : writer.initializers()) {
        if (initializer.layer != made) constants = network.constants(made = initializer.layer);
        const bool is_weights = initializer.part == Initializer::Part::weights;
        const Layer& layer = network.layers[initializer.layer];
        const std::vector<float> swapped =
            is_weights && layer.op == Op::conv_transpose
                ? input_major(constants.weights, layer, network.shape(layer.inputs[0]).channels)
                : std::vector<float>();
        const std::vector<float>& values = !swapped.empty() ? swapped
                                           : is_weights     ? constants.weights
                                                            : constants.bias;
        const std::string start = tensor_head(initializer);
        const auto bytes = static_cast<std::uint64_t>(initializer.bytes());
        if (values.size() * sizeof(float) != bytes)
            throw Error(file.string() + ": layer '" + network.layers[initializer.layer].name +
                        "' has constants of another size than its shape says");
        out.write(field(onnx::GraphProto::kInitializerFieldNumber, start.size() + bytes));
        out.write(start);
        out.write({reinterpret_cast<const char*>(values.data()), bytes});
    }
    out.commit();
}

}  // namespace taso
