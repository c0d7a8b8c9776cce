/* SPDX-License-Identifier: MIT */
/* A border around every channel: of a constant value (s->bias), or of values that stand in the line (s->pad_mode); pads
 * below 0 take rows and columns away. */
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

/* The place in a line of what stands at `at`, be it in its pads; -1: the constant value. */
static inline int source(int at, int extent, int mode) {
    if (at >= 0 && at < extent) return at;
    if (mode == taso_pad_edge) return at < 0 ? 0 : extent - 1;
    if (mode == taso_pad_reflect) return at < 0 ? -at : 2 * (extent - 1) - at;
    if (mode == taso_pad_wrap) return at < 0 ? at + extent : at - extent;
    return -1;
}

/* The outputs [from, to) of a line, pixel by pixel; in: the line, or NULL where all of it is padding. */
static void border(const taso_shape* s, const float* in, int64_t in_pixel, float* out, int64_t out_pixel,
                   int from, int to, int64_t lanes) {
    const float value = taso_clamp(s->bias, taso_low(s), taso_high(s));
    if (s->pad_mode == taso_pad_constant && out_pixel == lanes && to > from) {
        fill(out + from * lanes, (to - from) * lanes, value);
        return;
    }
    for (int x = from; x < to; x++) {
        const int at = in ? source(x - s->pad_left, s->in_width, s->pad_mode) : -1;
        if (at < 0)
            fill(out + x * out_pixel, lanes, value);
        else
            copy(s, in + at * in_pixel, out + x * out_pixel, lanes);
    }
}

/* `planes` planes of rows of pixels of `lanes` floats each. */
static void pad(const taso_shape* s, const float* in, taso_strides from, float* out, taso_strides to,
                int planes, int64_t lanes) {
    const int height = s->out_height, width = s->out_width;
    const int left = s->pad_left < 0 ? 0 : s->pad_left < width ? s->pad_left : width;
    const int first = s->pad_left < 0 ? -s->pad_left : 0, room = width - left;
    const int kept = s->in_width - first < room ? s->in_width - first : room;
    TASO_PARALLEL_FOR
    for (int i = 0; i < planes * height; i++) {
        const int plane = i / height, row = i % height,
                  y = source(row - s->pad_top, s->in_height, s->pad_mode);
        float* line = out + plane * to.block + row * to.row;
        const float* source_line = y < 0 ? 0 : in + plane * from.block + y * from.row;
        if (!source_line) {
            border(s, 0, 0, line, to.pixel, 0, width, lanes);
            continue;
        }
        border(s, source_line, from.pixel, line, to.pixel, 0, left, lanes);
        if (from.pixel == lanes && to.pixel == lanes)
            copy(s, source_line + first * lanes, line + left * lanes, kept * lanes);
        else
            for (int x = 0; x < kept; x++)
                copy(s, source_line + (first + x) * from.pixel, line + (left + x) * to.pixel, lanes);
        border(s, source_line, from.pixel, line, to.pixel, left + kept, width, lanes);
    }
}

static void pad_blocks(const taso_shape* s, const float* in, float* out, enum taso_layout layout) {
    /* The channels of hwc are one block. */
    const int block = layout == taso_layout_hwc ? s->in_channels : taso_channel_block(layout);
    pad(s, in, taso_in_strides(s, layout), out, taso_out_strides(s, layout),
        (s->in_channels + block - 1) / block, block);
    taso_zero_padding(s, out, layout);
}

#define PAD(layout)                                                                                      \
    void TASO_NAME(taso_pad_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                      float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                  \
        pad_blocks(s, in[0], out, taso_layout_##layout);                                                 \
    }
PAD(chw)
PAD(hwc)
PAD(hcw4)
PAD(hcw8)
PAD(hcw16)
#undef PAD
