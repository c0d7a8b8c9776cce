/* SPDX-License-Identifier: MIT */
/* A factor and an addend per channel, of the sum of its operands; may write over any of them. Weight form
 * `scale`. */
#include "operand_sum.h"
#include "padding.h"
#include "parallel.h"
#include "simd.h"

void TASO_NAME(taso_scale_chw)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                               float* workspace) {
    (void)workspace;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    const float* bias = weights + (s->out_channels + 15) / 16 * 16;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int c = 0; c < s->out_channels; c++) {
        const v16 factors = v16_set(weights[c]), addends = v16_set(bias[c]);
        float* to = out + c * pixels;
        int64_t i = 0;
        for (; i + 16 <= pixels; i += 16) {
            const v16 sum = taso_sum(s, taso_layout_chw, in, c, i);
            v16_store(to + i, v16_activate(v16_fma(sum, factors, addends), low, high));
        }
        const int rest = (int)(pixels - i);
        if (rest > 0) {
            const v16 last = v16_fma(taso_sum_part(s, taso_layout_chw, in, c, i, rest), factors, addends);
            v16_store_part(to + i, v16_activate(last, low, high), rest);
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
        float* to = out + p * taso_out_step(s);
        for (int c = 0; c < whole; c += 16) {
            const v16 sum = taso_sum(s, taso_layout_hwc, in, p, c);
            const v16 scaled = v16_fma(sum, v16_load(weights + c), v16_load(bias + c));
            v16_store(to + c, v16_activate(scaled, low, high));
        }
        if (rest > 0) {
            const v16 last = v16_fma(taso_sum_part(s, taso_layout_hwc, in, p, whole, rest),
                                     v16_load(weights + whole), v16_load(bias + whole));
            v16_store_part(to + whole, v16_activate(last, low, high), rest);
        }
    }
}

/* A line of a block is one run of floats in which the channels recur with period `block`, a divisor of 16. */
static void scale_blocks(const taso_shape* s, const float* const* in, const float* weights, float* out,
                         enum taso_layout layout) {
    const int block = taso_channel_block(layout), blocks = (s->out_channels + block - 1) / block;
    const taso_strides from = taso_in_strides(s, layout), to = taso_out_strides(s, layout);
    const taso_lines rows = {s->out_height, s->out_width};
    const taso_lines lines =
        taso_reads_parts(s, layout) ? rows : taso_lines_of(s->out_height, s->out_width, from, to);
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
            const int64_t begin = b * from.block, end = begin + run;
            float* line = out + b * to.block + y * to.row - begin;
            int64_t i = begin;
            for (; i + 16 <= end; i += 16) {
                const v16 sum = taso_sum(s, layout, in, y, i);
                v16_store(line + i, v16_activate(v16_fma(sum, factors, addends), low, high));
            }
            const int rest = (int)(end - i);
            if (rest > 0) {
                const v16 last = v16_fma(taso_sum_part(s, layout, in, y, i, rest), factors, addends);
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
SCALE(hcw4)
SCALE(hcw8)
SCALE(hcw16)
#undef SCALE
