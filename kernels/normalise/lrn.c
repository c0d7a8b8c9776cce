/* SPDX-License-Identifier: MIT */
/* Local response normalisation across channels, as ONNX has it: x / (bias + alpha / size * sum of
 * squares)^beta. */
#include <string.h>

#include "padding.h"
#include "parallel.h"
#include "simd.h"

/* x / base^beta for sixteen; the usual beta of 3/4 by square roots. */
static inline v16 divide_by_power(v16 x, v16 base, const taso_shape* s) {
    v16 result;
    if (s->beta == 0.75f) {
        const v16 root = v16_sqrt(base);
        result = v16_div(x, v16_mul(root, v16_sqrt(root)));
    } else {
        float values[16], bases[16];
        v16_store(values, x), v16_store(bases, base);
        for (int i = 0; i < 16; i++) values[i] *= powf(bases[i], -s->beta);
        result = v16_load(values);
    }
    return v16_activate(result, v16_set(taso_low(s)), v16_set(taso_high(s)));
}

void TASO_NAME(taso_lrn_chw)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                             float* workspace) {
    (void)weights, (void)workspace;
    const int64_t pixels = (int64_t)s->in_height * s->in_width, plane = taso_in_plane(s);
    const int channels = s->in_channels, before = (s->local_size - 1) / 2, after = s->local_size - 1 - before;
    const v16 alpha = v16_set(s->alpha / (float)s->local_size), bias = v16_set(s->bias);
    TASO_PARALLEL_FOR
    for (int64_t first = 0; first < pixels; first += 16) {
        const int columns = pixels - first < 16 ? (int)(pixels - first) : 16;
        for (int c = 0; c < channels; c++) {
            const int low = c > before ? c - before : 0;
            const int high = c + after < channels ? c + after : channels - 1;
            v16 squares = v16_zero();
            for (int d = low; d <= high; d++) {
                const float* p = in[0] + d * plane + first;
                const v16 x = columns == 16 ? v16_load(p) : v16_load_part(p, columns);
                squares = v16_fma(x, x, squares);
            }
            const v16 base = v16_fma(squares, alpha, bias);
            const float* p = in[0] + c * plane + first;
            float* to = out + c * pixels + first;
            if (columns == 16)
                v16_store(to, divide_by_power(v16_load(p), base, s));
            else
                v16_store_part(to, divide_by_power(v16_load_part(p, columns), base, s), columns);
        }
    }
}

/* Pixel by pixel. workspace, per thread: the channels of a pixel, and their squares between zeros as wide as a
 * window can reach. */
static void lrn_pixels(const taso_shape* s, const float* in, float* out, float* workspace,
                       enum taso_layout layout) {
    const int64_t width = s->in_width, pixels = s->in_height * width;
    const taso_strides from = taso_in_strides(s, layout), to = taso_out_strides(s, layout);
    /* The channels of hwc are one block. */
    const int block = layout == taso_layout_hwc ? s->in_channels : taso_channel_block(layout);
    const int channels = s->in_channels, padded = (channels + 15) / 16 * 16;
    int before = (s->local_size - 1) / 2, after = s->local_size - 1 - before;
    if (before > padded) before = padded;
    if (after > padded) after = padded;
    const v16 alpha = v16_set(s->alpha / (float)s->local_size), bias = v16_set(s->bias);
    TASO_PARALLEL_FOR
    for (int thread = 0; thread < s->threads; thread++) {
        float *values = workspace + (int64_t)thread * 4 * padded, *squares = values + 2 * padded;
        memset(values, 0, (size_t)(4 * padded) * sizeof(float));
        for (int64_t p = pixels * thread / s->threads; p < pixels * (thread + 1) / s->threads; p++) {
            const float* pixel = in + p / width * from.row + p % width * from.pixel;
            float* out_pixel = out + p / width * to.row + p % width * to.pixel;
            for (int c = 0; c < channels; c += block)
                memcpy(values + c, pixel + c / block * from.block,
                       (size_t)(block < channels - c ? block : channels - c) * sizeof(float));
            memset(values + channels, 0, (size_t)(padded - channels) * sizeof(float));
            for (int c = 0; c < padded; c += 16) {
                const v16 x = v16_load(values + c);
                v16_store(squares + c, v16_mul(x, x));
            }
            for (int c = 0; c < padded; c += 16) {
                v16 sum = v16_zero();
                for (int d = -before; d <= after; d++) sum = v16_add(sum, v16_load(squares + c + d));
                v16_store(values + c, divide_by_power(v16_load(values + c), v16_fma(sum, alpha, bias), s));
            }
            for (int c = 0; c < channels; c += block)
                memcpy(out_pixel + c / block * to.block, values + c,
                       (size_t)(block < channels - c ? block : channels - c) * sizeof(float));
        }
    }
}

#define LRN(layout)                                                                                      \
    void TASO_NAME(taso_lrn_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                      float* out, float* workspace) {                                    \
        (void)weights;                                                                                   \
        lrn_pixels(s, in[0], out, workspace, taso_layout_##layout);                                      \
        taso_zero_padding(s, out, taso_layout_##layout);                                                 \
    }
LRN(hwc)
LRN(hcw4)
LRN(hcw8)
LRN(hcw16)
#undef LRN
