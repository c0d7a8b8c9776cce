// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kernel_cases.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

#include "broadcast.h"
#include "network/op_rows.h"
#include "ops.h"

namespace taso {

namespace {

/// Builds cases as one-layer networks, so that shapes come to be as they do in use.
class Cases {
  public:
    explicit Cases(bool reduced) : reduced_(reduced) {}

    void conv(TensorShape in, int outputs, Window window, int groups = 1, Activation activation = {}) {
        Layer layer = windowed(Op::conv, in, outputs, window, false);
        layer.groups = groups;
        layer.activation = activation;
        add(layer, {in});
    }
    void conv_transpose(TensorShape in, int outputs, Window w, int groups = 1, Activation activation = {}) {
        Layer layer;
        layer.op = Op::conv_transpose;
        layer.window = w;
        layer.groups = groups;
        layer.activation = activation;
        layer.shape = {outputs,
                       (in.height - 1) * w.stride_height + (w.kernel_height - 1) * w.dilation_height + 1 -
                           w.pad_top - w.pad_bottom,
                       (in.width - 1) * w.stride_width + (w.kernel_width - 1) * w.dilation_width + 1 -
                           w.pad_left - w.pad_right};
        add(layer, {in});
    }
    void pools(TensorShape in, Window window, bool ceil = false, Activation activation = {}) {
        for (Op op : {Op::max_pool, Op::average_pool}) {
            Layer layer = windowed(op, in, in.channels, window, ceil);
            layer.activation = activation;
            add(layer, {in});
            layer.count_include_pad = true;
            if (op == Op::average_pool) add(layer, {in});
        }
    }
    void same(Op op, TensorShape in, int operands = 1, Activation activation = {}) {
        Layer layer;
        layer.op = op;
        layer.shape = in;
        layer.activation = activation;
        add(layer, std::vector<TensorShape>(static_cast<std::size_t>(operands), in));
    }
    void fc(TensorShape in, int outputs, Activation activation = {}) {
        Layer layer;
        layer.op = Op::fc;
        layer.shape = {outputs, 1, 1};
        layer.activation = activation;
        add(layer, {in});
    }
    void concat(const std::vector<int>& channels, int height, int width, Activation activation = {}) {
        Layer layer;
        layer.op = Op::concat;
        layer.activation = activation;
        layer.shape = {0, height, width};
        std::vector<TensorShape> operands;
        for (int count : channels) operands.push_back({count, height, width}), layer.shape.channels += count;
        add(layer, operands);
    }
    void lrn(TensorShape in, int size, float alpha, float beta, float bias, Activation activation = {}) {
        Layer layer;
        layer.activation = activation;
        layer.op = Op::lrn;
        layer.shape = in;
        layer.local_size = size;
        layer.alpha = alpha, layer.beta = beta, layer.bias = bias;
        add(layer, {in});
    }
    void instance_norm(TensorShape in, int groups, Activation activation = {}) {
        Layer layer;
        layer.op = Op::instance_norm;
        layer.shape = in;
        layer.groups = groups;
        layer.bias = 1e-3F;
        layer.activation = activation;
        add(layer, {in});
    }
    void reshape(TensorShape in, TensorShape out) {
        Layer layer;
        layer.op = Op::reshape;
        layer.shape = out;
        add(layer, {in});
    }
    void rearrange(TensorShape in, TensorShape out, const Loops& loops) {
        Layer layer;
        layer.op = Op::rearrange;
        layer.shape = out;
        layer.loops = loops;
        add(layer, {in});
    }
    void pad(TensorShape in, Window window, float value, Activation activation = {},
             PadMode mode = PadMode::constant) {
        Layer layer;
        layer.pad_mode = mode;
        layer.op = Op::pad;
        layer.window = window;
        layer.bias = value;
        layer.activation = activation;
        layer.shape = {in.channels, in.height + window.pad_top + window.pad_bottom,
                       in.width + window.pad_left + window.pad_right};
        add(layer, {in});
    }
    /// With parameters that are not the usual ones.
    void function(const ActivationRow& row, TensorShape in) {
        Layer layer;
        layer.op = row.op;
        layer.shape = in;
        if (row.alpha.exists()) layer.alpha = 0.75f * row.alpha.otherwise;
        if (row.beta.exists()) layer.beta = 1.25f * row.beta.otherwise;
        add(layer, {in});
    }
    /// Two operands, of which one may be constant: 0 the first, 1 the second, -1 none.
    void binary(Op op, TensorShape a, TensorShape b, int constant = -1, Activation activation = {}) {
        Layer layer;
        layer.op = op;
        layer.activation = activation;
        std::vector<TensorShape> tensors = {a, b};
        if (constant >= 0) {
            layer.operand = tensors[static_cast<std::size_t>(constant)];
            layer.operand_first = constant == 0;
            tensors.erase(tensors.begin() + constant);
        }
        layer.shape = {std::max(a.channels, b.channels), std::max(a.height, b.height),
                       std::max(a.width, b.width)};
        add(layer, tensors);
    }
    void resize(TensorShape in, int height, int width, Interpolation interpolation, Coordinates coordinates,
                Rounding rounding = Rounding::round_prefer_floor, float scale = 0) {
        Layer layer;
        layer.op = Op::resize;
        layer.window.kernel_height = layer.window.kernel_width = static_cast<int>(interpolation);
        layer.coordinates = coordinates;
        layer.rounding = rounding;
        layer.alpha = scale > 0 ? scale : size_scale(in.height, height);
        layer.beta = scale > 0 ? scale : size_scale(in.width, width);
        layer.bias = default_cubic;
        layer.shape = {in.channels, height, width};
        add(layer, {in});
    }
    void transform(TensorShape in) {
        for (int threads : {1, 2}) keep(Op::transform, KernelShape(in, threads));
    }
    std::vector<KernelCase> take() { return std::move(cases_); }

  private:
    static int outputs(int in, int taps, int stride, int dilation, int pads, bool ceil) {
        const int room = in + pads - (taps - 1) * dilation - 1;
        return std::max(room + (ceil ? stride - 1 : 0), 0) / stride + 1;
    }
    static Layer windowed(Op op, TensorShape in, int channels, Window w, bool ceil) {
        Layer layer;
        layer.op = op;
        layer.window = w;
        layer.shape = {channels,
                       outputs(in.height, w.kernel_height, w.stride_height, w.dilation_height,
                               w.pad_top + w.pad_bottom, ceil),
                       outputs(in.width, w.kernel_width, w.stride_width, w.dilation_width,
                               w.pad_left + w.pad_right, ceil)};
        return layer;
    }
    void add(Layer layer, const std::vector<TensorShape>& operands) {
        Network network;
        network.input = operands[0];
        for (std::size_t i = 1; i < operands.size(); i++) {
            Layer operand;
            operand.shape = operands[i];
            network.layers.push_back(operand);
        }
        for (std::size_t i = 0; i < operands.size(); i++) layer.inputs.push_back(static_cast<int>(i));
        network.layers.push_back(layer);
        const int last = static_cast<int>(network.layers.size()) - 1;
        if (!reduced_) keep(layer.op, KernelShape(network, last, 1));
        keep(layer.op, KernelShape(network, last, 2));
    }
    void keep(Op op, const KernelShape& shape) {
        const taso_shape& s = shape.get();
        char text[400];
        std::snprintf(text, sizeof text,
                      "%s %dx%dx%d -> %dx%dx%d kernel %dx%d stride %dx%d dilation %dx%d pads %d,%d,%d,%d "
                      "groups %d inputs %d broadcasts %d activation %d [%g, %g] size %d beta %g include %d "
                      "pad mode %d coordinates %d rounding %d threads %d",
                      std::string(name(op)).c_str(), s.in_channels, s.in_height, s.in_width, s.out_channels,
                      s.out_height, s.out_width, s.kernel_height, s.kernel_width, s.stride_height,
                      s.stride_width, s.dilation_height, s.dilation_width, s.pad_top, s.pad_left,
                      s.pad_bottom, s.pad_right, s.groups, s.inputs, s.broadcasts, s.activation,
                      static_cast<double>(s.clip_low), static_cast<double>(s.clip_high), s.local_size,
                      static_cast<double>(s.beta), s.count_include_pad, s.pad_mode, s.coordinates, s.rounding,
                      s.threads);
        cases_.push_back({op, shape, text});
    }

    bool reduced_;
    std::vector<KernelCase> cases_;
};

constexpr Activation none = {};
constexpr Activation relu = {Activation::Kind::relu, 0, 0};
constexpr Activation clip = {Activation::Kind::clip, 0.125F, 0.5F};  // 0 lies outside: padding lanes must not

Window square(int taps, int stride, int pad, int dilation = 1) {
    return {taps, taps, stride, stride, dilation, dilation, pad, pad, pad, pad};
}

/// The window of each kind that some row is made for.
void convolutions(Cases& cases, bool reduced) {
    cases.conv({3, 9, 11}, 8, square(3, 1, 1), 1, relu);
    cases.conv({5, 7, 6}, 7, square(1, 1, 0), 1, clip);
    cases.conv({18, 10, 13}, 37, square(3, 1, 1), 1, clip);
    cases.conv({8, 11, 9}, 12, square(3, 2, 1), 1, relu);
    cases.conv({6, 8, 8}, 9, square(3, 1, 1), 3);
    cases.conv({4, 13, 10}, 6, square(5, 1, 2));
    cases.conv({6, 9, 7}, 6, square(3, 1, 1), 6, clip);
    cases.conv({37, 10, 9}, 37, square(3, 2, 1), 37, relu);
    cases.conv({32, 6, 6}, 16, square(1, 1, 0));
    if (reduced) return;
    for (int size : {1, 2, 3, 4, 5, 6, 8, 14}) cases.conv({7, size, size + 1}, 18, square(3, 1, 1), 1, relu);
    cases.conv({16, 7, 7}, 32, square(3, 1, 1));
    cases.conv({16, 12, 12}, 16, square(3, 1, 0), 1, clip);
    cases.conv({32, 5, 31}, 48, square(3, 1, 1));
    cases.conv({64, 4, 4}, 64, square(3, 1, 1), 1, relu);
    cases.conv({3, 21, 21}, 10, {3, 3, 1, 1, 1, 1, 0, 2, 1, 0}, 1, relu);
    cases.conv({3, 23, 23}, 12, square(7, 2, 3), 1, relu);
    cases.conv({3, 31, 31}, 9, square(11, 4, 2));
    cases.conv({4, 9, 17}, 5, {1, 7, 1, 1, 1, 1, 0, 3, 0, 3});
    cases.conv({4, 17, 9}, 5, {7, 1, 1, 1, 1, 1, 3, 0, 3, 0});
    cases.conv({5, 12, 12}, 6, square(3, 1, 2, 2), 1, clip);
    cases.conv({5, 12, 12}, 6, {2, 4, 3, 2, 2, 1, 0, 1, 2, 0});
    cases.conv({4, 3, 9}, 6, {2, 3, 1, 1, 1, 1, 4, 1, 5, 0}, 1, clip);  // rows of nothing but pads
    cases.conv({8, 2, 9}, 8, {3, 3, 2, 1, 2, 1, 7, 1, 8, 1}, 8);
    cases.conv({16, 9, 9}, 16, square(5, 1, 2), 2, relu);
    cases.conv({48, 1, 1}, 50, square(1, 1, 0), 1, relu);
    cases.conv({1, 6, 40}, 1, square(3, 1, 1));
    cases.conv({33, 8, 15}, 64, square(1, 1, 0));
    cases.conv({64, 7, 7}, 96, square(1, 1, 0), 1, relu);
    cases.conv({16, 8, 9}, 20, square(1, 2, 0), 1, relu);
    cases.conv({16, 8, 9}, 20, square(1, 1, 1));
    cases.conv({12, 6, 6}, 8, square(1, 1, 0), 4);
    cases.conv({130, 3, 3}, 140, square(1, 1, 0));
    cases.conv({40, 6, 6}, 24, square(3, 1, 1), 1, clip);
    // Depthwise: fast windows at awkward sizes, then any window.
    for (int size : {1, 2, 3, 5, 17, 34})
        for (int stride : {1, 2}) cases.conv({21, size, size + 1}, 21, square(3, stride, 1), 21, clip);
    cases.conv({32, 14, 14}, 32, square(3, 1, 1), 32, relu);
    cases.conv({16, 15, 15}, 16, {3, 3, 2, 2, 1, 1, 0, 0, 1, 1}, 16);
    cases.conv({20, 9, 9}, 20, square(3, 1, 0), 20, relu);
    cases.conv({9, 12, 12}, 9, square(5, 1, 2), 9, clip);
    cases.conv({8, 12, 10}, 8, square(3, 1, 2, 2), 8);
    cases.conv({5, 11, 13}, 5, {2, 5, 3, 1, 2, 1, 1, 4, 0, 0}, 5, relu);
    cases.conv({1, 5, 5}, 1, square(3, 1, 1), 1);
}

void random_convolutions(Cases& cases, int count) {
    std::mt19937 random(20240229);
    const auto pick = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
    };
    for (int i = 0; i < count; i++) {
        Window w;
        const int kind = i % 4;  // winograd's window, 1x1, square, anything
        if (kind == 0) w = square(3, 1, pick(0, 1));
        if (kind == 2) w = square(pick(2, 5), pick(1, 2), pick(0, 2));
        if (kind == 3) {
            w = {pick(1, 5), pick(1, 5), pick(1, 3), pick(1, 3), pick(1, 2), pick(1, 2), 0, 0, 0, 0};
            w.pad_top = pick(0, w.kernel_height - 1), w.pad_left = pick(0, w.kernel_width - 1);
            w.pad_bottom = pick(0, w.kernel_height - 1), w.pad_right = pick(0, w.kernel_width - 1);
        }
        const int height = std::max(pick(1, 18), (w.kernel_height - 1) * w.dilation_height + 1);
        const int width = std::max(pick(1, 18), (w.kernel_width - 1) * w.dilation_width + 1);
        const int groups = pick(0, 4) == 0 ? pick(2, 5) : 1;
        const int inputs = pick(1, groups > 1 ? 9 : 34), outputs = pick(1, groups > 1 ? 9 : 34);
        const Activation activation = i % 3 == 0 ? none : i % 3 == 1 ? relu : clip;
        const bool depthwise = i % 5 == 4;
        const int channels = depthwise ? pick(1, 40) : inputs * groups;
        cases.conv({channels, height, width}, depthwise ? channels : outputs * groups, w,
                   depthwise ? channels : groups, activation);
    }
}

void transposed_convolutions(Cases& cases, bool reduced) {
    cases.conv_transpose({8, 5, 6}, 18, square(2, 2, 0), 1, relu);
    cases.conv_transpose({5, 4, 7}, 12, {3, 3, 2, 2, 1, 1, 1, 1, 0, 0}, 1, clip);  // output padding
    cases.conv_transpose({6, 5, 5}, 9, square(3, 1, 1), 3);
    cases.conv_transpose({32, 3, 4}, 32, square(4, 2, 1), 2, clip);
    cases.conv_transpose({9, 5, 5}, 9, square(4, 2, 1), 9, relu);
    if (reduced) return;
    cases.conv_transpose({37, 9, 40}, 20, square(4, 2, 1));
    cases.conv_transpose({16, 7, 7}, 16, square(3, 2, 1), 16, relu);
    cases.conv_transpose({21, 5, 6}, 21, square(4, 2, 1), 21, clip);
    cases.conv_transpose({6, 9, 30}, 6, {3, 2, 2, 3, 2, 1, 1, 0, -1, 2}, 6);
    cases.conv_transpose({3, 6, 5}, 5, {2, 3, 3, 4, 1, 1, 0, 0, -1, -2}, 1,
                         clip);  // pixels that no tap reaches
    cases.conv_transpose({4, 5, 6}, 6, {3, 2, 2, 3, 2, 3, 1, 0, 2, 1});
    cases.conv_transpose({4, 5, 6}, 6, {3, 5, 4, 6, 2, 4, 3, 2, 0, -3}, 2);
    cases.conv_transpose({7, 4, 4}, 33, square(5, 3, 2), 1, relu);
    cases.conv_transpose({300, 3, 3}, 8, square(1, 1, 0));
    cases.conv_transpose({1, 1, 1}, 3, square(7, 1, 0));
    cases.conv_transpose({8, 6, 6}, 8, square(2, 1, 3));
    cases.conv_transpose({24, 1, 9}, 48, {1, 8, 1, 4, 1, 1, 0, 2, 0, 2}, 1, clip);
    std::mt19937 random(20240301);
    const auto pick = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
    };
    for (int i = 0; i < 40; i++) {
        Window w = {pick(1, 5), pick(1, 5), pick(1, 4), pick(1, 4), pick(1, 3), pick(1, 3), 0, 0, 0, 0};
        const TensorShape in = {1, pick(2, 9), pick(2, 20)};
        const auto pad = [&](int kernel, int dilation, int low) {
            return pick(low, std::min(kernel * dilation, 3));
        };
        w.pad_top = pad(w.kernel_height, w.dilation_height, 0),
        w.pad_left = pad(w.kernel_width, w.dilation_width, 0);
        w.pad_bottom = pad(w.kernel_height, w.dilation_height, -2);
        w.pad_right = pad(w.kernel_width, w.dilation_width, -2);
        if ((in.height - 1) * w.stride_height + (w.kernel_height - 1) * w.dilation_height <
                w.pad_top + w.pad_bottom ||
            (in.width - 1) * w.stride_width + (w.kernel_width - 1) * w.dilation_width <
                w.pad_left + w.pad_right)
            continue;
        const int groups = i % 4 == 3 ? pick(2, 3) : 1;
        cases.conv_transpose({groups * pick(1, 20), in.height, in.width}, groups * pick(1, 20), w, groups,
                             i % 3 == 0   ? none
                             : i % 3 == 1 ? relu
                                          : clip);
    }
}

void pools(Cases& cases, bool reduced) {
    cases.pools({5, 9, 8}, square(3, 2, 1), false, clip);
    cases.pools({17, 6, 6}, square(3, 2, 0), true);
    cases.pools({18, 7, 5}, {7, 5, 1, 1, 1, 1, 0, 0, 0, 0});
    if (reduced) return;
    for (int size : {1, 2, 7, 13}) cases.pools({3, size, size + 2}, square(3, 1, 1), false, relu);
    cases.pools({16, 12, 35}, square(2, 2, 0));
    cases.pools({33, 7, 7}, square(7, 1, 0), false, clip);
    cases.pools({8, 1, 1}, square(1, 1, 0));
    // Windows that hang over the edge in ceil mode, with and without pads.
    cases.pools({20, 8, 8}, square(3, 2, 0), true, clip);
    cases.pools({6, 10, 10}, square(3, 3, 1), true);
    cases.pools({4, 7, 9}, {2, 3, 2, 3, 1, 1, 0, 0, 0, 0}, true, relu);
    cases.pools({12, 11, 9}, {3, 2, 1, 3, 2, 1, 1, 0, 2, 1});
    cases.pools({5, 9, 9}, {3, 3, 2, 2, 1, 1, 0, 1, 1, 0}, false);
    cases.pools({9, 6, 50}, {5, 5, 1, 1, 1, 1, 2, 2, 2, 2});
}

void rearrangements(Cases& cases, bool reduced) {
    cases.rearrange({19, 5, 7}, {5, 7, 19}, {{1, 1, 1, 1, 35, 19}, {0, 0, 0, 0, 1, 35}});  // to channels last
    cases.rearrange({6, 4, 4}, {6, 4, 4},
                    {{1, 1, 1, 2, 3, 16}, {0, 0, 0, 16, 32, 1}});  // shuffle in 3 groups
    if (reduced) return;
    cases.rearrange({5, 7, 19}, {19, 5, 7}, {{1, 1, 1, 1, 19, 35}, {0, 0, 0, 0, 1, 19}});
    cases.rearrange({8, 3, 5}, {2, 6, 10}, {{1, 2, 3, 2, 5, 2}, {0, 15, 5, 60, 1, 30}});    // pixel shuffle
    cases.rearrange({3, 9, 8}, {2, 4, 3}, {{1, 1, 1, 2, 4, 3}, {0, 0, 0, 72, 16, 2}, 73});  // every other one
    cases.rearrange({2, 3, 4}, {2, 6, 8},
                    {{1, 2, 3, 2, 4, 2}, {0, 12, 4, 0, 1, 0}});  // nearest, twice as large
    cases.rearrange({4, 1, 40}, {4, 1, 40}, {{1, 1, 1, 1, 4, 40}, {0, 0, 0, 0, 40, -1}, 39});  // mirrored
    cases.rearrange({1, 1, 9}, {1, 1, 1}, {{1, 1, 1, 1, 1, 1}, {}, 4});
    cases.rearrange({33, 17, 18}, {17, 33, 18}, {{1, 1, 1, 17, 33, 18}, {0, 0, 0, 18, 306, 1}});
}

/// Operands that repeat along every set of axes, beside one of all and beside each other.
void operands_of_two(Cases& cases, Op op, bool reduced) {
    const std::vector<TensorShape> all = {{19, 3, 5}, {16, 4, 4}, {3, 8, 9},
                                          {37, 1, 1}, {8, 5, 1},  {24, 1, 6}};
    for (std::size_t i = 0; i < (reduced ? 1 : all.size()); i++) {
        const TensorShape whole = all[i];
        if (op != Op::add) cases.binary(op, whole, whole, -1, clip);
        cases.binary(op, whole, whole, 1);
        std::vector<TensorShape> repeating;
        for (int axes = 1; axes < 8; axes++) {
            const TensorShape part = {axes & 1 ? 1 : whole.channels, axes & 2 ? 1 : whole.height,
                                      axes & 4 ? 1 : whole.width};
            if (part != whole && std::find(repeating.begin(), repeating.end(), part) == repeating.end())
                repeating.push_back(part);
        }
        for (TensorShape part : repeating) {
            cases.binary(op, whole, part, -1, i % 2 ? relu : none);
            cases.binary(op, part, whole, -1);
            cases.binary(op, whole, part, 1, clip);
            cases.binary(op, part, whole, 0);
        }
        cases.binary(op, {whole.channels, 1, 1}, {1, whole.height, whole.width});
        cases.binary(op, {whole.channels, 1, whole.width}, {1, whole.height, 1}, 1, clip);
    }
    cases.binary(op, {32, 7, 7}, {32, 1, 1});
    cases.binary(op, {4, 33, 20}, {1, 33, 20}, -1, relu);
}

void elementwise(Cases& cases, bool reduced) {
    const std::vector<TensorShape> all = {{19, 3, 5}, {1, 1, 1}, {16, 4, 4}, {4, 1, 7},   {37, 1, 1},
                                          {8, 13, 1}, {3, 8, 9}, {64, 2, 2}, {100, 5, 5}, {2, 40, 33}};
    const std::vector<TensorShape> shapes(all.begin(), reduced ? all.begin() + 2 : all.end());
    for (TensorShape shape : shapes) {
        for (Activation activation : {none, relu, clip}) {
            cases.same(Op::scale, shape, 1, activation);
            cases.same(Op::add, shape, 2, activation);
            cases.same(Op::relu, shape, 1, activation);
        }
        cases.same(Op::add, shape, 4, clip);
        cases.same(Op::scale, shape, 2, relu);
        cases.same(Op::scale, shape, 3, clip);
        cases.same(Op::reshape, shape, 1, clip);
        cases.reshape(shape, {static_cast<int>(shape.elements()), 1, 1});
        cases.same(Op::softmax, shape);
        cases.same(Op::log_softmax, shape);
        cases.lrn(shape, 5, 1e-1F, 0.75F, 1);
        for (const ActivationRow& row : activation_rows()) cases.function(row, shape);
        cases.instance_norm(shape, shape.channels, clip);
        cases.instance_norm(shape, 1);
        if (shape.channels % 4 == 0) cases.instance_norm(shape, 4, relu);
    }
    for (const BinaryRow& row : binary_rows()) operands_of_two(cases, row.op, reduced);
    cases.instance_norm({6, 40, 53}, 3);
    cases.reshape({6, 4, 5}, {10, 3, 4});
    cases.lrn({23, 3, 7}, 4, 0.5F, 0.75F, 2);
    cases.lrn({11, 4, 4}, 3, 0.5F, 0.6F, 1);
    cases.lrn({18, 3, 6}, 5, 0.5F, 0.75F, 1, clip);
    cases.same(Op::softmax, {19, 3, 5}, 1, clip);
    cases.lrn({2, 3, 3}, 9, 2.0F, 0.75F, 1);
    cases.lrn({6, 2, 18}, 1, 1.0F, 1.0F, 1);
    cases.concat({3, 5, 8}, 4, 5, clip);
    cases.concat({16, 32}, 3, 3);
    cases.concat({1, 1, 1, 17, 2}, 2, 9, relu);
    cases.concat({7}, 3, 2);
    cases.concat({8, 4, 24, 20}, 6, 6, clip);
    cases.concat({10, 30}, 1, 1);
    cases.pad({5, 4, 6}, {1, 1, 1, 1, 1, 1, 1, 2, 0, 3}, 0.25F, relu);
    cases.pad({18, 3, 3}, {1, 1, 1, 1, 1, 1, 0, 0, 1, 0}, -1);
    cases.pad({16, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 0, clip);
    cases.pad({3, 5, 5}, {1, 1, 1, 1, 1, 1, 0, 0, 0, 0}, 2);
    // Crops, and both at once.
    cases.pad({19, 6, 7}, {1, 1, 1, 1, 1, 1, -1, -2, -3, 0}, 2);
    cases.pad({8, 5, 4}, {1, 1, 1, 1, 1, 1, 2, -1, -3, 3}, 0.5F);
    cases.pad({5, 3, 4}, {1, 1, 1, 1, 1, 1, -2, 5, 1, -3}, 0.5F);
    for (PadMode mode : {PadMode::edge, PadMode::reflect, PadMode::wrap}) {
        cases.pad({18, 5, 6}, {1, 1, 1, 1, 1, 1, 3, 2, 4, 5}, 0, clip, mode);
        cases.pad({16, 4, 4}, {1, 1, 1, 1, 1, 1, 0, 1, 2, 0}, 0, none, mode);
    }
    cases.pad({6, 5, 6}, {1, 1, 1, 1, 1, 1, -1, 2, 3, -2}, 0, none, PadMode::edge);
}

void resizes(Cases& cases, bool reduced) {
    using enum Interpolation;
    cases.resize({18, 5, 7}, 10, 14, nearest, Coordinates::asymmetric, Rounding::floor);
    cases.resize({18, 5, 7}, 10, 14, linear, Coordinates::half_pixel);
    cases.resize({16, 6, 9}, 7, 5, cubic, Coordinates::half_pixel);
    if (reduced) return;
    for (TensorShape in : {TensorShape{3, 1, 1}, {8, 4, 33}, {37, 9, 2}, {64, 3, 3}})
        for (Interpolation interpolation : {nearest, linear, cubic}) {
            for (int i = 0; i < 6; i++)
                cases.resize(in, 2 * in.height + i, 3 * in.width - 1, interpolation,
                             static_cast<Coordinates>(i), static_cast<Rounding>(i % 4));
            cases.resize(in, (in.height + 1) / 2, (in.width + 2) / 3, interpolation,
                         Coordinates::align_corners);
            cases.resize(in, 1, 1, interpolation, Coordinates::pytorch_half_pixel);
            // Scales that are not those of the sizes.
            cases.resize(in, 2 * in.height, 2 * in.width, interpolation, Coordinates::half_pixel,
                         Rounding::ceil, 2.3F);
        }
    cases.resize({24, 7, 7}, 14, 14, linear, Coordinates::align_corners);
    cases.resize({2, 40, 50}, 80, 100, nearest, Coordinates::half_pixel);
}

}  // namespace

TensorShape operand_shape(const taso_shape& s, int input) {
    const taso_extents e = taso_operand_extents(&s, taso_operand_of(&s, input));
    return {e.channels, e.height, e.width};
}

std::vector<float> random_values(std::mt19937& random, std::int64_t count) {
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values) value = static_cast<float>(random() >> 8) / static_cast<float>(1 << 23) - 1;
    return values;
}

KernelOperands kernel_operands(const KernelCase& kernel_case, std::mt19937& random) {
    const taso_shape& s = kernel_case.shape.get();
    KernelOperands made;
    const std::int64_t pixels = std::int64_t{s.in_height} * s.in_width;
    for (int i = 0; i < s.inputs; i++)
        made.tensors.push_back(random_values(random, operand_shape(s, i).elements()));
    // Where there is a value, and none that is so large that all others are nothing beside it.
    const auto keep_positive = [](std::vector<float>& values) {
        for (float& value : values) value = std::abs(value) + 0.125f;
    };
    const bool positive =
        taso_wants_positive(static_cast<taso_op>(kernel_case.op)) || kernel_case.op == Op::div;
    if (positive)
        for (auto& tensor : made.tensors) keep_positive(tensor);
    if (const taso_extents e = taso_constant_extents(&s); e.channels > 0) {
        made.constants.weights = random_values(random, std::int64_t{e.channels} * e.height * e.width);
        if (positive) keep_positive(made.constants.weights);
        return made;
    }
    std::int64_t weights = 0;
    if (has_filters(kernel_case.op))
        weights =
            std::int64_t{s.out_channels} * (s.in_channels / s.groups) * s.kernel_height * s.kernel_width;
    if (kernel_case.op == Op::fc) weights = s.out_channels * s.in_channels * pixels;
    if (takes_constants(kernel_case.op) && weights == 0) weights = s.out_channels;
    made.constants = {random_values(random, weights), random_values(random, weights ? s.out_channels : 0)};
    return made;
}

std::vector<KernelCase> kernel_cases(bool reduced) {
    Cases cases(reduced);
    convolutions(cases, reduced);
    random_convolutions(cases, reduced ? 6 : 60);
    transposed_convolutions(cases, reduced);
    pools(cases, reduced);
    elementwise(cases, reduced);
    rearrangements(cases, reduced);
    resizes(cases, reduced);
    cases.fc({10, 3, 2}, 35, clip);
    cases.fc({37, 1, 1}, 16, relu);
    if (!reduced) {
        cases.fc({1, 1, 1}, 1);
        cases.fc({64, 3, 3}, 100, relu);
        cases.fc({16, 2, 5}, 15);
        cases.fc({6, 7, 1}, 33, clip);
    }
    cases.transform({19, 5, 7});
    cases.transform({32, 4, 4});
    cases.transform({3, 33, 18});
    if (!reduced)
        for (TensorShape shape : {TensorShape{1, 1, 1},
                                  {1, 9, 5},
                                  {17, 1, 1},
                                  {5, 1, 20},
                                  {6, 20, 1},
                                  {64, 8, 8},
                                  {70, 11, 37},
                                  {4, 64, 64},
                                  {150, 3, 3}})
            cases.transform(shape);
    return cases.take();
}

}  // namespace taso
