// SPDX-License-Identifier: GPL-3.0-or-later
// What each op of ONNX becomes.
#include <algorithm>
#include <cfloat>
#include <cmath>

#include "network/layer_shape.h"
#include "onnx/attributes.h"
#include "onnx/builder.h"

namespace taso {

namespace {

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
    const std::size_t axes = kernel.size();
    Dims strides = list(node, "strides", axes, 1), dilations = list(node, "dilations", axes, 1);
    Dims pads = list(node, "pads", 2 * axes, 0), extents = kernel;
    // A signal is a single row.
    if (axes == 1) {
        for (Dims* values : {&strides, &dilations, &extents}) values->insert(values->begin(), 1);
        pads = {0, pads[0], 0, pads[1]};
    }
    Window w{.kernel_height = narrow(node, extents[0]),
             .kernel_width = narrow(node, extents[1]),
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
    const bool transposed = node.op() == "ConvTranspose";
    OnnxLayer made;
    Layer& layer = made.layer;
    layer.op = transposed ? Op::conv_transpose : Op::conv;
    layer.inputs = {shaped(node, from)};
    const TensorShape in = graph_.shape(layer.inputs[0]);
    made.weights = constant(node, 1, "the weights");
    const Dims& dims = made.weights.dims;
    if (dims.size() != from.dims.size())
        throw node.fault("its weights have the dims " + text(dims) + ", which do not fit an input of " +
                         text(from.dims));
    // M, C / G, and the window; transposed C, M / G.
    const int groups = layer.groups = narrow(node, node.integer("group", 1));
    const auto fits = [&] {
        return transposed ? dims[0] == in.channels && in.channels % groups == 0
                          : dims[1] * groups == in.channels;
    };
    if (groups < 1 || !fits())
        throw node.fault("its weights " + text(dims) + " in " + std::to_string(groups) +
                         " groups do not fit " + std::to_string(in.channels) + " channels");
    const Dims kernel(dims.begin() + 2, dims.end());
    if (node.integers("kernel_shape", kernel) != kernel)
        throw node.fault("its kernel_shape is not that of its weights " + text(dims));
    if (transposed && dims[1] > most_extent / groups) throw node.fault("makes nothing, or too much");
    const std::int64_t outputs = transposed ? dims[1] * groups : dims[0];
    layer.shape.channels = narrow(node, outputs);
    layer.window = transposed ? transposed_window(node, kernel, in) : window(node, kernel, in);
    spend_channels(node, outputs);
    const int tensor = push(node, made);
    const auto channels = static_cast<std::size_t>(outputs);
    OnnxLayer& kept = graph_.layers.back();
    kept.factor.assign(channels, 1);
    kept.shift.assign(channels, 0);
    if (node.reads(2)) kept.shift = numbers(node, constant(node, 2, "the bias"), channels);
    define(node, tensor, image_dims(from.dims, graph_.shape(tensor)));
}

void OnnxBuilder::add_pool(const OnnxNode& node) {
    const bool global = node.op().starts_with("Global");
    const Op op = node.op().ends_with("MaxPool") ? Op::max_pool : Op::average_pool;
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
        layer.window = window(node, list(node, "kernel_shape", from.dims.size() - 2, 1), in);
        made.ceil = node.integer("ceil_mode", 0) != 0;
        layer.count_include_pad = op == Op::average_pool && node.integer("count_include_pad", 0) != 0;
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
    define(node, tensor, image_dims(from.dims, out));
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
    if (from.dims.size() < 2) throw node.fault("reads a tensor of dims " + text(from.dims));
    const AxisArrangement arrangement({1}, from.dims.size());
    const int tensor = arranged(node, from, arrangement);
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
    define(node, push_scale(node, tensor, std::move(factor), std::move(shift)), arrangement.view(from.dims));
}

void OnnxBuilder::add_activation(const OnnxNode& node) {
    const OnnxValue from = compact(node, tensor(node, 0));
    OnnxLayer made;
    made.layer.op = Op::relu;
    made.layer.inputs = {from.tensor};
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
            define_like(node, from.tensor, from);
            return;
        }
    }
    define_like(node, push(node, std::move(made)), from);
}

OnnxBuilder::AxisConstant OnnxBuilder::along_axis(const OnnxNode& node, const OnnxConstant& constant,
                                                  const Dims& dims) {
    AxisConstant made;
    bool fits = constant.dims.size() <= dims.size();
    for (std::size_t i = 0; fits && i < constant.dims.size(); i++) {
        if (constant.dims[i] == 1) continue;
        const std::size_t axis = dims.size() - constant.dims.size() + i;
        fits = made.axis < 0 && constant.dims[i] == dims[axis];
        made.axis = static_cast<int>(axis);
    }
    if (!fits)
        throw node.unsupported("a constant of dims " + text(constant.dims) +
                               " varies along more than one axis of " + text(dims));
    made.values = numbers(node, constant, made.axis < 0 ? 1 : static_cast<std::size_t>(dims[made.axis]));
    return made;
}

std::vector<double> OnnxBuilder::per_channel(const OnnxNode& node, const OnnxConstant& constant,
                                             const Dims& dims) {
    AxisConstant along = along_axis(node, constant, dims);
    if (along.axis < 0) return std::vector<double>(static_cast<std::size_t>(dims[1]), along.values[0]);
    if (along.axis != 1)
        throw node.fault("a constant of dims " + text(constant.dims) + " is not one number per channel of " +
                         text(dims));
    return along.values;
}

OnnxValue OnnxBuilder::scaled(const OnnxNode& node, const OnnxValue& from, const AxisConstant& factor,
                              const AxisConstant& shift) {
    const int axis = std::max(factor.axis, shift.axis);
    OnnxValue made = from;
    if (axis < 0) {
        made = compact(node, from);
    } else {
        const AxisArrangement arrangement({axis}, from.dims.size());
        made.tensor = arranged(node, from, arrangement);
        made.array = arrangement.view(from.dims);
    }
    const auto channels = static_cast<std::size_t>(graph_.shape(made.tensor).channels);
    const auto spread = [&](const AxisConstant& along) {
        return along.axis < 0 ? std::vector<double>(channels, along.values[0]) : along.values;
    };
    made.tensor = push_scale(node, made.tensor, spread(factor), spread(shift));
    return made;
}

void OnnxBuilder::fully_connected(const OnnxNode& node, const OnnxValue& from, const OnnxConstant& weights,
                                  bool transposed, float alpha, std::vector<double> shift, Dims dims) {
    OnnxLayer made;
    made.layer.op = Op::fc;
    // Flattening means chw order: where the vector is another order of the tensor's elements, the weights follow it.
    const OnnxValue whole = compact(node, from);
    made.layer.inputs = {whole.tensor};
    made.columns = whole.array;
    made.layer.shape = {static_cast<int>(dims.back()), 1, 1};
    made.weights = weights;
    made.transposed = transposed;
    made.factor.assign(static_cast<std::size_t>(dims.back()), alpha);
    made.shift = std::move(shift);
    define(node, push(node, std::move(made)), std::move(dims));
}

void OnnxBuilder::add_product(const OnnxNode& node, const OnnxValue& from, int axis,
                              const OnnxConstant& weights, bool transposed, float alpha,
                              std::vector<double> shift) {
    Dims dims = from.dims;
    dims[static_cast<std::size_t>(axis)] = static_cast<std::int64_t>(shift.size());
    const std::int64_t rows = element_count(from.dims, node.where()) / from.dims[axis];
    if (rows == 1) {
        fully_connected(node, from, weights, transposed, alpha, std::move(shift), dims);
        return;
    }
    // A vector by pixel is a convolution.
    const AxisArrangement arrangement({axis}, from.dims.size());
    OnnxLayer made;
    made.layer.op = Op::conv;
    made.layer.inputs = {arranged(node, from, arrangement)};
    made.layer.shape.channels = static_cast<int>(shift.size());
    made.weights = weights;
    made.transposed = transposed;
    made.factor.assign(shift.size(), alpha);
    made.shift = std::move(shift);
    define(node, push(node, std::move(made)), arrangement.view(dims));
}

void OnnxBuilder::add_gemm(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const bool from_column = node.integer("transA", 0) != 0, rows = node.integer("transB", 0) != 0;
    if (from.dims.size() != 2)
        throw node.fault("reads a tensor of dims " + text(from.dims) + ", which is no matrix");
    const int axis = from_column ? 0 : 1;
    const std::int64_t length = from.dims[axis];
    const OnnxConstant& weights = constant(node, 1, "the weights");
    if (weights.dims.size() != 2 || weights.dims[rows ? 1 : 0] != length)
        throw node.fault("its weights " + text(weights.dims) + " do not fit vectors of " +
                         std::to_string(length));
    const std::int64_t outputs = weights.dims[rows ? 0 : 1];
    if (outputs < 1 || outputs > most_extent) throw node.fault("makes nothing, or too much");
    spend_channels(node, outputs);
    std::vector<double> shift(static_cast<std::size_t>(outputs), 0);
    if (node.reads(2)) {
        shift = per_channel(node, constant(node, 2, "the bias"), {1, outputs});
        for (double& value : shift) value *= node.number("beta", 1);
    }
    OnnxValue matrix = from;
    if (from_column) {
        matrix.array = from.seen().transposed({1, 0});
        matrix.dims = matrix.array->dims();
    }
    add_product(node, matrix, 1, weights, !rows, node.number("alpha", 1), std::move(shift));
}

void OnnxBuilder::add_matmul(const OnnxNode& node) {
    if (value(node, 0).constant)
        throw node.unsupported("multiplies a constant by a tensor, which is not supported");
    if (!value(node, 1).constant) throw node.unsupported("multiplies two tensors, which is not supported");
    const OnnxValue from = tensor(node, 0);
    if (from.dims.empty()) throw node.fault("reads a scalar");
    const OnnxConstant& weights = constant(node, 1, "the right side");
    if (weights.dims.size() != 2 || weights.dims[0] != from.dims.back())
        throw node.fault("its weights " + text(weights.dims) + " do not fit vectors of " +
                         std::to_string(from.dims.back()));
    const std::int64_t outputs = weights.dims[1];
    if (outputs < 1 || outputs > most_extent) throw node.fault("makes nothing, or too much");
    spend_channels(node, outputs);
    add_product(node, from, static_cast<int>(from.dims.size()) - 1, weights, true, 1,
                std::vector<double>(static_cast<std::size_t>(outputs), 0));
}

void OnnxBuilder::add_lrn(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    if (from.dims.size() < 2) throw node.fault("reads a tensor of dims " + text(from.dims));
    const AxisArrangement arrangement({1}, from.dims.size());
    OnnxLayer made;
    made.layer.op = Op::lrn;
    made.layer.inputs = {arranged(node, from, arrangement)};
    made.layer.local_size = narrow(node, node.integer("size", 0));
    made.layer.alpha = node.number("alpha", 1e-4f);
    made.layer.beta = node.number("beta", 0.75f);
    made.layer.bias = node.number("bias", 1);
    define(node, push(node, std::move(made)), arrangement.view(from.dims));
}

}  // namespace taso
