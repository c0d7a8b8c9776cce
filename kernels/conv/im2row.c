/* SPDX-License-Identifier: MIT */
/* im2row: patches as rows [pixel][ky, kx, channel], copied from hwc in runs of channels; whole, or a strip of
 * pixels and a block of depths at a time. */
#include "patch.h"

typedef struct {
    const float *in, *weights; /* of the group; of all groups */
    float *out, *strip;
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

static taso_product product_of_strip(const taso_shape* s, const part* p, const taso_work* w, int item,
                                     int panel, int* pixel, int* channel) {
    const int channels = s->out_channels / s->groups, chunk = item % w->chunks;
    *pixel = item / w->chunks * taso_strip;
    *channel = taso_share(w->panels, chunk, w->chunks) * panel;
    const int end = taso_least(channels, taso_share(w->panels, chunk + 1, w->chunks) * panel);
    return (taso_product){.pixels = taso_least(taso_strip, taso_pixels(s) - *pixel),
                          .channels = end - *channel,
                          .out = p->out + (int64_t)*pixel * taso_out_step(s) + *channel,
                          .out_row = taso_out_step(s),
                          .out_block = taso_panel};
}

static void multiply(const taso_shape* s, const part* p, const float* patches) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s);
    const taso_work w =
        taso_work_of(taso_pixels(s), taso_strip, taso_quotient_up(channels, taso_panel), p->t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        int pixel, channel;
        taso_product g = product_of_strip(s, p, &w, item, taso_panel, &pixel, &channel);
        g.a_row = all, g.a_step = 1;
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_columns(s, &g, p->weights, p->group, k, taso_least(taso_depth, all - k), channel);
            g.a = patches + (int64_t)pixel * all + k;
            taso_multiply_columns(&g);
        }
    }
}

static void strip_columns(const taso_shape* s, const part* p) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s),
              row = taso_least(taso_depth, all);
    const taso_work w =
        taso_work_of(taso_pixels(s), taso_strip, taso_quotient_up(channels, taso_panel), p->t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        int pixel, channel;
        taso_product g = product_of_strip(s, p, &w, item, taso_panel, &pixel, &channel);
        g.a = p->strip, g.a_row = row, g.a_step = 1;
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_columns(s, &g, p->weights, p->group, k, taso_least(taso_depth, all - k), channel);
            for (int i = 0; i < g.pixels; i++)
                fill_pixel(s, p->in, pixel + i, k, g.depth, p->strip + (int64_t)i * row, 1);
            taso_multiply_columns(&g);
        }
    }
}

static void strip_rows(const taso_shape* s, const part* p) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s), pixels = taso_pixels(s);
    const taso_work w =
        taso_work_of(pixels, taso_strip, taso_quotient_up(channels, taso_panel_rows), p->t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        int pixel, channel;
        taso_product g = product_of_strip(s, p, &w, item, taso_panel_rows, &pixel, &channel);
        g.b = p->strip, g.b_step = taso_strip, g.padded = 1;
        g.out = p->out + (int64_t)channel * pixels + pixel, g.out_row = pixels;
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_rows(s, &g, p->weights, p->group, k, taso_least(taso_depth, all - k), channel);
            for (int i = 0; i < g.pixels; i++)
                fill_pixel(s, p->in, pixel + i, k, g.depth, p->strip + i, taso_strip);
            for (int i = 0; g.pixels < taso_strip && i < g.depth; i++)
                taso_clear(p->strip + (int64_t)i * taso_strip + g.pixels, taso_strip - g.pixels);
            taso_multiply_rows(&g);
        }
    }
}

void TASO_NAME(taso_im2row_hwc_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    const int pixels = taso_pixels(s), all = taso_depth_of(s);
    for (int group = 0; group < s->groups; group++) {
        const float* source = in[0] + group * (s->in_channels / s->groups);
        TASO_PARALLEL_FOR
        for (int i = 0; i < pixels; i++) fill_pixel(s, source, i, 0, all, workspace + (int64_t)i * all, 1);
        TASO_PARALLEL_FOR
        for (int t = 0; t < s->threads; t++) {
            const part p = {source,    weights, out + group * (s->out_channels / s->groups),
                            workspace, group,   t};
            multiply(s, &p, workspace);
        }
    }
}

void TASO_NAME(taso_im2row_strip_hwc_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    const int64_t strip = (int64_t)taso_least(taso_depth, taso_depth_of(s)) * taso_strip;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        for (int group = 0; group < s->groups; group++) {
            const part p = {in[0] + group * (s->in_channels / s->groups),
                            weights,
                            out + group * (s->out_channels / s->groups),
                            workspace + t * strip,
                            group,
                            t};
            strip_columns(s, &p);
        }
}

void TASO_NAME(taso_im2row_strip_hwc_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    const int64_t strip = (int64_t)taso_least(taso_depth, taso_depth_of(s)) * taso_strip;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        for (int group = 0; group < s->groups; group++) {
            const part p = {in[0] + group * (s->in_channels / s->groups),
                            weights,
                            out + (int64_t)group * (s->out_channels / s->groups) * taso_pixels(s),
                            workspace + t * strip,
                            group,
                            t};
            strip_rows(s, &p);
        }
}
