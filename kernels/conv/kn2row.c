/* SPDX-License-Identifier: MIT */
/* kn2row: one 1x1 convolution of the whole plane per tap, shifted and added (Vasudevan, Anderson and Gregg,
 * "Parallel multi channel convolution using general matrix multiplication", 2017): all taps before any is
 * added, one tap at a time, or one tap and 16 output channels at a time. */
#include "patch.h"

enum { block = 16 /* output channels of the last */ };

/** products[channel][pixel] of one tap, channels [from, to) and pixels [first, first + count) of the input's. */
static void multiply(const taso_shape* s, const float* in, const float* weights, int tap, int from, int to,
                     int first, int count, float* products) {
    const int64_t all = s->in_channels, plane = (int64_t)s->in_height * s->in_width;
    taso_product g = {.panel = all * taso_panel_rows,
                      .b_step = taso_in_plane(s),
                      .pixels = count,
                      .channels = to - from,
                      .out = products + first,
                      .out_row = plane,
                      .low = -INFINITY,
                      .high = INFINITY};
    for (int k = 0; k < all; k += taso_depth) {
        g.a = weights + (tap * (int64_t)taso_round_up(s->out_channels, taso_panel_rows) + from) * all +
              (int64_t)k * taso_panel_rows;
        g.b = in + k * g.b_step + first;
        g.depth = taso_least(taso_depth, (int)all - k);
        g.go_on = k > 0;
        taso_multiply_rows(&g);
    }
}

/** Adds the product of one tap and channel to its output plane, which begins as the bias, and what it
 * accumulates into. */
static void add(const taso_shape* s, const float* product, int tap, float bias, float* plane) {
    const int dy = tap / s->kernel_width * s->dilation_height - s->pad_top;
    const int dx = tap % s->kernel_width * s->dilation_width - s->pad_left;
    const int last = tap == taso_taps(s) - 1;
    const vn low = vn_set(last ? taso_low(s) : -INFINITY), high = vn_set(last ? taso_high(s) : INFINITY);
    const int from = taso_least(s->out_width, taso_most(0, -dx));
    const int to = taso_most(from, taso_least(s->out_width, s->in_width - dx));
    const int goes_on = tap > 0 || s->accumulate;
    const vn start = vn_set(tap == 0 ? bias : 0.0f), zero = vn_zero();
    for (int oy = 0; oy < s->out_height; oy++) {
        float* line = plane + (int64_t)oy * s->out_width;
        const int y = oy + dy, inside = y >= 0 && y < s->in_height;
        if (!inside && tap > 0 && !last) continue;
        const float* source = product + (int64_t)y * s->in_width + dx;
        for (int x = 0; x < s->out_width;) {
            const int added = inside && x >= from && x < to;
            const int end = added ? to : inside && x < from ? from : s->out_width;
            for (; x < end; x += vn_lanes) {
                const int n = taso_least(vn_lanes, end - x);
                const vn held = goes_on ? vn_add(start, vn_load_part(line + x, n)) : start;
                const vn more = added ? vn_load_part(source + x, n) : zero;
                vn_store_part(line + x, vn_activate(vn_add(held, more), low, high), n);
            }
            x = end;
        }
    }
}

static const float* bias_of(const taso_shape* s, const float* weights) {
    return weights + (int64_t)taso_taps(s) * taso_round_up(s->out_channels, taso_panel_rows) * s->in_channels;
}

void TASO_NAME(taso_kn2row_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    const int taps = taso_taps(s), plane = s->in_height * s->in_width,
              strips = taso_quotient_up(plane, taso_strip);
    const int64_t product = (int64_t)s->out_channels * plane;
    const float* bias = bias_of(s, weights);
    TASO_PARALLEL_FOR
    for (int i = 0; i < taps * strips; i++) {
        const int tap = i / strips, first = i % strips * taso_strip;
        multiply(s, in[0], weights, tap, 0, s->out_channels, first, taso_least(taso_strip, plane - first),
                 workspace + tap * product);
    }
    TASO_PARALLEL_FOR
    for (int m = 0; m < s->out_channels; m++)
        for (int tap = 0; tap < taps; tap++)
            add(s, workspace + tap * product + (int64_t)m * plane, tap, bias[m],
                out + (int64_t)m * taso_pixels(s));
}

void TASO_NAME(taso_kn2row_accumulating_chw_chw)(const taso_shape* s, const float* const* in,
                                                 const float* weights, float* out, float* workspace) {
    const int taps = taso_taps(s), plane = s->in_height * s->in_width,
              strips = taso_quotient_up(plane, taso_strip);
    const float* bias = bias_of(s, weights);
    for (int tap = 0; tap < taps; tap++) {
        TASO_PARALLEL_FOR
        for (int i = 0; i < strips; i++)
            multiply(s, in[0], weights, tap, 0, s->out_channels, i * taso_strip,
                     taso_least(taso_strip, plane - i * taso_strip), workspace);
        TASO_PARALLEL_FOR
        for (int m = 0; m < s->out_channels; m++)
            add(s, workspace + (int64_t)m * plane, tap, bias[m], out + (int64_t)m * taso_pixels(s));
    }
}

void TASO_NAME(taso_kn2row_block_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    const int taps = taso_taps(s), plane = s->in_height * s->in_width;
    const int size = taso_least(block, s->out_channels), blocks = taso_quotient_up(s->out_channels, block);
    const float* bias = bias_of(s, weights);
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        float* products = workspace + (int64_t)t * size * plane;
        for (int i = taso_share(blocks, t, s->threads); i < taso_share(blocks, t + 1, s->threads); i++) {
            const int from = i * block, to = taso_least(s->out_channels, from + block);
            for (int tap = 0; tap < taps; tap++) {
                multiply(s, in[0], weights, tap, from, to, 0, plane, products);
                for (int m = from; m < to; m++)
                    add(s, products + (int64_t)(m - from) * plane, tap, bias[m],
                        out + (int64_t)m * taso_pixels(s));
            }
        }
    }
}
