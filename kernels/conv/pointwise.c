/* SPDX-License-Identifier: MIT */
/* 1x1 convolutions: the tensor itself is the patch matrix, read where it lies; no workspace. */
#include "patch.h"

void TASO_NAME(taso_pointwise_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                       float* out, float* workspace) {
    (void)workspace;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        const int channels = s->out_channels, all = s->in_channels, pixels = taso_pixels(s);
        const taso_work w =
            taso_work_of(pixels, taso_strip, taso_quotient_up(channels, taso_panel_rows), t, s->threads);
        for (int item = w.from; item < w.to; item++) {
            const int pixel = item / w.chunks * taso_strip, chunk = item % w.chunks;
            const int channel = taso_share(w.panels, chunk, w.chunks) * taso_panel_rows;
            const int end = taso_least(channels, taso_share(w.panels, chunk + 1, w.chunks) * taso_panel_rows);
            taso_product g = {.b_step = taso_in_plane(s),
                              .pixels = taso_least(taso_strip, pixels - pixel),
                              .channels = end - channel,
                              .out = out + (int64_t)channel * pixels + pixel,
                              .out_row = pixels};
            for (int k = 0; k < all; k += taso_depth) {
                taso_set_rows(s, &g, weights, 0, k, taso_least(taso_depth, all - k), channel);
                g.b = in[0] + k * g.b_step + pixel;
                taso_multiply_rows(&g);
            }
        }
    }
}

/** Weights as columns, from any layout to any: pixels are broadcast, so strides cost nothing. A run of pixels
 * is a strip or, where the convolution strides, part of one output row. */
static void columns(const taso_shape* s, const float* in, int64_t in_pixel, int64_t in_step,
                    const float* weights, float* out, taso_strides to, int whole, int t) {
    const int straight = s->stride_height == 1 && s->stride_width == 1;
    const int pixels = taso_pixels(s), width = straight ? pixels : s->out_width, all = s->in_channels;
    const int per_line = taso_quotient_up(width, taso_strip), lines = straight ? 1 : s->out_height;
    const taso_work w =
        taso_work_of(lines * per_line, 1, taso_quotient_up(s->out_channels, taso_panel), t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        const int strip = item / w.chunks, chunk = item % w.chunks;
        const int oy = strip / per_line, ox = strip % per_line * taso_strip;
        const int first = taso_share(w.panels, chunk, w.chunks), channel = first * taso_panel;
        const int end = taso_least(s->out_channels, taso_share(w.panels, chunk + 1, w.chunks) * taso_panel);
        const int64_t source = (int64_t)oy * s->stride_height * s->in_width + (int64_t)ox * s->stride_width;
        taso_product g = {.a_row = in_pixel * s->stride_width,
                          .a_step = in_step,
                          .pixels = taso_least(taso_strip, width - ox),
                          .channels = end - channel,
                          .out = out + first * to.block,
                          .out_row = to.pixel,
                          .out_block = to.block,
                          .whole_blocks = whole};
        taso_set_places(s, &g, to, oy * s->out_width + ox);
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_columns(s, &g, weights, 0, k, taso_least(taso_depth, all - k), channel);
            g.a = in + source * in_pixel + k * in_step;
            taso_multiply_columns(&g);
        }
    }
}

static void pointwise(const taso_shape* s, const float* in, enum taso_layout source, const float* weights,
                      float* out, enum taso_layout target) {
    const taso_strides from = taso_in_strides(s, source),
                       to = taso_in_panels(taso_out_strides(s, target), target);
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        columns(s, in, from.pixel, from.block, weights, out, to, taso_channel_block(target) > 1, t);
}

#define POINTWISE(source, target)                                                                            \
    void TASO_NAME(taso_pointwise_##source##_##target)(const taso_shape* s, const float* const* in,          \
                                                       const float* weights, float* out, float* workspace) { \
        (void)workspace;                                                                                     \
        pointwise(s, in[0], taso_layout_##source, weights, out, taso_layout_##target);                       \
    }
POINTWISE(hwc, hwc)
POINTWISE(chw, hwc)
POINTWISE(chw, hcw16)
#undef POINTWISE
