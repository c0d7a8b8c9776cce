/* SPDX-License-Identifier: MIT */
/** A strip of pixels of im2row's patches [pixel][ky, kx, channel] and a block of their depths at a time, multiplied into
 *  out[pixel][channel]. */
#ifndef TASO_IM2ROW_STRIP_H
#define TASO_IM2ROW_STRIP_H

#include "patch.h"

typedef struct {
    const float *in, *weights; /* of the group; of all groups */
    float *out, *strip;
    taso_strides to; /* of the output */
    int group, t;
} part;

/** Depths [k, k + depth) of one pixel's patch, element i at to[i * step]. */
static TASO_INLINE void fill_pixel(const taso_shape* s, const float* in, int pixel, int k, int depth,
                                   float* to, const int step) {
    const int channels = s->in_channels / s->groups;
    const int64_t pixel_step = taso_in_strides(s, taso_layout_hwc).pixel;
    const int64_t y0 = (int64_t)(pixel / s->out_width) * s->stride_height - s->pad_top;
    const int64_t x0 = (int64_t)(pixel % s->out_width) * s->stride_width - s->pad_left;
    while (depth > 0) {
        const int tap = k / channels, channel = k % channels, run = taso_least(depth, channels - channel);
        const int64_t y = y0 + (int64_t)(tap / s->kernel_width) * s->dilation_height;
        const int64_t x = x0 + (int64_t)(tap % s->kernel_width) * s->dilation_width;
        const int inside = y >= 0 && y < s->in_height && x >= 0 && x < s->in_width;
        const float* from = in + (y * s->in_width + x) * pixel_step + channel;
        if (step == 1 && inside)
            taso_copy(to, from, run);
        else if (step == 1)
            taso_clear(to, run);
        else
            for (int i = 0; i < run; i++) to[(int64_t)i * step] = inside ? from[i] : 0.0f;
        to += (int64_t)run * step, k += run, depth -= run;
    }
}

static inline taso_product product_of_strip(const taso_shape* s, const part* p, const taso_work* w, int item,
                                            int panel, int* pixel, int* channel) {
    const int channels = s->out_channels / s->groups, chunk = item % w->chunks;
    *pixel = item / w->chunks * taso_strip;
    *channel = taso_share(w->panels, chunk, w->chunks) * panel;
    const int end = taso_least(channels, taso_share(w->panels, chunk + 1, w->chunks) * panel);
    taso_product g = {.pixels = taso_least(taso_strip, taso_pixels(s) - *pixel),
                      .channels = end - *channel,
                      .out = p->out + *channel,
                      .out_row = p->to.pixel,
                      .out_block = taso_panel};
    taso_set_places(s, &g, p->to, *pixel);
    return g;
}

static inline void strip_columns(const taso_shape* s, const part* p) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s),
              row = taso_least(taso_depth, all);
    const taso_work w =
        taso_work_of(taso_pixels(s), taso_strip, taso_quotient_up(channels, taso_panel), p->t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        int pixel, channel;
        taso_product g = product_of_strip(s, p, &w, item, taso_panel, &pixel, &channel);
        g.a = p->strip, g.a_row = row, g.a_step = 1;
        /* Where no tap meets a pixel there is the bias still. */
        for (int k = 0; k < all || k == 0; k += taso_depth) {
            taso_set_columns(s, &g, p->weights, p->group, k, taso_least(taso_depth, all - k), channel);
            for (int i = 0; i < g.pixels; i++)
                fill_pixel(s, p->in, pixel + i, k, g.depth, p->strip + (int64_t)i * row, 1);
            taso_multiply_columns(&g);
        }
    }
}

#endif
