/* SPDX-License-Identifier: MIT */
/** What the convolutions by matrix product share: rows of the patch matrix [channel, ky, kx][pixel], how work
 * is shared out to threads, and where a group's constants lie. */
#ifndef TASO_PATCH_H
#define TASO_PATCH_H

#include "gemm.h"
#include "parallel.h"
#include "slice.h"

/** Sizes that every function here asks for. */
static inline int taso_pixels(const taso_shape* s) { return s->out_height * s->out_width; }
static inline int taso_taps(const taso_shape* s) { return s->kernel_height * s->kernel_width; }
static inline int taso_depth_of(const taso_shape* s) { return s->in_channels / s->groups * taso_taps(s); }

static inline void taso_copy(float* to, const float* from, int64_t n) {
    int64_t i = 0;
    for (; i + vn_lanes <= n; i += vn_lanes) vn_store(to + i, vn_load(from + i));
    if (i < n) vn_store_part(to + i, vn_load_part(from + i, (int)(n - i)), (int)(n - i));
}

static inline void taso_clear(float* to, int64_t n) {
    int64_t i = 0;
    for (; i + vn_lanes <= n; i += vn_lanes) vn_store(to + i, vn_zero());
    if (i < n) vn_store_part(to + i, vn_zero(), (int)(n - i));
}

/** Row k of the im2col matrix of one group, pixels [first, first + count); in: the group's first plane. */
static inline void taso_patch_row(const taso_shape* s, const float* in, int k, int first, int count,
                                  float* to) {
    const int taps = taso_taps(s), channel = k / taps, ky = k % taps / s->kernel_width,
              kx = k % s->kernel_width;
    const float* plane = in + channel * taso_in_plane(s);
    int oy = first / s->out_width, ox = first % s->out_width;
    while (count > 0) {
        const int run = taso_least(count, s->out_width - ox);
        const int64_t y = (int64_t)oy * s->stride_height - s->pad_top + (int64_t)ky * s->dilation_height;
        const int64_t x = (int64_t)ox * s->stride_width - s->pad_left + (int64_t)kx * s->dilation_width;
        int from = 0, until = 0;
        if (y >= 0 && y < s->in_height && x < s->in_width) {
            from = x < 0 ? (int)((-x + s->stride_width - 1) / s->stride_width) : 0;
            until = (int)((s->in_width - 1 - x) / s->stride_width + 1);
            from = taso_least(from, run), until = taso_most(from, taso_least(until, run));
        }
        taso_clear(to, from);
        const float* line = plane + y * s->in_width + x;
        if (s->stride_width == 1)
            taso_copy(to + from, line + from, until - from);
        else
            for (int i = from; i < until; i++) to[i] = line[(int64_t)i * s->stride_width];
        taso_clear(to + until, run - until);
        to += run, count -= run, oy++, ox = 0;
    }
}

/** Strides for panels of 16 channels. */
static inline taso_strides taso_in_panels(taso_strides strides, enum taso_layout layout) {
    strides.block *= taso_panel / taso_channel_block(layout);
    return strides;
}

/** Moves the place of `columns` to an output's pixel. */
static inline void taso_set_places(const taso_shape* s, taso_product* g, taso_strides to, int pixel) {
    const int y = pixel / s->out_width, x = pixel % s->out_width;
    g->out += y * to.row + x * to.pixel;
    g->out_skip = to.row - s->out_width * to.pixel;
    g->out_width = s->out_width, g->out_x = x;
}

/** What one thread takes: pixels in strips, and where these are too few for all threads, channels in chunks. */
typedef struct taso_work {
    int strips, chunks, panels; /**< panels of channels, shared out over chunks */
    int from, to;               /**< of strips * chunks items, chunks fastest */
} taso_work;

static inline taso_work taso_work_of(int pixels, int strip, int panels, int t, int threads) {
    taso_work w;
    w.strips = taso_quotient_up(pixels, strip);
    w.chunks = w.strips >= 2 * threads ? 1 : taso_least(threads, panels);
    w.panels = panels;
    w.from = taso_share(w.strips * w.chunks, t, threads);
    w.to = taso_share(w.strips * w.chunks, t + 1, threads);
    return w;
}

/** Constants of one group in the forms rows_* and columns_* (form_panels.h). */
static inline int64_t taso_packed_channels(const taso_shape* s, int panel) {
    return taso_round_up(s->out_channels / s->groups, panel);
}
static inline const float* taso_weights_of(const taso_shape* s, const float* weights, int panel, int group) {
    return weights + group * taso_packed_channels(s, panel) * taso_depth_of(s);
}
static inline const float* taso_bias_of(const taso_shape* s, const float* weights, int panel, int group) {
    return weights + taso_packed_channels(s, panel) * ((int64_t)s->groups * taso_depth_of(s) + group);
}

/** What every product of depths [k, k + depth) has: the first one starts from the bias, and from what it
 * accumulates into; the last one activates. */
static inline void taso_set_block(const taso_shape* s, taso_product* g, const float* bias, int k, int depth) {
    const int first = k == 0, last = k + depth == taso_depth_of(s);
    g->bias = first ? bias : 0;
    g->go_on = !first || s->accumulate;
    g->depth = depth;
    g->low = last ? taso_low(s) : -INFINITY, g->high = last ? taso_high(s) : INFINITY;
}

/** The product of depths [k, k + depth) of one group: constants, strides and activation for channels from
 * `channel`; a, b and sizes remain with the caller. */
static inline void taso_set_rows(const taso_shape* s, taso_product* g, const float* weights, int group, int k,
                                 int depth, int channel) {
    const int64_t all = taso_depth_of(s);
    g->a = taso_weights_of(s, weights, taso_panel_rows, group) + channel * all + (int64_t)k * taso_panel_rows;
    g->panel = all * taso_panel_rows;
    taso_set_block(s, g, taso_bias_of(s, weights, taso_panel_rows, group) + channel, k, depth);
}

static inline void taso_set_columns(const taso_shape* s, taso_product* g, const float* weights, int group,
                                    int k, int depth, int channel) {
    const int64_t all = taso_depth_of(s);
    g->b = taso_weights_of(s, weights, taso_panel, group) + channel * all + (int64_t)k * taso_panel;
    g->panel = all * taso_panel;
    g->b_step = taso_panel;
    taso_set_block(s, g, taso_bias_of(s, weights, taso_panel, group) + channel, k, depth);
}

#endif
