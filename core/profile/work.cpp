// SPDX-License-Identifier: GPL-3.0-or-later
// What each primitive does for a shape: the counts that the cost model multiplies.
#include "profile/work.h"

#include <algorithm>

#include "profile/cost_model.h"

namespace taso {

namespace {

double quotient_up(double n, double d) {
    return static_cast<double>((static_cast<std::int64_t>(n) + static_cast<std::int64_t>(d) - 1) /
                               static_cast<std::int64_t>(d));
}

/// Winograd's F(m x m, r x r): a product per tile and point of the transformed domain, and the transforms of
/// input and output tiles (Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2016). Where few
/// tiles are taken at a time, the weights are read again for each strip of them.
Work winograd(double m, const Primitive& primitive, const taso_shape& s) {
    const double r = s.kernel_height, a = m + r - 1;
    const double tiles = quotient_up(s.out_height, m) * quotient_up(s.out_width, m);
    const double in = s.in_channels, out = s.out_channels;
    const double domain_bytes = 4 * tiles * a * a * (in + out);
    const bool by_strip =
        primitive.work == WorkKind::winograd2_strips || primitive.work == WorkKind::winograd4_strips;
    const double strips = domain_bytes / static_cast<double>(primitive.workspace_bytes(s));
    return {.arithmetic = tiles * (a * a * in * out / s.groups + 2 * a * a * a * in + m * a * (a + m) * out),
            .bytes = 2 * domain_bytes,
            .constants_read = by_strip ? std::max(1.0, strips) : 1,
            .calls = tiles};
}

/// What a convolution does: by its definition, whatever the primitive, its multiplications.
struct Convolution {
    /// Transposed: every input's pixel meets all taps.
    Convolution(const taso_shape& s, bool is_transposed)
        : taps(double{1} * s.kernel_height * s.kernel_width),
          pixels(is_transposed ? double{1} * s.in_height * s.in_width
                               : double{1} * s.out_height * s.out_width),
          group_in(double{1} * s.in_channels / s.groups),
          group_out(double{1} * s.out_channels / s.groups),
          arithmetic(pixels * s.out_channels * group_in * taps) {}
    /// Tiles of the packed matrix product.
    double tiles(const taso_shape& s) const {
        return s.groups * quotient_up(group_out, 16) * quotient_up(pixels, 16);
    }

    double taps, pixels, group_in, group_out, arithmetic;
};

}  // namespace

Work work(const Primitive& primitive, const taso_shape& s) {
    const TensorShape in = {s.in_channels, s.in_height, s.in_width},
                      out = {s.out_channels, s.out_height, s.out_width};
    const double outputs = static_cast<double>(out.elements()), inputs = static_cast<double>(in.elements());
    const Convolution conv(s, primitive.op == Op::conv_transpose);
    Work result;
    switch (primitive.work) {
        case WorkKind::loops:
            result = {.arithmetic = conv.arithmetic,
                      .calls = conv.pixels * s.out_channels * conv.group_in * s.kernel_height};
            break;
        case WorkKind::patches:
            // Whether all at a time or strip by strip.
            result = {.arithmetic = conv.arithmetic,
                      .bytes = 8 * conv.taps * conv.group_in * s.groups * conv.pixels,
                      .calls = conv.tiles(s)};
            break;
        case WorkKind::products:
            result = {.arithmetic = conv.arithmetic, .calls = conv.tiles(s)};
            break;
        case WorkKind::taps:
            result = {.arithmetic = conv.arithmetic,
                      .bytes = 8 * conv.taps * conv.pixels * s.out_channels,
                      .calls = conv.taps * conv.tiles(s)};
            break;
        case WorkKind::planes:
            result = {.arithmetic = conv.arithmetic, .calls = double{1} * s.out_channels * s.out_height};
            break;
        case WorkKind::winograd2:
        case WorkKind::winograd2_strips:
            result = winograd(2, primitive, s);
            break;
        case WorkKind::winograd4:
        case WorkKind::winograd4_strips:
            result = winograd(4, primitive, s);
            break;
        case WorkKind::rows:
            result = {.arithmetic = inputs * s.out_channels, .calls = quotient_up(s.out_channels, 16)};
            break;
        case WorkKind::windows:
            result = {.arithmetic = outputs * s.kernel_height * s.kernel_width,
                      .calls = double{1} * s.out_channels * s.out_height};
            break;
        case WorkKind::sums:
            result = {.arithmetic = outputs * s.inputs};
            break;
        case WorkKind::scaled_sums:
            result = {.arithmetic = outputs * s.inputs, .calls = double{1} * s.out_height};
            break;
        case WorkKind::statistics:
            result = {.arithmetic = 3 * outputs,
                      .bytes = 2 * static_cast<double>(bytes(in, primitive.input)),
                      .calls = 3.0 * s.out_height};
            break;
        case WorkKind::copies:
            result = {.arithmetic = outputs, .calls = double{1} * s.out_height};
            break;
        case WorkKind::functions:
            result = {.arithmetic = 16 * outputs, .calls = double{1} * s.out_height};
            break;
        case WorkKind::transforms:
            result = {.arithmetic = inputs,
                      .calls = double{1} * s.in_height * quotient_up(s.in_channels, 16)};
            break;
    }
    const bool adds = primitive.work == WorkKind::sums || primitive.work == WorkKind::scaled_sums;
    const double operands = adds ? s.inputs : 1;
    if (result.bytes == 0) result.bytes = 2 * static_cast<double>(primitive.workspace_bytes(s));
    result.bytes += static_cast<double>(bytes(in, primitive.input)) * operands +
                    static_cast<double>(bytes(out, primitive.output)) * (s.accumulate ? 2 : 1);
    result.constants = static_cast<double>(primitive.weight_bytes(s));
    return result;
}

}  // namespace taso
