/* SPDX-License-Identifier: MIT */
/* The largest value of a window; pads count as nothing. */
#include "padding.h"
#include "plane_pool.h"

static const enum taso_window_operation operation = window_max;
#include "channel_widths.h"

void TASO_NAME(taso_max_pool_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                  float* out, float* workspace) {
    (void)weights;
    plane_pool(s, in[0], out, workspace, 0);
}

void TASO_NAME(taso_max_pool_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                  float* out, float* workspace) {
    (void)weights, (void)workspace;
    window_hwc(s, in[0], 0, out);
}

void TASO_NAME(taso_max_pool_chw4)(const taso_shape* s, const float* const* in, const float* weights,
                                   float* out, float* workspace) {
    (void)weights, (void)workspace;
    v4_window(s, in[0], 0, out, 1, 0, s->in_channels);
    taso_zero_activated_padding(s, out, 4);
}

void TASO_NAME(taso_max_pool_chw8)(const taso_shape* s, const float* const* in, const float* weights,
                                   float* out, float* workspace) {
    (void)weights, (void)workspace;
    v8_window(s, in[0], 0, out, 1, 0, s->in_channels);
    taso_zero_activated_padding(s, out, 8);
}

void TASO_NAME(taso_max_pool_chw16)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    (void)weights, (void)workspace;
    v16_window(s, in[0], 0, out, 1, 0, s->in_channels);
    taso_zero_activated_padding(s, out, 16);
}
