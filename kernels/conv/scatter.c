/* SPDX-License-Identifier: MIT */
/* Transposed convolution as a scatter: a matrix product per tap, of rows of input pixels with the tap's weights, is added to
 * the outputs that it meets, which begin as the bias. */
#include "padding.h"
#include "patch.h"
#include "phases.h"

/* Every pixel of an output row, as `a` or activated. */
static void begin_row(const taso_shape* s, const float* weights, float* row, int64_t pixel) {
    const int channels = s->out_channels / s->groups;
    for (int group = 0; group < s->groups; group++) {
        const float* bias = taso_bias_of(s, weights, taso_panel, group);
        for (int x = 0; x < s->out_width; x++)
            taso_copy(row + x * pixel + (int64_t)group * channels, bias, channels);
    }
}

static void activate_row(const taso_shape* s, float* row, int64_t pixel) {
    const vn low = vn_set(taso_low(s)), high = vn_set(taso_high(s));
    for (int x = 0; x < s->out_width; x++)
        for (int c = 0; c < s->out_channels; c += vn_lanes) {
            float* at = row + x * pixel + c;
            const int n = taso_least(vn_lanes, s->out_channels - c);
            vn_store_part(at, vn_activate(vn_load_part(at, n), low, high), n);
        }
}

/* Adds what the taps of a row of the kernel make of an input row. */
static void add_row(const taso_shape* s, const float* in, const float* weights, int group, int ky, float* row,
                    int64_t pixel) {
    const int depth = s->in_channels / s->groups, channels = s->out_channels / s->groups;
    const int64_t from = taso_in_strides(s, taso_layout_hwc).pixel;
    for (int kx = 0; kx < s->kernel_width; kx++) {
        /* Input x meets output x * stride + shift. */
        const int64_t shift = (int64_t)kx * s->dilation_width - s->pad_left;
        const int64_t room = s->out_width - 1 - shift;
        const int first = shift < 0 ? (int)((-shift + s->stride_width - 1) / s->stride_width) : 0;
        const int last = room < 0 ? 0 : taso_least(s->in_width, (int)(room / s->stride_width + 1));
        if (first >= last) continue;
        taso_product g = {
            .a_row = from,
            .a_step = 1,
            .pixels = last - first,
            .channels = channels,
            .out = row + (int64_t)group * channels + (first * (int64_t)s->stride_width + shift) * pixel,
            .out_row = pixel * s->stride_width,
            .out_block = taso_panel};
        for (int k = 0; k < depth; k += taso_depth) {
            const int tap = ky * s->kernel_width + kx;
            taso_set_columns(s, &g, weights, group, tap * depth + k, taso_least(taso_depth, depth - k), 0);
            g.bias = 0, g.go_on = 1, g.low = -INFINITY, g.high = INFINITY;
            g.a = in + first * from + (int64_t)group * depth + k;
            taso_multiply_columns(&g);
        }
    }
}

void TASO_NAME(taso_scatter_hwc_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                     float* out, float* workspace) {
    (void)workspace;
    const taso_strides from = taso_in_strides(s, taso_layout_hwc), to = taso_out_strides(s, taso_layout_hwc);
    TASO_PARALLEL_FOR
    for (int oy = 0; oy < s->out_height; oy++) {
        const taso_phase rows = taso_phase_of_rows(s, oy % s->stride_height);
        float* row = out + oy * to.row;
        begin_row(s, weights, row, to.pixel);
        for (int j = 0; j < rows.taps; j++) {
            const int iy = oy / s->stride_height - rows.pad + j * rows.dilation;
            if (iy < 0 || iy >= s->in_height) continue;
            for (int group = 0; group < s->groups; group++)
                add_row(s, in[0] + iy * from.row, weights, group, rows.first_tap - j * rows.tap_step, row,
                        to.pixel);
        }
        if (s->activation != taso_activation_none) activate_row(s, row, to.pixel);
    }
}
