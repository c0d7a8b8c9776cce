/* SPDX-License-Identifier: MIT */
/** Winograd's minimal filtering F(m x m, 3 x 3), m = 2 or 4, in one dimension and over vectors (Lavin and
 * Gray, "Fast algorithms for convolutional neural networks", 2016). `tile` is m, known when compiled. */
#ifndef TASO_WINOGRAD_H
#define TASO_WINOGRAD_H

#include "patch.h"

/** Tiles that are taken at once where the workspace is small, and where it is smallest: those that the product keeps in
 *  registers. The weights are then read once for each strip. */
enum { taso_winograd_block = 48, taso_winograd_strip = taso_tile_pixels };

/** Tiles of a layer. */
static inline int taso_tiles(const taso_shape* s, int tile) {
    return taso_quotient_up(s->out_height, tile) * taso_quotient_up(s->out_width, tile);
}

/** B^T d, of m + 2 vectors. */
static TASO_INLINE void taso_winograd_input(const int tile, const vn* d, vn* t) {
    if (tile == 2) {
        t[0] = vn_sub(d[0], d[2]);
        t[1] = vn_add(d[1], d[2]);
        t[2] = vn_sub(d[2], d[1]);
        t[3] = vn_sub(d[1], d[3]);
    } else {
        const vn two = vn_set(2), four = vn_set(4), minus_four = vn_set(-4), minus_five = vn_set(-5);
        const vn a = vn_fma(minus_four, d[2], d[4]), b = vn_fma(minus_four, d[1], d[3]);
        const vn c = vn_sub(d[4], d[2]), e = vn_mul(two, vn_sub(d[3], d[1]));
        t[0] = vn_fma(four, d[0], vn_fma(minus_five, d[2], d[4]));
        t[1] = vn_add(a, b);
        t[2] = vn_sub(a, b);
        t[3] = vn_add(c, e);
        t[4] = vn_sub(c, e);
        t[5] = vn_fma(four, d[1], vn_fma(minus_five, d[3], d[5]));
    }
}

/** A^T t, m vectors. */
static TASO_INLINE void taso_winograd_output(const int tile, const vn* t, vn* y) {
    if (tile == 2) {
        y[0] = vn_add(vn_add(t[0], t[1]), t[2]);
        y[1] = vn_sub(vn_sub(t[1], t[2]), t[3]);
    } else {
        const vn a = vn_add(t[1], t[2]), b = vn_sub(t[1], t[2]);
        const vn c = vn_add(t[3], t[4]), e = vn_sub(t[3], t[4]);
        y[0] = vn_add(vn_add(t[0], a), c);
        y[1] = vn_fma(vn_set(2), e, b);
        y[2] = vn_fma(vn_set(4), c, a);
        y[3] = vn_add(vn_fma(vn_set(8), e, b), t[5]);
    }
}

/** Down the columns of [side][side][vn_lanes], in place or to the first m rows. */
static TASO_INLINE void taso_winograd_columns(const int tile, const int output, float* square) {
    const int side = tile + 2, results = output ? tile : side;
    for (int j = 0; j < side; j++) {
        vn d[6], t[6];
        TASO_UNROLL
        for (int i = 0; i < side; i++) d[i] = vn_load(square + (i * side + j) * vn_lanes);
        if (output)
            taso_winograd_output(tile, d, t);
        else
            taso_winograd_input(tile, d, t);
        TASO_UNROLL
        for (int i = 0; i < results; i++) vn_store(square + (i * side + j) * vn_lanes, t[i]);
    }
}

/** The product of one of the (m + 2)^2 positions: weights in form winograd<m>_*, no bias yet. */
static inline int64_t taso_winograd_plane(const taso_shape* s, int panel) {
    return (int64_t)taso_round_up(s->out_channels, panel) * s->in_channels;
}

#endif
