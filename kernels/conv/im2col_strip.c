/* SPDX-License-Identifier: MIT */
/* im2col a strip of pixels and a block of depths at a time: each thread holds a [depth][strip] piece of the
 * patch matrix, which stays in cache, in the place of the whole. */
#include "patch.h"

typedef struct {
    const float *in, *weights;
    float *out, *strip;
    int group, t;
} taso_part;

static void fill(const taso_shape* s, const taso_part* p, int k, int depth, int pixel, int pixels) {
    for (int i = 0; i < depth; i++) {
        float* row = p->strip + (int64_t)i * taso_strip;
        taso_patch_row(s, p->in, k + i, pixel, pixels, row);
        taso_clear(row + pixels, taso_strip - pixels);
    }
}

static void rows(const taso_shape* s, const taso_part* p) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s), pixels = taso_pixels(s);
    const taso_work w =
        taso_work_of(pixels, taso_strip, taso_quotient_up(channels, taso_panel_rows), p->t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        const int pixel = item / w.chunks * taso_strip, chunk = item % w.chunks;
        const int channel = taso_share(w.panels, chunk, w.chunks) * taso_panel_rows;
        const int end = taso_least(channels, taso_share(w.panels, chunk + 1, w.chunks) * taso_panel_rows);
        taso_product g = {.b = p->strip,
                          .b_step = taso_strip,
                          .pixels = taso_least(taso_strip, pixels - pixel),
                          .channels = end - channel,
                          .padded = 1,
                          .out = p->out + (int64_t)channel * pixels + pixel,
                          .out_row = pixels};
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_rows(s, &g, p->weights, p->group, k, taso_least(taso_depth, all - k), channel);
            fill(s, p, k, g.depth, pixel, g.pixels);
            taso_multiply_rows(&g);
        }
    }
}

static void columns(const taso_shape* s, const taso_part* p, taso_strides to, int whole) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s), pixels = taso_pixels(s);
    const taso_work w =
        taso_work_of(pixels, taso_strip, taso_quotient_up(channels, taso_panel), p->t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        const int pixel = item / w.chunks * taso_strip, chunk = item % w.chunks;
        const int first = taso_share(w.panels, chunk, w.chunks), channel = first * taso_panel;
        const int end = taso_least(channels, taso_share(w.panels, chunk + 1, w.chunks) * taso_panel);
        taso_product g = {.a = p->strip,
                          .a_row = 1,
                          .a_step = taso_strip,
                          .pixels = taso_least(taso_strip, pixels - pixel),
                          .channels = end - channel,
                          .out = p->out + first * to.block,
                          .out_row = to.pixel,
                          .out_block = to.block,
                          .whole_blocks = whole};
        taso_set_places(s, &g, to, pixel);
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_columns(s, &g, p->weights, p->group, k, taso_least(taso_depth, all - k), channel);
            fill(s, p, k, g.depth, pixel, g.pixels);
            taso_multiply_columns(&g);
        }
    }
}

/** Floats of one thread's strip. */
static int64_t strip_floats(const taso_shape* s) {
    return (int64_t)taso_least(taso_depth, taso_depth_of(s)) * taso_strip;
}

void TASO_NAME(taso_im2col_strip_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    const int64_t group_in = s->in_channels / s->groups * taso_in_plane(s);
    const int64_t group_out = (int64_t)(s->out_channels / s->groups) * taso_pixels(s);
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        for (int group = 0; group < s->groups; group++) {
            const taso_part p = {in[0] + group * group_in,        weights, out + group * group_out,
                                 workspace + t * strip_floats(s), group,   t};
            rows(s, &p);
        }
}

static void strip_columns(const taso_shape* s, const float* in, const float* weights, float* out,
                          float* workspace, enum taso_layout target) {
    const int64_t group_in = s->in_channels / s->groups * taso_in_plane(s);
    const taso_strides strides = taso_out_strides(s, target), to = taso_in_panels(strides, target);
    const int block = taso_channel_block(target);
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        for (int group = 0; group < s->groups; group++) {
            const taso_part p = {in + group * group_in,
                                 weights,
                                 out + group * (s->out_channels / s->groups) / block * strides.block,
                                 workspace + t * strip_floats(s),
                                 group,
                                 t};
            columns(s, &p, to, block > 1);
        }
}

#define STRIP(target)                                                                                    \
    void TASO_NAME(taso_im2col_strip_chw_##target)(const taso_shape* s, const float* const* in,          \
                                                   const float* weights, float* out, float* workspace) { \
        strip_columns(s, in[0], weights, out, workspace, taso_layout_##target);                          \
    }
STRIP(hwc)
STRIP(hcw16)
#undef STRIP
