// SPDX-License-Identifier: GPL-3.0-or-later
// What each primitive does for a shape: the counts that the cost model multiplies.
#include <algorithm>
#include <cctype>

#include "cost_model.h"

namespace taso {

namespace {

double quotient_up(double n, double d) {
    return static_cast<double>((static_cast<std::int64_t>(n) + static_cast<std::int64_t>(d) - 1) /
                               static_cast<std::int64_t>(d));
}

/// The numbers in a primitive's name, such as 4, 4, 3, 3 of winograd-4x4-3x3-chw16.
std::vector<int> numbers_in(const std::string& name) {
    std::vector<int> numbers;
    bool inside = false;
    for (char c : name) {
        const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
        if (digit && !inside) numbers.push_back(0);
        if (digit) numbers.back() = std::min(numbers.back() * 10 + (c - '0'), 1000);
        inside = digit;
    }
    return numbers;
}

/// Winograd's F(m x m, r x r): a product per tile and point of the transformed domain, and the transforms of
/// input and output tiles (Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2016).
Work winograd(const std::string& name, const taso_shape& s) {
    std::vector<int> numbers = numbers_in(name);
    const double m = numbers.empty() || numbers[0] < 1 ? 2 : numbers[0], r = s.kernel_height, a = m + r - 1;
    const double tiles = quotient_up(s.out_height, m) * quotient_up(s.out_width, m);
    const double in = s.in_channels, out = s.out_channels;
    return {.arithmetic = tiles * (a * a * in * out / s.groups + 2 * a * a * a * in + m * a * (a + m) * out),
            .bytes = 8 * tiles * a * a * (in + out),
            .calls = tiles};
}

Work convolution(const Primitive& primitive, const taso_shape& s) {
    if (primitive.family == "winograd") return winograd(primitive.name, s);
    const double taps = double{1} * s.kernel_height * s.kernel_width;
    const double pixels = double{1} * s.out_height * s.out_width;
    const double group_in = double{1} * s.in_channels / s.groups,
                 group_out = double{1} * s.out_channels / s.groups;
    Work result = {.arithmetic = pixels * s.out_channels * group_in * taps};
    if (primitive.family == "kn2row" || primitive.family == "kn2col") {
        // One product per tap, each added to the output.
        result.calls = taps * s.groups * quotient_up(group_out, 16) * quotient_up(pixels, 16);
        result.bytes = 8 * taps * pixels * s.out_channels;
    } else if (primitive.family == "direct") {
        // The textbook loop starts an inner loop per row of the window.
        result.calls = pixels * s.out_channels * group_in * s.kernel_height;
    } else if (primitive.family == "depthwise") {
        result.calls = double{1} * s.out_channels * s.out_height;
    } else {
        // The patches are written and read once, whether all at a time or strip by strip.
        if (primitive.family == "im2col" || primitive.family == "im2row")
            result.bytes = 8 * taps * group_in * s.groups * pixels;
        result.calls = s.groups * quotient_up(group_out, 16) * quotient_up(pixels, 16);
    }
    return result;
}

}  // namespace

Work work(const Primitive& primitive, const taso_shape& s) {
    const TensorShape in = {s.in_channels, s.in_height, s.in_width},
                      out = {s.out_channels, s.out_height, s.out_width};
    const double outputs = static_cast<double>(out.elements()), inputs = static_cast<double>(in.elements());
    Work result;
    switch (primitive.op) {
        case Op::conv:
            result = convolution(primitive, s);
            break;
        case Op::fc:
            result = {.arithmetic = inputs * s.out_channels, .calls = quotient_up(s.out_channels, 16)};
            break;
        case Op::max_pool:
        case Op::average_pool:
            result = {.arithmetic = outputs * s.kernel_height * s.kernel_width,
                      .calls = double{1} * s.out_channels * s.out_height};
            break;
        case Op::add:
            result = {.arithmetic = outputs * s.inputs};
            break;
        case Op::scale:
            result = {.arithmetic = outputs * s.inputs, .calls = double{1} * s.out_height};
            break;
        case Op::transform:
            result = {.arithmetic = inputs,
                      .calls = double{1} * s.in_height * quotient_up(s.in_channels, 16)};
            break;
        default:
            result = {.arithmetic = outputs, .calls = double{1} * s.out_height};
            break;
    }
    const double operands = primitive.op == Op::add || primitive.op == Op::scale ? s.inputs : 1;
    if (result.bytes == 0) result.bytes = 2 * static_cast<double>(primitive.workspace_bytes(s));
    result.bytes += static_cast<double>(bytes(in, primitive.input)) * operands +
                    static_cast<double>(bytes(out, primitive.output)) * (s.accumulate ? 2 : 1);
    result.constants = static_cast<double>(primitive.weight_bytes(s));
    return result;
}

}  // namespace taso
