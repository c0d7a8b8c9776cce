/* SPDX-License-Identifier: MIT */
/* A border of constant value (s->bias) around every channel. */
#include "padding.h"
#include "parallel.h"
#include "simd.h"

static inline void fill(float* to, int64_t count, float value) {
    for (int64_t i = 0; i < count; i++) to[i] = value;
}

static inline void copy(const taso_shape* s, const float* from, float* to, int64_t count) {
    const float low = taso_low(s), high = taso_high(s);
    int64_t i = 0;
    for (; i + 16 <= count; i += 16)
        v16_store(to + i, v16_activate(v16_load(from + i), v16_set(low), v16_set(high)));
    for (; i < count; i++) to[i] = taso_clamp(from[i], low, high);
}

/* `planes` planes of rows of pixels of `lanes` floats each. */
static void pad(const taso_shape* s, const float* in, taso_strides from, float* out, taso_strides to,
                int planes, int64_t lanes) {
    const float value = taso_clamp(s->bias, taso_low(s), taso_high(s));
    const int height = s->out_height;
    const int64_t row = s->in_width * lanes, left = s->pad_left * lanes, right = s->pad_right * lanes;
    TASO_PARALLEL_FOR
    for (int i = 0; i < planes * height; i++) {
        const int plane = i / height, y = i % height - s->pad_top;
        float* line = out + plane * to.block + i % height * to.row;
        if (y < 0 || y >= s->in_height) {
            fill(line, left + row + right, value);
        } else {
            fill(line, left, value);
            copy(s, in + plane * from.block + y * from.row, line + left, row);
            fill(line + left + row, right, value);
        }
    }
}

static void pad_blocks(const taso_shape* s, const float* in, float* out, enum taso_layout layout) {
    const int block = taso_channel_block(layout);
    pad(s, in, taso_in_strides(s, layout), out, taso_out_strides(s, layout),
        (s->in_channels + block - 1) / block, block);
    taso_zero_padding(s, out, layout);
}

void TASO_NAME(taso_pad_hwc)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                             float* workspace) {
    (void)weights, (void)workspace;
    const int channels = s->in_channels, step = taso_out_step(s);
    const taso_strides from = taso_in_strides(s, taso_layout_hwc);
    if (step == channels && from.pixel == channels) {
        pad(s, in[0], from, out, taso_out_strides(s, taso_layout_hwc), 1, channels);
        return;
    }
    const float value = taso_clamp(s->bias, taso_low(s), taso_high(s));
    TASO_PARALLEL_FOR
    for (int row = 0; row < s->out_height; row++)
        for (int column = 0; column < s->out_width; column++) {
            const int y = row - s->pad_top, x = column - s->pad_left;
            float* to = out + ((int64_t)row * s->out_width + column) * step;
            if (y < 0 || y >= s->in_height || x < 0 || x >= s->in_width)
                fill(to, channels, value);
            else
                copy(s, in[0] + y * from.row + x * from.pixel, to, channels);
        }
}

#define PAD(layout)                                                                                      \
    void TASO_NAME(taso_pad_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                      float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                  \
        pad_blocks(s, in[0], out, taso_layout_##layout);                                                 \
    }
PAD(chw)
PAD(hcw4)
PAD(hcw8)
PAD(hcw16)
#undef PAD
