/* SPDX-License-Identifier: MIT */
/* Conversions of one tensor from layout to layout; in_channels, in_height and in_width name its shape.
 *
 * Sixteen channels by sixteen columns at a time pass through a small buffer on the stack, so that every cache
 * line of either side is touched once, whatever the strides. */
#include <string.h>

#include "parallel.h"
#include "placement.h"
#include "simd.h"
#include "taso_kernels.h"

enum { tile = 16 };

/* Where the elements of a layout are: consecutive columns are `column` floats apart, rows `row`; channels
 * lie next to one another in blocks of `block`, and the blocks `step` apart (chw, hcw: blocks of one). */
typedef struct {
    int block;
    int64_t step, row, column;
} order;

static inline v16 load_lanes(const float* p, int n) { return n == tile ? v16_load(p) : v16_load_part(p, n); }
static inline void store_lanes(float* p, v16 v, int n) {
    if (n == tile)
        v16_store(p, v);
    else
        v16_store_part(p, v, n);
}

static order order_of(enum taso_layout layout, int64_t channels, int64_t height, int64_t width) {
    const int block = taso_channel_block(layout);
    switch (layout) {
        case taso_layout_chw:
            return (order){1, height * width, width, 1};
        case taso_layout_hcw:
            return (order){1, width, channels * width, 1};
        case taso_layout_hwc:
            return (order){(int)channels, 0, width * channels, channels};
        default:
            return (order){block, height * width * block, width * block, block};
    }
}

/* u[column][channel] = the tile at `in`; of its sixteen channels `channels` exist, and `columns` columns. */
static void load_tile(float u[tile][tile], const float* in, order from, enum taso_layout layout, int channels,
                      int columns) {
    if (layout == taso_layout_chw || layout == taso_layout_hcw) {
        float t[tile][tile];
        for (int c = 0; c < tile; c++)
            v16_store(t[c], c < channels ? load_lanes(in + c * from.step, columns) : v16_zero());
        for (int x = 0; x < tile; x++)
            for (int c = 0; c < tile; c++) u[x][c] = t[c][x];
    } else if (layout == taso_layout_hwc) {
        for (int x = 0; x < columns; x++) v16_store(u[x], load_lanes(in + x * from.column, channels));
    } else {
        for (int c = 0; c < tile; c += from.block) {
            for (int x = 0; x < columns; x++) {
                const float* p = in + c / from.block * from.step + x * from.column;
                if (c >= channels)
                    memset(u[x] + c, 0, (size_t)from.block * sizeof(float));
                else if (layout == taso_layout_chw4)
                    v4_store(u[x] + c, v4_load(p));
                else if (layout == taso_layout_chw8)
                    v8_store(u[x] + c, v8_load(p));
                else
                    v16_store(u[x] + c, v16_load(p));
            }
        }
    }
}

static void store_tile(float u[tile][tile], float* out, order to, enum taso_layout layout, int channels,
                       int columns) {
    if (layout == taso_layout_chw || layout == taso_layout_hcw) {
        float t[tile][tile];
        for (int c = 0; c < tile; c++)
            for (int x = 0; x < tile; x++) t[c][x] = u[x][c];
        for (int c = 0; c < channels; c++) store_lanes(out + c * to.step, v16_load(t[c]), columns);
    } else if (layout == taso_layout_hwc) {
        for (int x = 0; x < columns; x++) store_lanes(out + x * to.column, v16_load(u[x]), channels);
    } else {
        for (int c = 0; c < channels; c += to.block) {
            for (int x = 0; x < columns; x++) {
                float* p = out + c / to.block * to.step + x * to.column;
                if (layout == taso_layout_chw4)
                    v4_store(p, v4_load(u[x] + c));
                else if (layout == taso_layout_chw8)
                    v8_store(p, v8_load(u[x] + c));
                else
                    v16_store(p, v16_load(u[x] + c));
            }
        }
    }
}

static void convert(const taso_shape* s, const float* in, float* out, enum taso_layout source,
                    enum taso_layout target) {
    const int channels = s->in_channels;
    const order from = order_of(source, channels, s->in_height, s->in_width);
    const order to = order_of(target, channels, s->in_height, s->in_width);
    int height = s->in_height, width = s->in_width;
    if (from.column == 1 && to.column == 1 && from.block == 1 && to.block == 1) {
        TASO_PARALLEL_FOR
        for (int c = 0; c < channels; c++)
            for (int y = 0; y < height; y++)
                memcpy(out + c * to.step + y * to.row, in + c * from.step + y * from.row,
                       (size_t)width * sizeof(float));
        return;
    }
    /* Rows that follow one another on both sides are one long row. */
    if (from.row == width * from.column && to.row == width * to.column) width *= height, height = 1;
    const int across = (width + tile - 1) / tile, tiles = (channels + tile - 1) / tile * height * across;
    TASO_PARALLEL_FOR
    for (int i = 0; i < tiles; i++) {
        const int x = i % across * tile, y = i / across % height, c = i / across / height * tile;
        const int lanes = channels - c < tile ? channels - c : tile;
        const int columns = width - x < tile ? width - x : tile;
        float u[tile][tile];
        const int64_t first_in = source == taso_layout_hwc ? c : c / from.block * from.step;
        const int64_t first_out = target == taso_layout_hwc ? c : c / to.block * to.step;
        load_tile(u, in + first_in + y * from.row + x * from.column, from, source, lanes, columns);
        store_tile(u, out + first_out + y * to.row + x * to.column, to, target, lanes, columns);
    }
}

#define TRANSFORM(from, to)                                                                            \
    void TASO_NAME(taso_transform_##from##_##to)(const taso_shape* s, const float* const* in,          \
                                                 const float* weights, float* out, float* workspace) { \
        (void)weights, (void)workspace;                                                                \
        convert(s, in[0], out, taso_layout_##from, taso_layout_##to);                                  \
    }
#define TRANSFORMS(from, a, b, c, d, e) \
    TRANSFORM(from, a) TRANSFORM(from, b) TRANSFORM(from, c) TRANSFORM(from, d) TRANSFORM(from, e)
TRANSFORMS(chw, hcw, hwc, chw4, chw8, chw16)
TRANSFORMS(hcw, chw, hwc, chw4, chw8, chw16)
TRANSFORMS(hwc, chw, hcw, chw4, chw8, chw16)
TRANSFORMS(chw4, chw, hcw, hwc, chw8, chw16)
TRANSFORMS(chw8, chw, hcw, hwc, chw4, chw16)
TRANSFORMS(chw16, chw, hcw, hwc, chw4, chw8)
