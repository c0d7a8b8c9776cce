/* SPDX-License-Identifier: MIT */
/* Operands one behind another along the channels; all in the layout of the output. */
#include <string.h>

#include "padding.h"
#include "parallel.h"
#include "simd.h"

/* A copy with the activation. */
static inline void copy_run(const taso_shape* s, const float* from, float* to, int64_t count) {
    if (s->activation == taso_activation_none) {
        memcpy(to, from, (size_t)count * sizeof(float));
        return;
    }
    const float low = taso_low(s), high = taso_high(s);
    int64_t i = 0;
    for (; i + 16 <= count; i += 16)
        v16_store(to + i, v16_activate(v16_load(from + i), v16_set(low), v16_set(high)));
    for (; i < count; i++) to[i] = taso_clamp(from[i], low, high);
}

void TASO_NAME(taso_concat_chw)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                                float* workspace) {
    (void)weights, (void)workspace;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    for (int k = 0; k < s->inputs; k++) {
        const float* from = in[k];
        TASO_PARALLEL_FOR
        for (int c = 0; c < s->input_channels[k]; c++)
            copy_run(s, from + c * taso_in_plane(s), out + c * pixels, pixels);
        out += s->input_channels[k] * pixels;
    }
}

void TASO_NAME(taso_concat_hwc)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                                float* workspace) {
    (void)weights, (void)workspace;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    TASO_PARALLEL_FOR
    for (int64_t p = 0; p < pixels; p++) {
        float* to = out + p * taso_out_step(s);
        for (int k = 0; k < s->inputs; k++) {
            copy_run(s, in[k] + p * taso_operand_strides(s, taso_layout_hwc, k).pixel, to,
                     s->input_channels[k]);
            to += s->input_channels[k];
        }
    }
}

/* Lanes of a block of the output that come from consecutive lanes of one block of an operand. */
static inline void copy_lanes(const taso_shape* s, const float* from, int64_t from_row, float* to,
                              int64_t to_row, int lanes, int block, taso_lines lines) {
    const float low = taso_low(s), high = taso_high(s);
    for (int64_t y = 0; y < lines.count; y++, from += from_row, to += to_row) {
        if (lanes == block)
            copy_run(s, from, to, lines.width * block);
        else
            for (int64_t x = 0; x < lines.width; x++)
                for (int i = 0; i < lanes; i++)
                    to[x * block + i] = taso_clamp(from[x * block + i], low, high);
    }
}

/* An operand whose channels are no multiple of the block leaves the next one astride of two blocks. */
static void concat_blocks(const taso_shape* s, const float* const* in, float* out, enum taso_layout layout) {
    const int block = taso_channel_block(layout);
    const taso_strides target = taso_out_strides(s, layout);
    int begin = 0;
    for (int k = 0; k < s->inputs; k++) {
        const float* from = in[k];
        const int channels = s->input_channels[k], first = begin / block, end = begin + channels;
        const taso_strides source = taso_operand_strides(s, layout, k);
        const taso_lines lines = taso_lines_of(s->out_height, s->out_width, source, target);
        const int whole = begin % block == 0 && source.row > source.block ? channels / block : 0;
        TASO_PARALLEL_FOR
        for (int y = 0; y < (whole > 0 ? s->out_height : 0); y++)
            copy_run(s, from + y * source.row, out + first * target.block + y * target.row,
                     whole * source.block);
        TASO_PARALLEL_FOR
        for (int b = first + whole; b < (end + block - 1) / block; b++) {
            int c = b * block > begin ? b * block : begin;
            const int last = (b + 1) * block < end ? (b + 1) * block : end;
            while (c < last) {
                const int own = c - begin, left = block - own % block;
                const int lanes = last - c < left ? last - c : left;
                copy_lanes(s, from + own / block * source.block + own % block, source.row,
                           out + b * target.block + c % block, target.row, lanes, block, lines);
                c += lanes;
            }
        }
        begin = end;
    }
    taso_zero_padding(s, out, layout);
}

#define CONCAT(layout)                                                                                      \
    void TASO_NAME(taso_concat_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                         float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                     \
        concat_blocks(s, in, out, taso_layout_##layout);                                                    \
    }
CONCAT(hcw4)
CONCAT(hcw8)
CONCAT(hcw16)
#undef CONCAT
