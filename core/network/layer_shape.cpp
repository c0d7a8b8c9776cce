// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/layer_shape.h"

#include <algorithm>

#include "base/error.h"

namespace taso {

namespace {

/// One axis of a sliding window.
struct Axis {
    const char* name;
    int input, kernel, stride, dilation, before, after;

    std::int64_t span() const { return std::int64_t{dilation} * (kernel - 1) + 1; }

    void check(int least_pad, const std::string& where) const {
        const auto sane = [&](const char* what, int value, int least) {
            if (value < least || value > most_window)
                throw Error(where + ": " + what + " " + name + " is " + std::to_string(value) +
                            ", outside of " + std::to_string(least) + " to " + std::to_string(most_window));
        };
        sane("the kernel's", kernel, 1);
        sane("the stride's", stride, 1);
        sane("the dilation's", dilation, 1);
        sane("the first pad's", before, 0);
        sane("the last pad's", after, least_pad);
    }

    /// Outputs of a transposed convolution.
    int reached(const std::string& where) const {
        check(-most_window, where);
        const std::int64_t count = std::int64_t{input - 1} * stride + span() - before - after;
        if (count < 1 || count > most_extent)
            throw Error(where + ": its " + std::string(name) + " would be " + std::to_string(count));
        return static_cast<int>(count);
    }

    /// Positions of the window.
    int positions(bool pool, bool ceil, const std::string& where) const {
        const auto fault = [&](const std::string& what) { return Error(where + ": " + what); };
        check(0, where);
        const std::int64_t span = this->span();
        const std::int64_t room = std::int64_t{input} + before + after - span;
        if (room < 0)
            throw fault("the window's " + std::string(name) + " " + std::to_string(span) +
                        " is more than the padded input's " + std::to_string(room + span));
        if (pool && (before >= span || after >= span))
            throw fault("a pad of the pool is as large as its window, which would hold nothing but padding");
        std::int64_t count = (ceil ? room + stride - 1 : room) / stride + 1;
        if (ceil && (count - 1) * stride >= std::int64_t{input} + before) count--;
        return static_cast<int>(count);
    }
};

TensorShape windowed(const Layer& layer, TensorShape in, int channels, bool ceil, const std::string& where) {
    const Window& w = layer.window;
    const bool pool = layer.op != Op::conv;
    const Axis rows{"height",          in.height, w.kernel_height, w.stride_height,
                    w.dilation_height, w.pad_top, w.pad_bottom};
    const Axis columns{"width",          in.width,   w.kernel_width, w.stride_width,
                       w.dilation_width, w.pad_left, w.pad_right};
    const TensorShape padded{in.channels, in.height + w.pad_top + w.pad_bottom,
                             in.width + w.pad_left + w.pad_right};
    const TensorShape out{channels, rows.positions(pool, ceil, where), columns.positions(pool, ceil, where)};
    check_shape(padded, where);
    return out;
}

void check_groups(const Layer& layer, TensorShape in, const std::string& where) {
    const int channels = layer.shape.channels;
    if (channels < 1 || channels > most_extent)
        throw Error(where + ": makes " + std::to_string(channels) + " channels");
    if (layer.groups < 1 || in.channels % layer.groups || channels % layer.groups)
        throw Error(where + ": " + std::to_string(layer.groups) + " groups do not divide " +
                    std::to_string(in.channels) + " and " + std::to_string(channels) + " channels");
}

/// What a transposed convolution makes: as many outputs as its taps reach, without the pads.
TensorShape transposed(const Layer& layer, TensorShape in, const std::string& where) {
    check_groups(layer, in, where);
    const Window& w = layer.window;
    const Axis rows{"height",          in.height, w.kernel_height, w.stride_height,
                    w.dilation_height, w.pad_top, w.pad_bottom};
    const Axis columns{"width",          in.width,   w.kernel_width, w.stride_width,
                       w.dilation_width, w.pad_left, w.pad_right};
    const TensorShape out{layer.shape.channels, rows.reached(where), columns.reached(where)};
    check_shape(out, where);
    return out;
}

/// The extent of a padded or cropped line.
int padded(int extent, int before, int behind, PadMode mode, const std::string& where) {
    for (int pad : {before, behind})
        if (pad < -most_extent || pad > most_window) throw Error(where + ": pads by " + std::to_string(pad));
    const int kept = extent + std::min(before, 0) + std::min(behind, 0);
    if (kept < 1) throw Error(where + ": takes away all of " + std::to_string(extent) + " rows or columns");
    if (mode == PadMode::constant) return extent + before + behind;
    // What is padded with stands in the line: once, and not the value that it is mirrored at.
    const int most = mode == PadMode::reflect ? kept - 1 : mode == PadMode::wrap ? kept : most_window;
    if (before > most || behind > most)
        throw Error(where + ": a pad of " + std::to_string(std::max(before, behind)) + " by '" +
                    std::string(name(mode)) + "' is more than its " + std::to_string(kept) +
                    " rows or columns give");
    if (mode == PadMode::wrap && kept < extent && (before > 0 || behind > 0))
        throw Error(where + ": repeats what it takes a part away from");
    return extent + before + behind;
}

void check_activation(const Layer& layer, const std::string& where) {
    const Activation& a = layer.activation;
    if (a.kind == Activation::Kind::clip && !(a.low <= a.high))
        throw Error(where + ": clips to an empty range");
    if (a.kind != Activation::Kind::none && !takes_activation(layer.op))
        throw Error(where + ": " + std::string(name(layer.op)) + " takes no activation");
    if (a.kind == Activation::Kind::none && layer.op == Op::relu)
        throw Error(where + ": relu without an activation does nothing");
}

/// Of an op of two operands; an add may have more, of equal shapes.
TensorShape combined(const Layer& layer, std::vector<TensorShape> operands, const std::string& where) {
    const bool constant = layer.operand.channels > 0;
    if (constant) {
        check_shape(layer.operand, where + ": its constant operand");
        operands.push_back(layer.operand);
    }
    const std::string op(name(layer.op));
    const bool many = layer.op == Op::add && !constant;
    if (many && operands.size() < 2)
        throw Error(where + ": " + op + " reads 2 or more tensors, not " + std::to_string(operands.size()));
    if (!many && operands.size() != 2)
        throw Error(where + ": " + op + " combines 2 operands, not " + std::to_string(operands.size()));
    TensorShape out = operands[0];
    const auto widen = [&](int& extent, int other) {
        if (extent != other && extent != 1 && other != 1) return false;
        extent = std::max(extent, other);
        return true;
    };
    for (TensorShape other : operands) {
        if (other == operands[0]) continue;
        if (operands.size() > 2)
            throw Error(where + ": adds tensors of unequal shapes " + text(operands[0]) + " and " +
                        text(other));
        if (!widen(out.channels, other.channels) || !widen(out.height, other.height) ||
            !widen(out.width, other.width))
            throw Error(where + ": the shapes " + text(operands[0]) + " and " + text(other) +
                        " differ in an axis along which neither repeats");
    }
    return out;
}

}  // namespace

void check_shape(TensorShape shape, const std::string& where) {
    for (int extent : {shape.channels, shape.height, shape.width})
        if (extent < 1 || extent > most_extent)
            throw Error(where + ": the shape " + text(shape) + " has an extent outside of 1 to " +
                        std::to_string(most_extent));
    // Two extents of at most 2^24 each cannot overflow, the third is divided.
    if (std::int64_t{shape.channels} * shape.height > most_elements / shape.width)
        throw Error(where + ": the shape " + text(shape) + " has more than " + std::to_string(most_elements) +
                    " elements");
}

TensorShape layer_shape(const Layer& layer, const std::vector<TensorShape>& inputs, bool ceil,
                        const std::string& where) {
    const bool many = is_binary(layer.op) || layer.op == Op::concat || layer.op == Op::scale;
    if (inputs.empty() || (!many && inputs.size() > 1))
        throw Error(where + ": " + std::string(name(layer.op)) + " reads " +
                    (many ? "1 or more tensors" : "one tensor") + ", not " + std::to_string(inputs.size()));
    check_activation(layer, where);
    if (layer.operand.channels != 0 && !is_binary(layer.op))
        throw Error(where + ": " + std::string(name(layer.op)) + " has no constant operand");
    const TensorShape in = inputs[0];
    TensorShape out = in;
    switch (layer.op) {
        case Op::conv: {
            const int channels = layer.shape.channels;
            check_groups(layer, in, where);
            out = windowed(layer, in, channels, false, where);
            break;
        }
        case Op::conv_transpose:
            out = transposed(layer, in, where);
            break;
        case Op::instance_norm:
            if (layer.groups < 1 || in.channels % layer.groups)
                throw Error(where + ": " + std::to_string(layer.groups) + " groups do not divide " +
                            std::to_string(in.channels) + " channels");
            if (!(layer.bias >= 0)) throw Error(where + ": adds less than 0 to the variance");
            break;
        case Op::fc:
            out = {layer.shape.channels, 1, 1};
            break;
        case Op::max_pool:
        case Op::average_pool:
            out = windowed(layer, in, in.channels, ceil, where);
            break;
        case Op::scale:
            for (TensorShape other : inputs)
                if (other != in)
                    throw Error(where + ": adds tensors of unequal shapes " + text(in) + " and " +
                                text(other));
            break;
        case Op::concat: {
            std::int64_t channels = 0;
            for (TensorShape other : inputs) {
                if (other.height != in.height || other.width != in.width)
                    throw Error(where + ": joins tensors of unequal size " + text(in) + " and " +
                                text(other));
                channels += other.channels;
            }
            if (channels > most_extent)
                throw Error(where + ": makes " + std::to_string(channels) + " channels");
            out.channels = static_cast<int>(channels);
            break;
        }
        case Op::lrn:
            if (layer.local_size < 1 || layer.local_size > most_window)
                throw Error(where + ": normalises over " + std::to_string(layer.local_size) + " channels");
            break;
        case Op::reshape:
            out = layer.shape;
            check_shape(out, where);
            if (out.elements() != in.elements())
                throw Error(where + ": cannot make " + text(out) + " of " + text(in));
            break;
        case Op::rearrange:
            out = layer.shape;
            check_shape(out, where);
            check_loops(layer.loops, in.elements(), out.elements(), where);
            break;
        case Op::pad: {
            const Window& w = layer.window;
            out.height = padded(in.height, w.pad_top, w.pad_bottom, layer.pad_mode, where);
            out.width = padded(in.width, w.pad_left, w.pad_right, layer.pad_mode, where);
            break;
        }
        case Op::resize: {
            const Window& w = layer.window;
            if (w.kernel_height != w.kernel_width || w.kernel_height < 1 ||
                w.kernel_height > taso_most_taps || name(static_cast<Interpolation>(w.kernel_height)).empty())
                throw Error(where + ": interpolates by neither nearest, linear nor cubic");
            for (float scale : {layer.alpha, layer.beta})
                if (!(scale > 0) || !(scale <= most_extent))
                    throw Error(where + ": a scale is outside of 0 to " + std::to_string(most_extent));
            out = {in.channels, layer.shape.height, layer.shape.width};
            break;
        }
        case Op::transform:
            throw Error(where + ": transform is no layer of a network");
        default:
            if (is_binary(layer.op)) out = combined(layer, inputs, where);
            break;  // else as its operand's
    }
    check_shape(out, where);
    return out;
}

bool rounds_up(const Network& network, int layer) {
    const Layer& l = network.layers[layer];
    if (l.op != Op::max_pool && l.op != Op::average_pool) return false;
    const std::vector<TensorShape> inputs = {network.shape(l.inputs[0])};
    return layer_shape(l, inputs, false, l.name) != l.shape;
}

}  // namespace taso
