/* SPDX-License-Identifier: MIT */
/* im2row: patches as rows [pixel][ky, kx, channel], copied from hwc in runs of channels; whole, or a strip of
 * pixels and a block of depths at a time. */
#include "im2row_strip.h"

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
            const part p = {source,
                            weights,
                            out + group * (s->out_channels / s->groups),
                            workspace,
                            taso_out_strides(s, taso_layout_hwc),
                            group,
                            t};
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
                            taso_out_strides(s, taso_layout_hwc),
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
                            taso_out_strides(s, taso_layout_chw),
                            group,
                            t};
            strip_rows(s, &p);
        }
}
