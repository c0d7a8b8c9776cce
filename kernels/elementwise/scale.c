/* SPDX-License-Identifier: MIT */
/* A factor and an addend per channel, of the sum of its operands; may write over any of them. Weight form
 * `scale`. */
#include "padding.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"

/* The sum of the operands, of 16 floats, of the first n of them, or of one, from offset i on. */
static TASO_INLINE v16 sum_of(const taso_shape* s, const float* const* in, int64_t i) {
    v16 sum = v16_load(in[0] + i);
    for (int k = 1; k < s->inputs; k++) sum = v16_add(sum, v16_load(in[k] + i));
    return sum;
}

static TASO_INLINE v16 sum_of_part(const taso_shape* s, const float* const* in, int64_t i, int n) {
    v16 sum = v16_load_part(in[0] + i, n);
    for (int k = 1; k < s->inputs; k++) sum = v16_add(sum, v16_load_part(in[k] + i, n));
    return sum;
}

void TASO_NAME(taso_scale_chw)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                               float* workspace) {
    (void)workspace;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    const float* bias = weights + (s->out_channels + 15) / 16 * 16;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int c = 0; c < s->out_channels; c++) {
        const v16 factors = v16_set(weights[c]), addends = v16_set(bias[c]);
        const int64_t end = (c + 1) * pixels;
        int64_t i = c * pixels;
        for (; i + 16 <= end; i += 16)
            v16_store(out + i, v16_activate(v16_fma(sum_of(s, in, i), factors, addends), low, high));
        const int rest = (int)(end - i);
        if (rest > 0) {
            const v16 last = v16_fma(sum_of_part(s, in, i, rest), factors, addends);
            v16_store_part(out + i, v16_activate(last, low, high), rest);
        }
    }
}

void TASO_NAME(taso_scale_hwc)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                               float* workspace) {
    (void)workspace;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    const int channels = s->out_channels, whole = channels / 16 * 16, rest = channels - whole;
    const float* bias = weights + (channels + 15) / 16 * 16;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int64_t p = 0; p < pixels; p++) {
        const int64_t first = p * channels;
        float* to = out + p * taso_out_step(s);
        for (int c = 0; c < whole; c += 16) {
            const v16 scaled = v16_fma(sum_of(s, in, first + c), v16_load(weights + c), v16_load(bias + c));
            v16_store(to + c, v16_activate(scaled, low, high));
        }
        if (rest > 0) {
            const v16 last = v16_fma(sum_of_part(s, in, first + whole, rest), v16_load(weights + whole),
                                     v16_load(bias + whole));
            v16_store_part(to + whole, v16_activate(last, low, high), rest);
        }
    }
}

/* A line of a block is one run of floats in which the channels recur with period `block`, a divisor of 16. */
static void scale_blocks(const taso_shape* s, const float* const* in, const float* weights, float* out,
                         enum taso_layout layout) {
    const int block = taso_channel_block(layout), blocks = (s->out_channels + block - 1) / block;
    const taso_strides from = taso_in_strides(s, layout), to = taso_out_strides(s, layout);
    const taso_lines lines = taso_lines_of(s->out_height, s->out_width, from, to);
    const int64_t run = lines.width * block;
    const float* bias = weights + (s->out_channels + 15) / 16 * 16;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int b = 0; b < blocks; b++) {
        float recurring[2][16];
        for (int i = 0; i < 16; i++) {
            recurring[0][i] = weights[b * block + i % block];
            recurring[1][i] = bias[b * block + i % block];
        }
        const v16 factors = v16_load(recurring[0]), addends = v16_load(recurring[1]);
        for (int64_t y = 0; y < lines.count; y++) {
            const int64_t begin = b * from.block + y * from.row, end = begin + run;
            float* line = out + b * to.block + y * to.row - begin;
            int64_t i = begin;
            for (; i + 16 <= end; i += 16)
                v16_store(line + i, v16_activate(v16_fma(sum_of(s, in, i), factors, addends), low, high));
            const int rest = (int)(end - i);
            if (rest > 0) {
                const v16 last = v16_fma(sum_of_part(s, in, i, rest), factors, addends);
                v16_store_part(line + i, v16_activate(last, low, high), rest);
            }
        }
    }
    taso_zero_activated_padding(s, out, layout);
}

#define SCALE(layout)                                                                                      \
    void TASO_NAME(taso_scale_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                        float* out, float* workspace) {                                    \
        (void)workspace;                                                                                   \
        scale_blocks(s, in, weights, out, taso_layout_##layout);                                           \
    }
SCALE(chw4)
SCALE(chw8)
SCALE(chw16)
#undef SCALE
