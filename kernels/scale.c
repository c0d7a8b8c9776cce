/* SPDX-License-Identifier: MIT */
/* A factor and an addend per channel; may run in place. Weight form `scale`. */
#include "padding.h"
#include "parallel.h"
#include "simd.h"

void TASO_NAME(taso_scale_chw)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                               float* workspace) {
    (void)workspace;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    const float* bias = weights + (s->out_channels + 15) / 16 * 16;
    const float low = taso_low(s), high = taso_high(s);
    const v16 lows = v16_set(low), highs = v16_set(high);
    TASO_PARALLEL_FOR
    for (int c = 0; c < s->out_channels; c++) {
        const float *from = in[0] + c * pixels, factor = weights[c], addend = bias[c];
        const v16 factors = v16_set(factor), addends = v16_set(addend);
        float* to = out + c * pixels;
        int64_t p = 0;
        for (; p + 16 <= pixels; p += 16)
            v16_store(to + p, v16_activate(v16_fma(v16_load(from + p), factors, addends), lows, highs));
        for (; p < pixels; p++) to[p] = taso_clamp(from[p] * factor + addend, low, high);
    }
}

void TASO_NAME(taso_scale_hwc)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                               float* workspace) {
    (void)workspace;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    const int channels = s->out_channels;
    const float* bias = weights + (channels + 15) / 16 * 16;
    const float low = taso_low(s), high = taso_high(s);
    const v16 lows = v16_set(low), highs = v16_set(high);
    TASO_PARALLEL_FOR
    for (int64_t p = 0; p < pixels; p++) {
        const float* from = in[0] + p * channels;
        float* to = out + p * channels;
        int c = 0;
        for (; c + 16 <= channels; c += 16)
            v16_store(to + c,
                      v16_activate(v16_fma(v16_load(from + c), v16_load(weights + c), v16_load(bias + c)),
                                   lows, highs));
        for (; c < channels; c++) to[c] = taso_clamp(from[c] * weights[c] + bias[c], low, high);
    }
}

/* A block is one run of floats in which the channels recur with period `block`, a divisor of 16. */
static void scale_blocks(const taso_shape* s, const float* in, const float* weights, float* out, int block) {
    const int64_t run = (int64_t)s->out_height * s->out_width * block;
    const float* bias = weights + (s->out_channels + 15) / 16 * 16;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    const int blocks = (s->out_channels + block - 1) / block;
    TASO_PARALLEL_FOR
    for (int b = 0; b < blocks; b++) {
        float recurring[2][16];
        for (int i = 0; i < 16; i++) {
            recurring[0][i] = weights[b * block + i % block];
            recurring[1][i] = bias[b * block + i % block];
        }
        const v16 factors = v16_load(recurring[0]), addends = v16_load(recurring[1]);
        const float* from = in + b * run;
        float* to = out + b * run;
        int64_t i = 0;
        for (; i + 16 <= run; i += 16)
            v16_store(to + i, v16_activate(v16_fma(v16_load(from + i), factors, addends), low, high));
        const int rest = (int)(run - i);
        if (rest > 0) {
            const v16 last = v16_fma(v16_load_part(from + i, rest), factors, addends);
            v16_store_part(to + i, v16_activate(last, low, high), rest);
        }
    }
    taso_zero_activated_padding(s, out, block);
}

#define SCALE(block)                                                                                         \
    void TASO_NAME(taso_scale_chw##block)(const taso_shape* s, const float* const* in, const float* weights, \
                                          float* out, float* workspace) {                                    \
        (void)workspace;                                                                                     \
        scale_blocks(s, in[0], weights, out, block);                                                         \
    }
SCALE(4)
SCALE(8)
SCALE(16)
#undef SCALE
