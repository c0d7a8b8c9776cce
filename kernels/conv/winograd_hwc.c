/* SPDX-License-Identifier: MIT */
/* Winograd on pixels: vectors run over channels, of hwc or chw16. Inputs [position][tile][channel] times
 * weights makes [position][tile][channel], a block of tiles at a time or all at once. */
#include "winograd.h"

/** Where channel c (a multiple of vn_lanes) of a pixel lies: c / 16 * block + c % 16 + pixel * step. */
typedef struct {
    int64_t step, block;
} place;

/** Tiles [first, first + count) and where their transforms lie. */
typedef struct {
    int first, count;
    int64_t tiles;            /* that fit */
    float *inputs, *products; /* [position][tiles][channels], outputs rounded up to 16 */
} block;

static inline int64_t offset(place p, int channel) {
    return channel / taso_panel * p.block + channel % taso_panel;
}

static TASO_INLINE void transform_inputs_of(const int m, const taso_shape* s, const float* in, place at,
                                            const block* b, int from, int to) {
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
                    const float* from_pixel = source + (y * s->in_width + x) * at.step;
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

static void transform_inputs(int m, const taso_shape* s, const float* in, place at, const block* b, int from,
                             int to) {
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
                                             const block* b, float* out, place at, int whole, int from,
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
                float* line = out + offset(at, c) + ((int64_t)(ty + i) * s->out_width + tx) * at.step;
                TASO_UNROLL
                for (int j = 0; j < m; j++) {
                    if (tx + j >= s->out_width) continue;
                    vn x = vn_add(y[j], start);
                    if (s->accumulate) x = vn_add(x, vn_load_part(line + j * at.step, lanes));
                    x = vn_activate(x, low, high);
                    if (lanes == vn_lanes) {
                        vn_store(line + j * at.step, x);
                    } else {
                        if (whole) vn_store(line + j * at.step, vn_zero());
                        vn_store_part(line + j * at.step, x, lanes);
                    }
                }
            }
        }
    }
}

static void transform_outputs(int m, const taso_shape* s, const float* bias, const block* b, float* out,
                              place at, int whole, int from, int to) {
    if (m == 2)
        transform_outputs_of(2, s, bias, b, out, at, whole, from, to);
    else
        transform_outputs_of(4, s, bias, b, out, at, whole, from, to);
}

/** All tiles in blocks of `size`: shared out by block where each thread has its own buffers, else by phase. */
static void convolve(const int m, const int shared, const taso_shape* s, const float* in, place from,
                     const float* weights, float* out, place to, int whole, float* workspace) {
    const int positions = (m + 2) * (m + 2), tiles = taso_tiles(s, m);
    const int size = shared ? tiles : taso_least(taso_winograd_block, tiles),
              count = taso_quotient_up(tiles, size);
    const float* bias = weights + positions * taso_winograd_plane(s, taso_panel);
    const int64_t inputs = (int64_t)positions * s->in_channels * size;
    const int64_t all = inputs + (int64_t)positions * taso_round_up(s->out_channels, taso_panel) * size;
    if (shared) {
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

static place hwc(int channels) { return (place){channels, taso_panel}; }
static place chw16(int64_t pixels) { return (place){taso_panel, pixels * taso_panel}; }

void TASO_NAME(taso_winograd_2x2_hwc_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    convolve(2, 0, s, in[0], hwc(s->in_channels), weights, out, hwc(taso_out_step(s)), 0, workspace);
}

void TASO_NAME(taso_winograd_4x4_hwc_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    convolve(4, 0, s, in[0], hwc(s->in_channels), weights, out, hwc(taso_out_step(s)), 0, workspace);
}

void TASO_NAME(taso_winograd_2x2_whole_hwc_hwc)(const taso_shape* s, const float* const* in,
                                                const float* weights, float* out, float* workspace) {
    convolve(2, 1, s, in[0], hwc(s->in_channels), weights, out, hwc(taso_out_step(s)), 0, workspace);
}

void TASO_NAME(taso_winograd_4x4_whole_hwc_hwc)(const taso_shape* s, const float* const* in,
                                                const float* weights, float* out, float* workspace) {
    convolve(4, 1, s, in[0], hwc(s->in_channels), weights, out, hwc(taso_out_step(s)), 0, workspace);
}

void TASO_NAME(taso_winograd_2x2_chw16_chw16)(const taso_shape* s, const float* const* in,
                                              const float* weights, float* out, float* workspace) {
    convolve(2, 0, s, in[0], chw16((int64_t)s->in_height * s->in_width), weights, out, chw16(taso_pixels(s)),
             1, workspace);
}

void TASO_NAME(taso_winograd_4x4_chw16_chw16)(const taso_shape* s, const float* const* in,
                                              const float* weights, float* out, float* workspace) {
    convolve(4, 0, s, in[0], chw16((int64_t)s->in_height * s->in_width), weights, out, chw16(taso_pixels(s)),
             1, workspace);
}
