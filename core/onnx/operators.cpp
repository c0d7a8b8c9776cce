// SPDX-License-Identifier: GPL-3.0-or-later
// What each op of ONNX becomes.
#include <algorithm>
#include <cfloat>
#include <cmath>

#include "network/layer_shape.h"
#include "onnx/builder.h"

namespace taso {

namespace {

/// A number of an attribute, which layer_shape judges: only what does not fit an int is refused here.
int narrow(const OnnxNode& node, std::int64_t value) {
    if (value < INT32_MIN || value > INT32_MAX)
        throw node.fault("the attribute value " + std::to_string(value) + " is out of range");
    return static_cast<int>(value);
}

Dims list(const OnnxNode& node, const char* key, std::size_t count, std::int64_t otherwise) {
    Dims values = node.integers(key, Dims(count, otherwise));
    if (values.size() != count)
        throw node.fault("its " + std::string(key) + " has " + std::to_string(values.size()) +
                         " numbers, not " + std::to_string(count));
    for (std::int64_t value : values) narrow(node, value);
    return values;
}

/// The pads of one axis under auto_pad SAME: as many windows as strides begin in the input.
std::pair<int, int> same_pads(int input, int kernel, int stride, int dilation, bool upper) {
    if (kernel < 1 || stride < 1 || dilation < 1) return {0, 0};
    const std::int64_t count = (std::int64_t{input} + stride - 1) / stride;
    const std::int64_t span = std::int64_t{dilation} * (kernel - 1) + 1;
    const std::int64_t all = std::max<std::int64_t>((count - 1) * stride + span - input, 0);
    const std::int64_t less = std::min<std::int64_t>(all / 2, INT32_MAX / 2);
    const std::int64_t more = std::min<std::int64_t>(all - all / 2, INT32_MAX / 2);
    return upper ? std::pair(static_cast<int>(less), static_cast<int>(more))
                 : std::pair(static_cast<int>(more), static_cast<int>(less));
}

Activation clamp(const OnnxNode& node, float low, float high) {
    low = std::max(low, -FLT_MAX), high = std::min(high, FLT_MAX);
    if (!(low <= high)) throw node.fault("clips to an empty range");
    if (low == 0 && high == FLT_MAX) return {Activation::Kind::relu, 0, 0};
    return {Activation::Kind::clip, low, high};
}

}  // namespace

Window OnnxBuilder::window(const OnnxNode& node, const Dims& kernel, TensorShape input) const {
    const Dims strides = list(node, "strides", 2, 1), dilations = list(node, "dilations", 2, 1);
    const Dims pads = list(node, "pads", 4, 0);
    Window w{.kernel_height = narrow(node, kernel[0]),
             .kernel_width = narrow(node, kernel[1]),
             .stride_height = narrow(node, strides[0]),
             .stride_width = narrow(node, strides[1]),
             .dilation_height = narrow(node, dilations[0]),
             .dilation_width = narrow(node, dilations[1])};
    const std::string automatic = node.word("auto_pad", "NOTSET");
    if (automatic == "NOTSET") {
        w.pad_top = narrow(node, pads[0]), w.pad_left = narrow(node, pads[1]);
        w.pad_bottom = narrow(node, pads[2]), w.pad_right = narrow(node, pads[3]);
    } else if (automatic == "SAME_UPPER" || automatic == "SAME_LOWER") {
        const bool upper = automatic == "SAME_UPPER";
        std::tie(w.pad_top, w.pad_bottom) =
            same_pads(input.height, w.kernel_height, w.stride_height, w.dilation_height, upper);
        std::tie(w.pad_left, w.pad_right) =
            same_pads(input.width, w.kernel_width, w.stride_width, w.dilation_width, upper);
    } else if (automatic != "VALID") {
        throw node.fault("its auto_pad '" + clean(automatic) + "' is not known");
    }
    return w;
}

void OnnxBuilder::add_conv(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    want_image(node, from);
    OnnxLayer made;
    Layer& layer = made.layer;
    layer.op = Op::conv;
    layer.inputs = {shaped(node, from)};
    const TensorShape in = graph_.shape(layer.inputs[0]);
    made.weights = constant(node, 1, "the weights");
    const Dims& dims = made.weights.dims;
    if (dims.size() != 4)
        throw node.unsupported("its weights have the dims " + text(dims) +
                               "; only two-dimensional convolution is supported");
    layer.groups = narrow(node, node.integer("group", 1));
    if (layer.groups < 1 || dims[1] * layer.groups != in.channels)
        throw node.fault("its weights " + text(dims) + " in " + std::to_string(layer.groups) +
                         " groups do not fit " + std::to_string(in.channels) + " channels");
    const Dims kernel = {dims[2], dims[3]};
    if (node.integers("kernel_shape", kernel) != kernel)
        throw node.fault("its kernel_shape is not that of its weights " + text(dims));
    layer.shape.channels = narrow(node, dims[0]);
    layer.window = window(node, kernel, in);
    spend_channels(node, dims[0]);
    const int tensor = push(node, made);
    const auto channels = static_cast<std::size_t>(dims[0]);
    OnnxLayer& kept = graph_.layers.back();
    kept.factor.assign(channels, 1);
    kept.shift.assign(channels, 0);
    if (node.reads(2)) kept.shift = numbers(node, constant(node, 2, "the bias"), channels);
    const TensorShape out = graph_.shape(tensor);
    define(node, tensor, {1, out.channels, out.height, out.width});
}

void OnnxBuilder::add_pool(const OnnxNode& node, Op op, bool global) {
    const OnnxValue from = tensor(node, 0);
    want_image(node, from);
    OnnxLayer made;
    Layer& layer = made.layer;
    layer.op = op;
    layer.inputs = {shaped(node, from)};
    const TensorShape in = graph_.shape(layer.inputs[0]);
    if (global) {
        layer.window.kernel_height = in.height, layer.window.kernel_width = in.width;
    } else {
        if (!node.has("kernel_shape")) throw node.fault("has no kernel_shape");
        layer.window = window(node, list(node, "kernel_shape", 2, 1), in);
        made.ceil = node.integer("ceil_mode", 0) != 0;
        layer.count_include_pad = op == Op::average_pool && node.integer("count_include_pad", 0) != 0;
        if (op == Op::average_pool && (layer.window.dilation_height != 1 || layer.window.dilation_width != 1))
            throw node.unsupported("an average over a dilated window is not supported");
    }
    const Window w = made.layer.window;
    const int tensor = push(node, std::move(made));
    const TensorShape out = graph_.shape(tensor);
    if (graph_.layers.back().ceil) {
        const auto drops = [](int in, int pads, int span, int stride, int count) {
            return (in + pads - span + stride - 1) / stride + 1 != count;
        };
        dropped_ = dropped_ ||
                   drops(in.height, w.pad_top + w.pad_bottom, w.dilation_height * (w.kernel_height - 1) + 1,
                         w.stride_height, out.height) ||
                   drops(in.width, w.pad_left + w.pad_right, w.dilation_width * (w.kernel_width - 1) + 1,
                         w.stride_width, out.width);
    }
    define(node, tensor, {1, out.channels, out.height, out.width});
}

int OnnxBuilder::push_scale(const OnnxNode& node, int tensor, std::vector<double> factor,
                            std::vector<double> shift) {
    spend_channels(node, static_cast<std::int64_t>(factor.size()));
    for (const auto* values : {&factor, &shift})
        for (double value : *values)
            if (!std::isfinite(value) || std::abs(value) > FLT_MAX)
                throw node.fault("scales or shifts by a number that is not finite");
    OnnxLayer made;
    made.layer.op = Op::scale;
    made.layer.inputs = {tensor};
    made.factor = std::move(factor);
    made.shift = std::move(shift);
    return push(node, std::move(made));
}

void OnnxBuilder::add_normalization(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    if (node.integer("spatial", 1) != 1)
        throw node.unsupported("normalises per element, which is not supported");
    const int tensor = shaped(node, from);
    const auto channels = static_cast<std::size_t>(graph_.shape(tensor).channels);
    std::vector<double> factor = numbers(node, constant(node, 1, "the scale"), channels);
    std::vector<double> shift = numbers(node, constant(node, 2, "the bias"), channels);
    const std::vector<double> mean = numbers(node, constant(node, 3, "the mean"), channels);
    const std::vector<double> variance = numbers(node, constant(node, 4, "the variance"), channels);
    const double epsilon = node.number("epsilon", 1e-5f);
    for (std::size_t c = 0; c < channels; c++) {
        factor[c] /= std::sqrt(variance[c] + epsilon);
        shift[c] -= mean[c] * factor[c];
    }
    define(node, push_scale(node, tensor, std::move(factor), std::move(shift)), from.dims);
}

void OnnxBuilder::add_activation(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    OnnxLayer made;
    made.layer.op = Op::relu;
    made.layer.inputs = {shaped(node, from)};
    if (node.op() == "Relu") {
        made.layer.activation = {Activation::Kind::relu, 0, 0};
    } else {
        const auto bound = [&](const char* key, int index, float otherwise) {
            if (!node.reads(index)) return node.number(key, otherwise);
            const OnnxValue& given = value(node, index);
            if (!given.constant || given.constant->elements() != 1)
                throw node.fault("its bound '" + clean(node.input(index)) + "' is not one constant number");
            return given.constant->floats()[0];
        };
        const float low = bound("min", 1, -FLT_MAX), high = bound("max", 2, FLT_MAX);
        made.layer.activation = clamp(node, low, high);
        if (low <= -FLT_MAX && high >= FLT_MAX) {
            define(node, from.tensor, from.dims);
            return;
        }
    }
    define(node, push(node, std::move(made)), from.dims);
}

std::vector<double> OnnxBuilder::per_channel(const OnnxNode& node, const OnnxConstant& constant,
                                             const Dims& dims) {
    const auto channels = static_cast<std::size_t>(dims[1]);
    if (constant.elements() == 1 && constant.dims.size() <= dims.size())
        return std::vector<double>(channels, numbers(node, constant, 1)[0]);
    bool fits = constant.dims.size() <= dims.size();
    for (std::size_t i = 0; fits && i < constant.dims.size(); i++) {
        const std::size_t axis = dims.size() - constant.dims.size() + i;
        fits = constant.dims[i] == (axis == 1 ? dims[1] : 1);
    }
    if (!fits)
        throw node.unsupported("a constant of dims " + text(constant.dims) +
                               " is not one number per channel of " + text(dims));
    return numbers(node, constant, channels);
}

void OnnxBuilder::add_sum(const OnnxNode& node) {
    std::vector<OnnxValue> operands;
    std::vector<int> constants;
    for (int i = 0; i < node.inputs(); i++) {
        const OnnxValue& operand = value(node, i);
        if (operand.constant)
            constants.push_back(i);
        else
            operands.push_back(operand);
    }
    const Dims dims = operands[0].dims;
    int tensor = shaped(node, operands[0]);
    if (operands.size() > 1) {
        OnnxLayer made;
        made.layer.op = Op::add;
        for (const OnnxValue& operand : operands) {
            if (operand.dims != dims)
                throw node.unsupported("adds tensors of unequal dims " + text(dims) + " and " +
                                       text(operand.dims));
            made.layer.inputs.push_back(shaped(node, operand));
        }
        tensor = push(node, std::move(made));
    }
    if (!constants.empty()) {
        const auto channels = static_cast<std::size_t>(graph_.shape(tensor).channels);
        std::vector<double> shift(channels);
        for (int i : constants) {
            OnnxConstant operand = constant(node, i, "the operand");
            if (i == 1) operand.dims = aligned_dims(node, operand.dims, dims.size());
            const std::vector<double> more = per_channel(node, operand, dims);
            for (std::size_t c = 0; c < channels; c++) shift[c] += more[c];
        }
        tensor = push_scale(node, tensor, std::vector<double>(channels, 1), std::move(shift));
    }
    define(node, tensor, dims);
}

void OnnxBuilder::add_affine(const OnnxNode& node) {
    const bool reversed = value(node, 0).constant.has_value();
    const int constant_index = reversed ? 0 : 1;
    const OnnxValue from = tensor(node, 1 - constant_index);
    if (!value(node, constant_index).constant)
        throw node.unsupported("combines two tensors, which only Add and Sum may");
    if (reversed && node.op() == "Div") throw node.unsupported("divides by a tensor, which is not supported");
    const int tensor = shaped(node, from);
    OnnxConstant operand = constant(node, constant_index, "the operand");
    if (!reversed) operand.dims = aligned_dims(node, operand.dims, from.dims.size());
    const std::vector<double> values = per_channel(node, operand, from.dims);
    std::vector<double> factor(values.size(), 1), shift(values.size(), 0);
    if (node.op() == "Mul") {
        factor = values;
    } else if (node.op() == "Div") {
        for (std::size_t c = 0; c < values.size(); c++) factor[c] = 1 / values[c];
    } else if (reversed) {
        factor.assign(values.size(), -1);
        shift = values;
    } else {
        for (std::size_t c = 0; c < values.size(); c++) shift[c] = -values[c];
    }
    define(node, push_scale(node, tensor, std::move(factor), std::move(shift)), from.dims);
}

void OnnxBuilder::add_concat(const OnnxNode& node) {
    OnnxLayer made;
    made.layer.op = Op::concat;
    Dims dims;
    for (int i = 0; i < node.inputs(); i++) {
        const OnnxValue operand = tensor(node, i);
        if (i == 0) {
            dims = operand.dims;
            const Dims axis = {node.integer("axis", 1)};
            if (positive_axes(node, axis, dims.size())[0] != 1)
                throw node.unsupported("joins along another axis than the channels");
        } else {
            if (operand.dims.size() != dims.size()) throw node.fault("joins tensors of unequal rank");
            dims[1] += operand.dims[1];
        }
        made.layer.inputs.push_back(shaped(node, operand));
    }
    const int tensor = made.layer.inputs.size() == 1 ? made.layer.inputs[0] : push(node, std::move(made));
    define(node, tensor, dims);
}

void OnnxBuilder::fully_connected(const OnnxNode& node, const OnnxValue& from, const OnnxConstant& weights,
                                  bool transposed, float alpha, std::vector<double> shift, Dims dims) {
    OnnxLayer made;
    made.layer.op = Op::fc;
    // Flattening means chw order, which is that of the tensor that is read.
    made.layer.inputs = {from.tensor};
    made.layer.shape = {static_cast<int>(dims.back()), 1, 1};
    made.weights = weights;
    made.transposed = transposed;
    made.factor.assign(static_cast<std::size_t>(dims.back()), alpha);
    made.shift = std::move(shift);
    define(node, push(node, std::move(made)), std::move(dims));
}

void OnnxBuilder::add_gemm(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const bool from_column = node.integer("transA", 0) != 0, rows = node.integer("transB", 0) != 0;
    if (from.dims.size() != 2 || from.dims[from_column ? 1 : 0] != 1)
        throw node.fault("reads a tensor of dims " + text(from.dims) + ", which is no vector here");
    const std::int64_t length = from.dims[from_column ? 0 : 1];
    const OnnxConstant& weights = constant(node, 1, "the weights");
    if (weights.dims.size() != 2 || weights.dims[rows ? 1 : 0] != length)
        throw node.fault("its weights " + text(weights.dims) + " do not fit a vector of " +
                         std::to_string(length));
    const std::int64_t outputs = weights.dims[rows ? 0 : 1];
    if (outputs < 1 || outputs > most_extent) throw node.fault("makes nothing, or too much");
    spend_channels(node, outputs);
    std::vector<double> shift(static_cast<std::size_t>(outputs), 0);
    if (node.reads(2)) {
        shift = per_channel(node, constant(node, 2, "the bias"), {1, outputs});
        for (double& value : shift) value *= node.number("beta", 1);
    }
    const float alpha = node.number("alpha", 1);
    fully_connected(node, from, weights, !rows, alpha, std::move(shift), {1, outputs});
}

void OnnxBuilder::add_matmul(const OnnxNode& node) {
    if (value(node, 0).constant)
        throw node.unsupported("multiplies a constant by a tensor, which is not supported");
    const OnnxValue from = tensor(node, 0);
    Dims dims = from.dims;
    if (dims.size() < 2 || std::any_of(dims.begin(), dims.end() - 1, [](auto d) { return d != 1; }))
        throw node.fault("reads a tensor of dims " + text(dims) + ", which is no vector");
    const OnnxConstant& weights = constant(node, 1, "the right side");
    if (weights.dims.size() != 2 || weights.dims[0] != dims.back())
        throw node.fault("its weights " + text(weights.dims) + " do not fit a vector of " +
                         std::to_string(dims.back()));
    dims.back() = weights.dims[1];
    if (dims.back() < 1 || dims.back() > most_extent) throw node.fault("makes nothing, or too much");
    spend_channels(node, dims.back());
    std::vector<double> shift(static_cast<std::size_t>(dims.back()), 0);
    fully_connected(node, from, weights, true, 1, std::move(shift), dims);
}

void OnnxBuilder::add_lrn(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    OnnxLayer made;
    made.layer.op = Op::lrn;
    made.layer.inputs = {shaped(node, from)};
    made.layer.local_size = narrow(node, node.integer("size", 0));
    made.layer.alpha = node.number("alpha", 1e-4f);
    made.layer.beta = node.number("beta", 0.75f);
    made.layer.bias = node.number("bias", 1);
    define(node, push(node, std::move(made)), from.dims);
}

void OnnxBuilder::add_softmax(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const bool over_rest = opset_ < 13;
    const Dims wanted = {node.integer("axis", over_rest ? 1 : -1)};
    const auto axis = static_cast<std::size_t>(positive_axes(node, wanted, from.dims.size())[0]);
    TensorShape shape = shape_of(node, from.dims);
    const auto one = [](std::int64_t extent) { return extent == 1; };
    const auto begin = from.dims.begin(), end = from.dims.end();
    const auto at = begin + static_cast<std::ptrdiff_t>(axis);
    const bool flat = std::all_of(begin, at, one) && (over_rest || std::all_of(at + 1, end, one));
    // Softmax of a layer is over the channels of each pixel: a vector is all channels.
    if (flat && shape.height * shape.width > 1) {
        if (shape.elements() > most_extent) throw node.fault("is over too many elements");
        shape = {static_cast<int>(shape.elements()), 1, 1};
    } else if (!flat && (over_rest || axis != 1)) {
        throw node.unsupported("is along another axis than the channels");
    }
    OnnxLayer made;
    made.layer.op = Op::softmax;
    made.layer.inputs = {shaped_as(node, from, shape)};
    define(node, push(node, std::move(made)), from.dims);
}

void OnnxBuilder::add_pad(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    Dims pads = node.integers("pads");
    if (node.reads(1)) {
        const OnnxConstant& given = constant(node, 1, "the list of pads");
        if (!given.integer || given.elements() > 64) throw node.fault("its pads are not a few integers");
        pads = given.integers();
    }
    float fill = node.number("value", 0);
    if (node.reads(2)) {
        const OnnxValue& given = value(node, 2);
        if (!given.constant || given.constant->elements() != 1)
            throw node.fault("its value is not one constant number");
        fill = given.constant->floats()[0];
    }
    if (node.reads(3)) throw node.unsupported("a list of axes is not supported");
    const std::size_t rank = from.dims.size();
    if (pads.size() != 2 * rank)
        throw node.fault("has " + std::to_string(pads.size()) + " pads for a tensor of dims " +
                         text(from.dims));
    if (std::all_of(pads.begin(), pads.end(), [](auto p) { return p == 0; })) {
        define(node, from.tensor, from.dims);
        return;
    }
    want_image(node, from);
    if (node.word("mode", "constant") != "constant")
        throw node.unsupported("pads by '" + clean(node.word("mode", "")) +
                               "', only constants are supported");
    if (pads[0] || pads[1] || pads[4] || pads[5]) throw node.unsupported("pads the batch or the channels");
    if (std::isnan(fill)) throw node.fault("pads with something that is not a number");
    OnnxLayer made;
    Layer& layer = made.layer;
    layer.op = Op::pad;
    layer.inputs = {shaped(node, from)};
    layer.bias = std::clamp(fill, -FLT_MAX, FLT_MAX);
    layer.window.pad_top = narrow(node, pads[2]), layer.window.pad_left = narrow(node, pads[3]);
    layer.window.pad_bottom = narrow(node, pads[6]), layer.window.pad_right = narrow(node, pads[7]);
    const int tensor = push(node, std::move(made));
    const TensorShape out = graph_.shape(tensor);
    define(node, tensor, {1, out.channels, out.height, out.width});
}

void OnnxBuilder::add_view(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    std::optional<Dims> wanted;
    if (node.op() != "Dropout") {
        const char* key = node.op() == "Reshape" ? "shape" : "axes";
        if (node.has(key)) wanted = node.integers(key);
        if (node.reads(1)) {
            const OnnxConstant& given = constant(node, 1, "the list");
            if (!given.integer || given.elements() > 64)
                throw node.fault("its second input is not a few integers");
            wanted = given.integers();
        }
    }
    define(node, from.tensor, *viewed_dims(node, from.dims, wanted));
    values_[node.output()].view = node.name();
}

void OnnxBuilder::add_transpose(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    Dims reversed(from.dims.size());
    for (std::size_t i = 0; i < reversed.size(); i++)
        reversed[i] = static_cast<std::int64_t>(reversed.size() - 1 - i);
    const std::vector<int> axes = positive_axes(node, node.integers("perm", reversed), from.dims.size());
    if (axes.size() != from.dims.size()) throw node.fault("its perm does not name every axis");
    Dims dims;
    int last = -1;
    for (int axis : axes) {
        dims.push_back(from.dims[axis]);
        if (from.dims[axis] == 1) continue;
        if (axis < last) throw node.unsupported("reorders the elements of a tensor, which is not supported");
        last = axis;
    }
    define(node, from.tensor, dims);
}

}  // namespace taso
