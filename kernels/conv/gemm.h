/* SPDX-License-Identifier: MIT */
/** The packed matrix product that im2col, im2row, pointwise, kn2row and winograd share.
 *
 *  A tile of the result stays in registers (12 of them, few enough for ARMv7 and AVX2) while the depth runs by;
 *  one operand is broadcast, the other loaded as vectors. Two orders of the result:
 *
 *      columns   out[pixel][channel]: weights are the vectors, packed [channels / 16][depth][16]; pixels are
 *                broadcast from wherever they lie (any strides), 6 at a time
 *      rows      out[channel][pixel]: weights are broadcast, packed [channels / 4][depth][4]; pixels are the
 *                vectors, contiguous, at any stride between depths
 *
 *  Both packings end with zeros where the channels do; so do the biases that go with them. The depth is taken in
 *  blocks so that what is read again stays in cache; between blocks the sums wait in out (Goto and van de Geijn,
 *  "Anatomy of high-performance matrix multiplication", 2008).
 */
#ifndef TASO_GEMM_H
#define TASO_GEMM_H

#include "activation.h"
#include "simd.h"

enum {
    taso_panel = 16,       /**< channels in a panel of `columns` */
    taso_panel_rows = 4,   /**< channels in a panel of `rows` */
    taso_tile_pixels = 6,  /**< of `columns`, by two registers of channels */
    taso_tile_vectors = 3, /**< of `rows`, registers of pixels by four channels */
    taso_depth = 256,      /**< a block of the depth */
    taso_strip = 96        /**< pixels packed at once: a multiple of every tile's */
};

static inline int taso_least(int a, int b) { return a < b ? a : b; }
static inline int taso_most(int a, int b) { return a > b ? a : b; }
static inline int taso_quotient_up(int n, int d) { return (n + d - 1) / d; }
static inline int taso_round_up(int n, int d) { return (n + d - 1) / d * d; }
/** The first of n items that part t of `parts` takes; it ends where t + 1 begins. */
static inline int taso_share(int n, int t, int parts) { return (int)((int64_t)n * t / parts); }

/** out = clamp(start + a * b), one block of depths. Strides in floats. */
typedef struct taso_product {
    /** Broadcast: pixels of `columns`; packed weights of `rows`, at this block's first depth. */
    const float* a;
    int64_t a_row, a_step;
    /** Vectors: packed weights of `columns`; pixels of `rows`, at this block's first depth. */
    const float* b;
    int64_t b_step;
    int depth;         /**< of this block */
    int64_t panel;     /**< floats between panels of weights */
    const float* bias; /**< by channel, or NULL: zero */
    int go_on;         /**< start from what out holds, the bias added */
    int pixels, channels;
    /** rows: b may be read up to a whole vector past the last pixel. */
    int padded;
    float* out;
    int64_t out_row;   /**< between pixels of `columns`, between channels of `rows` */
    int64_t out_block; /**< columns: between blocks of 16 channels; 16 where they are adjacent */
    int whole_blocks;  /**< columns: the last block of 16 is stored whole, zeros behind the last channel */
    /** columns: where rows of pixels do not follow one another, the floats skipped behind each, its pixels and the
     *  one that the first lies at; else all 0. */
    int64_t out_skip;
    int out_width, out_x;
    float low, high;
} taso_product;

static TASO_INLINE void taso_multiply(const int rows, const int vectors, const int part, int depth,
                                      const float* a, ptrdiff_t a_row, ptrdiff_t a_step, const float* b,
                                      ptrdiff_t b_vector, ptrdiff_t b_step, int last, vn* sum) {
    for (int k = 0; k < depth; k++) {
        vn x[taso_tile_vectors];
        TASO_UNROLL
        for (int v = 0; v < vectors; v++)
            x[v] =
                part && v == vectors - 1 ? vn_load_part(b + v * b_vector, last) : vn_load(b + v * b_vector);
        TASO_UNROLL
        for (int r = 0; r < rows; r++) TASO_UNROLL
        for (int v = 0; v < vectors; v++)
            sum[r * vectors + v] = vn_fma_set(a + r * a_row, x[v], sum[r * vectors + v]);
        a += a_step;
        b += b_step;
    }
}

/** Where pixel `pixel` of `columns` is written, from out on. */
static inline int64_t taso_column_at(const taso_product* g, int pixel) {
    return pixel * g->out_row + (g->out_skip ? (g->out_x + pixel) / g->out_width * g->out_skip : 0);
}

/** The floats at `held` where the product goes on, and the bias. */
static TASO_INLINE void taso_start_of_column(const int vectors, const taso_product* g, const float* bias,
                                             const float* held, int64_t out_vector, int last, vn* sum) {
    TASO_UNROLL
    for (int v = 0; v < vectors; v++) {
        const vn start = bias ? vn_load(bias + v * vn_lanes) : vn_zero();
        sum[v] = start;
        if (g->go_on)
            sum[v] = vn_add(start, v == vectors - 1 ? vn_load_part(held + v * out_vector, last)
                                                    : vn_load(held + v * out_vector));
    }
}

static TASO_INLINE void taso_end_of_column(const int vectors, int whole, vn low, vn high, float* to,
                                           int64_t out_vector, int last, const vn* sum) {
    TASO_UNROLL
    for (int v = 0; v < vectors; v++, to += out_vector) {
        const vn x = vn_activate(sum[v], low, high);
        if (v < vectors - 1 || last == vn_lanes) {
            vn_store(to, x);
        } else {
            if (whole) vn_store(to, vn_zero());
            vn_store_part(to, x, last);
        }
    }
}

static TASO_INLINE void taso_tile_of_columns(const int rows, const int vectors, const taso_product* g,
                                             int pixel, int channel) {
    vn sum[taso_tile_pixels * 2];
    const int64_t b_vector = (int)vn_lanes == (int)taso_panel ? g->panel : vn_lanes;
    const int64_t out_vector = (int)vn_lanes == (int)taso_panel ? g->out_block : vn_lanes;
    const int block = channel / taso_panel, lane = channel % taso_panel;
    const int last = taso_least(vn_lanes, g->channels - channel - (vectors - 1) * vn_lanes);
    const float* bias = g->bias ? g->bias + channel : 0;
    /* Pixels until the end of a row, where the next one does not follow it at once. */
    const int left = g->out_skip ? g->out_width - (g->out_x + pixel) % g->out_width : rows;
    float* out = g->out + block * g->out_block + lane + taso_column_at(g, pixel);
    if (left >= rows || !g->go_on) {
        TASO_UNROLL
        for (int r = 0; r < rows; r++)
            taso_start_of_column(vectors, g, bias, out + r * g->out_row, out_vector, last, sum + r * vectors);
    } else {
        TASO_UNROLL
        for (int r = 0; r < rows; r++)
            taso_start_of_column(vectors, g, bias,
                                 g->out + block * g->out_block + lane + taso_column_at(g, pixel + r),
                                 out_vector, last, sum + r * vectors);
    }
    taso_multiply(rows, vectors, 0, g->depth, g->a + pixel * g->a_row, g->a_row, g->a_step,
                  g->b + block * g->panel + lane, b_vector, g->b_step, 0, sum);
    const vn low = vn_set(g->low), high = vn_set(g->high);
    const int whole = g->whole_blocks;
    if (left >= rows) {
        const int64_t step = g->out_row;
        TASO_UNROLL
        for (int r = 0; r < rows; r++)
            taso_end_of_column(vectors, whole, low, high, out + r * step, out_vector, last,
                               sum + r * vectors);
        return;
    }
    const int64_t step = g->out_row, skip = g->out_skip;
    int x = g->out_width - left;
    const int width = g->out_width;
    TASO_UNROLL
    for (int r = 0; r < rows; r++) {
        taso_end_of_column(vectors, whole, low, high, out, out_vector, last, sum + r * vectors);
        out += step;
        if (++x == width) x = 0, out += skip;
    }
}

static TASO_INLINE void taso_tiles_of_columns(const int vectors, const taso_product* g, int from, int to,
                                              int channel) {
    int pixel = from;
    for (; pixel + taso_tile_pixels <= to; pixel += taso_tile_pixels)
        taso_tile_of_columns(taso_tile_pixels, vectors, g, pixel, channel);
    switch (to - pixel) {
        case 5:
            taso_tile_of_columns(5, vectors, g, pixel, channel);
            break;
        case 4:
            taso_tile_of_columns(4, vectors, g, pixel, channel);
            break;
        case 3:
            taso_tile_of_columns(3, vectors, g, pixel, channel);
            break;
        case 2:
            taso_tile_of_columns(2, vectors, g, pixel, channel);
            break;
        case 1:
            taso_tile_of_columns(1, vectors, g, pixel, channel);
            break;
        default:
            break;
    }
}

/** One block of depths of out[pixel][channel]. */
static inline void taso_multiply_columns(const taso_product* g) {
    for (int from = 0; from < g->pixels; from += taso_strip) {
        const int to = taso_least(g->pixels, from + taso_strip);
        int channel = 0;
        for (; channel + vn_lanes < g->channels; channel += 2 * vn_lanes)
            taso_tiles_of_columns(2, g, from, to, channel);
        if (channel < g->channels) taso_tiles_of_columns(1, g, from, to, channel);
    }
    if (!g->whole_blocks) return;
    for (int channel = taso_round_up(g->channels, vn_lanes); channel % taso_panel != 0; channel += vn_lanes)
        for (int pixel = 0; pixel < g->pixels; pixel++)
            vn_store(g->out + taso_column_at(g, pixel) + channel / taso_panel * g->out_block +
                         channel % taso_panel,
                     vn_zero());
}

static TASO_INLINE void taso_tile_of_rows(const int vectors, const int part, const taso_product* g,
                                          int channel, int pixel) {
    vn sum[taso_panel_rows * taso_tile_vectors];
    const int rows = taso_least(taso_panel_rows, g->channels - channel);
    const int last = taso_least(vn_lanes, g->pixels - pixel - (vectors - 1) * vn_lanes);
    float* out = g->out + channel * g->out_row + pixel;
    TASO_UNROLL
    for (int r = 0; r < taso_panel_rows; r++) TASO_UNROLL
    for (int v = 0; v < vectors; v++) {
        const float* held = out + r * g->out_row + v * vn_lanes;
        const vn start = g->bias ? vn_set(g->bias[channel + r]) : vn_zero();
        sum[r * vectors + v] = start;
        if (g->go_on && r < rows)
            sum[r * vectors + v] = vn_add(start, v == vectors - 1 ? vn_load_part(held, last) : vn_load(held));
    }
    taso_multiply(taso_panel_rows, vectors, part, g->depth, g->a + channel / taso_panel_rows * g->panel, 1,
                  taso_panel_rows, g->b + pixel, vn_lanes, g->b_step, last, sum);
    const vn low = vn_set(g->low), high = vn_set(g->high);
    TASO_UNROLL
    for (int r = 0; r < taso_panel_rows; r++) TASO_UNROLL
    for (int v = 0; v < vectors; v++) {
        if (r >= rows) continue;
        float* to = out + r * g->out_row + v * vn_lanes;
        const vn x = vn_activate(sum[r * vectors + v], low, high);
        if (v < vectors - 1 || last == vn_lanes)
            vn_store(to, x);
        else
            vn_store_part(to, x, last);
    }
}

/** One block of depths of out[channel][pixel]. */
static inline void taso_multiply_rows(const taso_product* g) {
    int pixel = 0;
    while (pixel < g->pixels) {
        const int left = taso_quotient_up(g->pixels - pixel, vn_lanes);
        const int vectors = left == 4 ? 2 : taso_least(left, taso_tile_vectors);
        const int part = !g->padded && pixel + vectors * vn_lanes > g->pixels;
        for (int channel = 0; channel < g->channels; channel += taso_panel_rows) {
            if (part) {
                if (vectors == 3)
                    taso_tile_of_rows(3, 1, g, channel, pixel);
                else if (vectors == 2)
                    taso_tile_of_rows(2, 1, g, channel, pixel);
                else
                    taso_tile_of_rows(1, 1, g, channel, pixel);
            } else {
                if (vectors == 3)
                    taso_tile_of_rows(3, 0, g, channel, pixel);
                else if (vectors == 2)
                    taso_tile_of_rows(2, 0, g, channel, pixel);
                else
                    taso_tile_of_rows(1, 0, g, channel, pixel);
            }
        }
        pixel += vectors * vn_lanes;
    }
}

#endif
