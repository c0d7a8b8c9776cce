/* SPDX-License-Identifier: MIT */
/* Winograd on planes: vectors run over tiles. Inputs [position][channel][tile] times weights makes
 * [position][channel][tile] again, a block of tiles at a time or all at once. */
#include "winograd.h"

/** Tiles [first, first + count) and where their transforms lie. */
typedef struct {
    int first, count;
    int64_t row;              /* floats between channels: the tiles that fit */
    float *inputs, *products; /* [position][channel][row] */
} block;

/** The side x side inputs of vn_lanes tiles from `tile`, one channel; zero outside of plane and tiles. */
static TASO_INLINE void gather(const int m, const taso_shape* s, const float* plane, int tile, int end,
                               float* square) {
    const int side = m + 2, across = taso_quotient_up(s->out_width, m);
    int ty = tile / across, tx = tile % across;
    for (int lane = 0; lane < vn_lanes; lane++) {
        const int64_t y0 = (int64_t)ty * m - s->pad_top, x0 = (int64_t)tx * m - s->pad_left;
        if (tile + lane < end && y0 >= 0 && x0 >= 0 && y0 + side <= s->in_height &&
            x0 + side <= s->in_width) {
            const float* from = plane + y0 * s->in_width + x0;
            for (int i = 0; i < side; i++, from += s->in_width) {
                TASO_UNROLL
                for (int j = 0; j < side; j++) square[(i * side + j) * vn_lanes + lane] = from[j];
            }
        } else {
            for (int i = 0; i < side; i++)
                for (int j = 0; j < side; j++) {
                    const int64_t y = y0 + i, x = x0 + j;
                    const int inside =
                        tile + lane < end && y >= 0 && y < s->in_height && x >= 0 && x < s->in_width;
                    square[(i * side + j) * vn_lanes + lane] = inside ? plane[y * s->in_width + x] : 0.0f;
                }
        }
        if (++tx == across) tx = 0, ty++;
    }
}

static TASO_INLINE void transform_inputs_of(const int m, const taso_shape* s, const float* in, const block* b,
                                            int from, int to) {
    const int side = m + 2, end = b->first + b->count;
    const int64_t position = s->in_channels * b->row;
    float square[36 * vn_lanes];
    for (int c = from; c < to; c++) {
        const float* plane = in + c * taso_in_plane(s);
        for (int t = 0; t < b->count; t += vn_lanes) {
            gather(m, s, plane, b->first + t, end, square);
            taso_winograd_columns(m, 0, square);
            float* v = b->inputs + c * b->row + t;
            for (int i = 0; i < side; i++) {
                vn d[6], x[6];
                TASO_UNROLL
                for (int j = 0; j < side; j++) d[j] = vn_load(square + (i * side + j) * vn_lanes);
                taso_winograd_input(m, d, x);
                TASO_UNROLL
                for (int j = 0; j < side; j++) vn_store(v + (i * side + j) * position, x[j]);
            }
        }
    }
}

static void transform_inputs(int m, const taso_shape* s, const float* in, const block* b, int from, int to) {
    if (m == 2)
        transform_inputs_of(2, s, in, b, from, to);
    else
        transform_inputs_of(4, s, in, b, from, to);
}

static inline void multiply(const taso_shape* s, const float* weights, const block* b, int position) {
    const taso_product g = {.a = weights + position * taso_winograd_plane(s, taso_panel_rows),
                            .panel = (int64_t)s->in_channels * taso_panel_rows,
                            .b = b->inputs + position * s->in_channels * b->row,
                            .b_step = b->row,
                            .depth = s->in_channels,
                            .pixels = b->count,
                            .channels = s->out_channels,
                            .padded = 1,
                            .out = b->products + position * s->out_channels * b->row,
                            .out_row = b->row,
                            .low = -INFINITY,
                            .high = INFINITY};
    taso_multiply_rows(&g);
}

static TASO_INLINE void transform_outputs_of(const int m, const taso_shape* s, const float* bias,
                                             const block* b, float* out, int from, int to) {
    const int side = m + 2, across = taso_quotient_up(s->out_width, m);
    const int64_t position = s->out_channels * b->row;
    /* What is accumulated into is added by the pixel, and only then activated. */
    const float least = taso_low(s), most = taso_high(s);
    const vn low = vn_set(s->accumulate ? -INFINITY : least), high = vn_set(s->accumulate ? INFINITY : most);
    float square[36 * vn_lanes];
    for (int c = from; c < to; c++) {
        float* plane = out + (int64_t)c * taso_pixels(s);
        const vn start = vn_set(bias[c]);
        for (int t = 0; t < b->count; t += vn_lanes) {
            const int lanes = taso_least(vn_lanes, b->count - t);
            const float* v = b->products + c * b->row + t;
            for (int i = 0; i < side * side; i++)
                vn_store(square + i * vn_lanes, vn_load_part(v + i * position, lanes));
            taso_winograd_columns(m, 1, square);
            for (int i = 0; i < m; i++) {
                vn d[6], y[4];
                TASO_UNROLL
                for (int j = 0; j < side; j++) d[j] = vn_load(square + (i * side + j) * vn_lanes);
                taso_winograd_output(m, d, y);
                TASO_UNROLL
                for (int j = 0; j < m; j++)
                    vn_store(square + (i * side + j) * vn_lanes, vn_activate(vn_add(y[j], start), low, high));
            }
            for (int lane = 0; lane < lanes; lane++) {
                const int ty = (b->first + t + lane) / across, tx = (b->first + t + lane) % across;
                const int rows = taso_least(m, s->out_height - ty * m),
                          columns = taso_least(m, s->out_width - tx * m);
                float* to_tile = plane + (int64_t)ty * m * s->out_width + tx * m;
                if (s->accumulate) {
                    for (int i = 0; i < rows; i++)
                        for (int j = 0; j < columns; j++) {
                            float* at = to_tile + (int64_t)i * s->out_width + j;
                            *at = taso_clamp(*at + square[(i * side + j) * vn_lanes + lane], least, most);
                        }
                    continue;
                }
                for (int i = 0; i < rows; i++)
                    for (int j = 0; j < columns; j++)
                        to_tile[(int64_t)i * s->out_width + j] = square[(i * side + j) * vn_lanes + lane];
            }
        }
    }
}

static void transform_outputs(int m, const taso_shape* s, const float* bias, const block* b, float* out,
                              int from, int to) {
    if (m == 2)
        transform_outputs_of(2, s, bias, b, out, from, to);
    else
        transform_outputs_of(4, s, bias, b, out, from, to);
}

static void blocks(const int m, const taso_shape* s, const float* in, const float* weights, float* out,
                   float* workspace) {
    const int positions = (m + 2) * (m + 2), tiles = taso_tiles(s, m);
    const int row = taso_least(taso_winograd_block, taso_round_up(tiles, 16)),
              count = taso_quotient_up(tiles, row);
    const float* bias = weights + positions * taso_winograd_plane(s, taso_panel_rows);
    const int64_t inputs = (int64_t)positions * s->in_channels * row;
    const int64_t all = inputs + (int64_t)positions * s->out_channels * row;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        for (int i = taso_share(count, t, s->threads); i < taso_share(count, t + 1, s->threads); i++) {
            const block b = {i * row, taso_least(row, tiles - i * row), row, workspace + t * all,
                             workspace + t * all + inputs};
            transform_inputs(m, s, in, &b, 0, s->in_channels);
            for (int p = 0; p < positions; p++) multiply(s, weights, &b, p);
            transform_outputs(m, s, bias, &b, out, 0, s->out_channels);
        }
}

static void whole(const int m, const taso_shape* s, const float* in, const float* weights, float* out,
                  float* workspace) {
    const int positions = (m + 2) * (m + 2), tiles = taso_tiles(s, m), row = taso_round_up(tiles, 16);
    const float* bias = weights + positions * taso_winograd_plane(s, taso_panel_rows);
    const block b = {0, tiles, row, workspace, workspace + (int64_t)positions * s->in_channels * row};
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        transform_inputs(m, s, in, &b, taso_share(s->in_channels, t, s->threads),
                         taso_share(s->in_channels, t + 1, s->threads));
    TASO_PARALLEL_FOR
    for (int p = 0; p < positions; p++) multiply(s, weights, &b, p);
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        transform_outputs(m, s, bias, &b, out, taso_share(s->out_channels, t, s->threads),
                          taso_share(s->out_channels, t + 1, s->threads));
}

void TASO_NAME(taso_winograd_2x2_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    blocks(2, s, in[0], weights, out, workspace);
}

void TASO_NAME(taso_winograd_4x4_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                          float* out, float* workspace) {
    blocks(4, s, in[0], weights, out, workspace);
}

void TASO_NAME(taso_winograd_2x2_whole_chw_chw)(const taso_shape* s, const float* const* in,
                                                const float* weights, float* out, float* workspace) {
    whole(2, s, in[0], weights, out, workspace);
}

void TASO_NAME(taso_winograd_4x4_whole_chw_chw)(const taso_shape* s, const float* const* in,
                                                const float* weights, float* out, float* workspace) {
    whole(4, s, in[0], weights, out, workspace);
}
