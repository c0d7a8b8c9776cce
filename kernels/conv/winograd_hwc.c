/* SPDX-License-Identifier: MIT */
/* Winograd on pixels: vectors run over channels, of hwc or blocks of 16. Inputs [position][tile][channel] times
 * weights makes [position][tile][channel], a block of tiles, a strip of few of them or all at once. */
#include "winograd.h"

/** Tiles [first, first + count) and where their transforms lie. */
typedef struct {
    int first, count;
    int64_t tiles;            /* that fit */
    float *inputs, *products; /* [position][tiles][channels], outputs rounded up to 16 */
} block;

/** Where channel c (a multiple of vn_lanes) of a pixel lies; blocks are of 16. */
static inline int64_t offset(taso_strides at, int channel) {
    return channel / taso_panel * at.block + channel % taso_panel;
}

static TASO_INLINE void transform_inputs_of(const int m, const taso_shape* s, const float* in,
                                            taso_strides at, const block* b, int from, int to) {
    const int side = m + 2, across = taso_quotient_up(s->out_width, m), channels = s->in_channels;
    const int64_t position = b->tiles * channels;
    float square[36 * vn_lanes];
    for (int t = from; t < to; t++) {
        const int64_t y0 = (int64_t)((b->first + t) / across) * m - s->pad_top;
        const int64_t x0 = (int64_t)((b->first + t) % across) * m - s->pad_left;
        for (int c = 0; c < channels; c += vn_lanes) {
            const int lanes = taso_least(vn_lanes, channels - c);
            const float* source = in + offset(at, c);
            for (int i = 0; i < side; i++)
                for (int j = 0; j < side; j++) {
                    const int64_t y = y0 + i, x = x0 + j;
                    const float* from_pixel = source + y * at.row + x * at.pixel;
                    vn_store(square + (i * side + j) * vn_lanes,
                             y < 0 || y >= s->in_height || x < 0 || x >= s->in_width ? vn_zero()
                             : lanes == vn_lanes                                     ? vn_load(from_pixel)
                                                 : vn_load_part(from_pixel, lanes));
                }
            taso_winograd_columns(m, 0, square);
            float* v = b->inputs + t * (int64_t)channels + c;
            for (int i = 0; i < side; i++) {
                vn d[6], x[6];
                TASO_UNROLL
                for (int j = 0; j < side; j++) d[j] = vn_load(square + (i * side + j) * vn_lanes);
                taso_winograd_input(m, d, x);
                TASO_UNROLL
                for (int j = 0; j < side; j++)
                    if (lanes == vn_lanes)
                        vn_store(v + (i * side + j) * position, x[j]);
                    else
                        vn_store_part(v + (i * side + j) * position, x[j], lanes);
            }
        }
    }
}

static void transform_inputs(int m, const taso_shape* s, const float* in, taso_strides at, const block* b,
                             int from, int to) {
    if (m == 2)
        transform_inputs_of(2, s, in, at, b, from, to);
    else
        transform_inputs_of(4, s, in, at, b, from, to);
}

static inline void multiply(const taso_shape* s, const float* weights, const block* b, int position) {
    const int rounded = taso_round_up(s->out_channels, taso_panel);
    const taso_product g = {.a = b->inputs + position * b->tiles * s->in_channels,
                            .a_row = s->in_channels,
                            .a_step = 1,
                            .b = weights + position * taso_winograd_plane(s, taso_panel),
                            .b_step = taso_panel,
                            .depth = s->in_channels,
                            .panel = (int64_t)s->in_channels * taso_panel,
                            .pixels = b->count,
                            .channels = s->out_channels,
                            .out = b->products + position * b->tiles * rounded,
                            .out_row = rounded,
                            .out_block = taso_panel,
                            .whole_blocks = 1,
                            .low = -INFINITY,
                            .high = INFINITY};
    taso_multiply_columns(&g);
}

static TASO_INLINE void transform_outputs_of(const int m, const taso_shape* s, const float* bias,
                                             const block* b, float* out, taso_strides at, int whole, int from,
                                             int to) {
    const int side = m + 2, across = taso_quotient_up(s->out_width, m);
    const int rounded = taso_round_up(s->out_channels, taso_panel);
    const int64_t position = b->tiles * rounded;
    const vn low = vn_set(taso_low(s)), high = vn_set(taso_high(s));
    float square[36 * vn_lanes];
    for (int t = from; t < to; t++) {
        const int ty = (b->first + t) / across * m, tx = (b->first + t) % across * m;
        for (int c = 0; c < (whole ? rounded : s->out_channels); c += vn_lanes) {
            const int lanes = taso_most(0, taso_least(vn_lanes, s->out_channels - c));
            const vn start = vn_load(bias + c);
            const float* v = b->products + t * (int64_t)rounded + c;
            for (int i = 0; i < side * side; i++) vn_store(square + i * vn_lanes, vn_load(v + i * position));
            taso_winograd_columns(m, 1, square);
            for (int i = 0; i < m && ty + i < s->out_height; i++) {
                vn d[6], y[4];
                TASO_UNROLL
                for (int j = 0; j < side; j++) d[j] = vn_load(square + (i * side + j) * vn_lanes);
                taso_winograd_output(m, d, y);
                float* line = out + offset(at, c) + (ty + i) * at.row + tx * at.pixel;
                TASO_UNROLL
                for (int j = 0; j < m; j++) {
                    if (tx + j >= s->out_width) continue;
                    vn x = vn_add(y[j], start);
                    if (s->accumulate) x = vn_add(x, vn_load_part(line + j * at.pixel, lanes));
                    x = vn_activate(x, low, high);
                    if (lanes == vn_lanes) {
                        vn_store(line + j * at.pixel, x);
                    } else {
                        if (whole) vn_store(line + j * at.pixel, vn_zero());
                        vn_store_part(line + j * at.pixel, x, lanes);
                    }
                }
            }
        }
    }
}

static void transform_outputs(int m, const taso_shape* s, const float* bias, const block* b, float* out,
                              taso_strides at, int whole, int from, int to) {
    if (m == 2)
        transform_outputs_of(2, s, bias, b, out, at, whole, from, to);
    else
        transform_outputs_of(4, s, bias, b, out, at, whole, from, to);
}

/** At most `most` tiles at a time, shared out by block, as each thread has its own buffers; 0: all tiles at once, each
 *  phase shared out. */
static void convolve(const int m, const int most, const taso_shape* s, const float* in, const float* weights,
                     float* out, enum taso_layout layout, float* workspace) {
    const taso_strides from = taso_in_panels(taso_in_strides(s, layout), layout),
                       to = taso_in_panels(taso_out_strides(s, layout), layout);
    const int whole = taso_channel_block(layout) > 1;
    const int positions = (m + 2) * (m + 2), tiles = taso_tiles(s, m);
    const int size = most ? taso_least(most, tiles) : tiles, count = taso_quotient_up(tiles, size);
    const float* bias = weights + positions * taso_winograd_plane(s, taso_panel);
    const int64_t inputs = (int64_t)positions * s->in_channels * size;
    const int64_t all = inputs + (int64_t)positions * taso_round_up(s->out_channels, taso_panel) * size;
    if (!most) {
        const block b = {0, tiles, tiles, workspace, workspace + inputs};
        TASO_PARALLEL_FOR
        for (int t = 0; t < s->threads; t++)
            transform_inputs(m, s, in, from, &b, taso_share(tiles, t, s->threads),
                             taso_share(tiles, t + 1, s->threads));
        TASO_PARALLEL_FOR
        for (int p = 0; p < positions; p++) multiply(s, weights, &b, p);
        TASO_PARALLEL_FOR
        for (int t = 0; t < s->threads; t++)
            transform_outputs(m, s, bias, &b, out, to, whole, taso_share(tiles, t, s->threads),
                              taso_share(tiles, t + 1, s->threads));
    } else {
        TASO_PARALLEL_FOR
        for (int t = 0; t < s->threads; t++)
            for (int i = taso_share(count, t, s->threads); i < taso_share(count, t + 1, s->threads); i++) {
                const block b = {i * size, taso_least(size, tiles - i * size), size, workspace + t * all,
                                 workspace + t * all + inputs};
                transform_inputs(m, s, in, from, &b, 0, b.count);
                for (int p = 0; p < positions; p++) multiply(s, weights, &b, p);
                transform_outputs(m, s, bias, &b, out, to, whole, 0, b.count);
            }
    }
}

#define WINOGRAD(m, variant, layout, most)                                                                 \
    void TASO_NAME(taso_winograd_##m##x##m##_##variant)(                                                   \
        const taso_shape* s, const float* const* in, const float* weights, float* out, float* workspace) { \
        convolve(m, most, s, in[0], weights, out, taso_layout_##layout, workspace);                        \
    }
#define WINOGRADS(m)                                     \
    WINOGRAD(m, hwc_hwc, hwc, taso_winograd_block)       \
    WINOGRAD(m, whole_hwc_hwc, hwc, 0)                   \
    WINOGRAD(m, strip_hwc_hwc, hwc, taso_winograd_strip) \
    WINOGRAD(m, hcw16_hcw16, hcw16, taso_winograd_block) \
    WINOGRAD(m, strip_hcw16_hcw16, hcw16, taso_winograd_strip)
WINOGRADS(2)
WINOGRADS(4)
#undef WINOGRADS
#undef WINOGRAD
