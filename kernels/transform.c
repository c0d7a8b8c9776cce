/* SPDX-License-Identifier: MIT */
/* Conversions of one tensor from layout to layout; in_channels, in_height and in_width name its shape. */
#include "simd.h"
#include "taso_kernels.h"

void TASO_NAME(taso_transform_chw_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                       float* out, float* workspace) {
    (void)weights, (void)workspace;
    const int pixels = s->in_height * s->in_width, channels = s->in_channels;
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < channels; c++) out[(int64_t)p * channels + c] = in[0][(int64_t)c * pixels + p];
}

void TASO_NAME(taso_transform_hwc_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                       float* out, float* workspace) {
    (void)weights, (void)workspace;
    const int pixels = s->in_height * s->in_width, channels = s->in_channels;
    for (int c = 0; c < channels; c++)
        for (int p = 0; p < pixels; p++) out[(int64_t)c * pixels + p] = in[0][(int64_t)p * channels + c];
}
