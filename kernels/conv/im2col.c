/* SPDX-License-Identifier: MIT */
/* im2col: the whole patch matrix [channel, ky, kx][pixel] of a group in the workspace, then one matrix
 * product (Chellapilla et al., "High performance convolutional neural networks for document processing",
 * 2006). */
#include "patch.h"

static void fill(const taso_shape* s, const float* in, float* patches) {
    const int depth = taso_depth_of(s), pixels = taso_pixels(s), threads = s->threads;
    TASO_PARALLEL_FOR
    for (int t = 0; t < threads; t++)
        for (int k = taso_share(depth, t, threads); k < taso_share(depth, t + 1, threads); k++)
            taso_patch_row(s, in, k, 0, pixels, patches + (int64_t)k * pixels);
}

static void multiply_rows(const taso_shape* s, const float* patches, const float* weights, int group,
                          float* out, int t) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s), pixels = taso_pixels(s);
    const taso_work w =
        taso_work_of(pixels, taso_strip, taso_quotient_up(channels, taso_panel_rows), t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        const int pixel = item / w.chunks * taso_strip, chunk = item % w.chunks;
        const int channel = taso_share(w.panels, chunk, w.chunks) * taso_panel_rows;
        const int end = taso_least(channels, taso_share(w.panels, chunk + 1, w.chunks) * taso_panel_rows);
        taso_product g = {.pixels = taso_least(taso_strip, pixels - pixel),
                          .channels = end - channel,
                          .b_step = pixels,
                          .out = out + (int64_t)channel * pixels + pixel,
                          .out_row = pixels};
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_rows(s, &g, weights, group, k, taso_least(taso_depth, all - k), channel);
            g.b = patches + (int64_t)k * pixels + pixel;
            taso_multiply_rows(&g);
        }
    }
}

static void multiply_columns(const taso_shape* s, const float* patches, const float* weights, int group,
                             float* out, int t) {
    const int channels = s->out_channels / s->groups, all = taso_depth_of(s), pixels = taso_pixels(s);
    const taso_work w =
        taso_work_of(pixels, taso_strip, taso_quotient_up(channels, taso_panel), t, s->threads);
    for (int item = w.from; item < w.to; item++) {
        const int pixel = item / w.chunks * taso_strip, chunk = item % w.chunks;
        const int channel = taso_share(w.panels, chunk, w.chunks) * taso_panel;
        const int end = taso_least(channels, taso_share(w.panels, chunk + 1, w.chunks) * taso_panel);
        taso_product g = {.pixels = taso_least(taso_strip, pixels - pixel),
                          .channels = end - channel,
                          .a_row = 1,
                          .a_step = pixels,
                          .out = out + (int64_t)pixel * taso_out_step(s) + channel,
                          .out_row = taso_out_step(s),
                          .out_block = taso_panel};
        for (int k = 0; k < all; k += taso_depth) {
            taso_set_columns(s, &g, weights, group, k, taso_least(taso_depth, all - k), channel);
            g.a = patches + (int64_t)k * pixels + pixel;
            taso_multiply_columns(&g);
        }
    }
}

void TASO_NAME(taso_im2col_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    const int64_t plane = taso_in_plane(s);
    for (int group = 0; group < s->groups; group++) {
        fill(s, in[0] + group * (s->in_channels / s->groups) * plane, workspace);
        float* to = out + (int64_t)group * (s->out_channels / s->groups) * taso_pixels(s);
        TASO_PARALLEL_FOR
        for (int t = 0; t < s->threads; t++) multiply_rows(s, workspace, weights, group, to, t);
    }
}

void TASO_NAME(taso_im2col_chw_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    const int64_t plane = taso_in_plane(s);
    for (int group = 0; group < s->groups; group++) {
        fill(s, in[0] + group * (s->in_channels / s->groups) * plane, workspace);
        float* to = out + (int64_t)group * (s->out_channels / s->groups);
        TASO_PARALLEL_FOR
        for (int t = 0; t < s->threads; t++) multiply_columns(s, workspace, weights, group, to, t);
    }
}
