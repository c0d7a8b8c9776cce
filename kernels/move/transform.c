/* SPDX-License-Identifier: MIT */
/* Conversions of one tensor from layout to layout; in_channels, in_height and in_width name its shape.
 *
 * Sixteen channels by sixteen columns at a time pass through a small buffer on the stack, so that every cache
 * line of either side is touched once, whatever the strides. */
#include <string.h>

#include "parallel.h"
#include "simd.h"
#include "slice.h"

enum { tile = 16 };

static inline v16 load_lanes(const float* p, int n) { return n == tile ? v16_load(p) : v16_load_part(p, n); }
static inline void store_lanes(float* p, v16 v, int n) {
    if (n == tile)
        v16_store(p, v);
    else
        v16_store_part(p, v, n);
}

/* u[column][channel] = the tile at `in`; of its sixteen channels `channels` exist, and `columns` columns. */
static void load_tile(float u[tile][tile], const float* in, taso_strides from, enum taso_layout layout,
                      int channels, int columns) {
    if (layout == taso_layout_chw || layout == taso_layout_hcw) {
        float t[tile][tile];
        for (int c = 0; c < tile; c++)
            v16_store(t[c], c < channels ? load_lanes(in + c * from.block, columns) : v16_zero());
        for (int x = 0; x < tile; x++)
            for (int c = 0; c < tile; c++) u[x][c] = t[c][x];
    } else if (layout == taso_layout_hwc) {
        for (int x = 0; x < columns; x++) v16_store(u[x], load_lanes(in + x * from.pixel, channels));
    } else {
        const int block = taso_channel_block(layout);
        for (int c = 0; c < tile; c += block) {
            for (int x = 0; x < columns; x++) {
                const float* p = in + c / block * from.block + x * from.pixel;
                if (c >= channels)
                    memset(u[x] + c, 0, (size_t)block * sizeof(float));
                else if (block == 4)
                    v4_store(u[x] + c, v4_load(p));
                else if (block == 8)
                    v8_store(u[x] + c, v8_load(p));
                else
                    v16_store(u[x] + c, v16_load(p));
            }
        }
    }
}

static void store_tile(float u[tile][tile], float* out, taso_strides to, enum taso_layout layout,
                       int channels, int columns) {
    if (layout == taso_layout_chw || layout == taso_layout_hcw) {
        float t[tile][tile];
        for (int c = 0; c < tile; c++)
            for (int x = 0; x < tile; x++) t[c][x] = u[x][c];
        for (int c = 0; c < channels; c++) store_lanes(out + c * to.block, v16_load(t[c]), columns);
    } else if (layout == taso_layout_hwc) {
        for (int x = 0; x < columns; x++) store_lanes(out + x * to.pixel, v16_load(u[x]), channels);
    } else {
        const int block = taso_channel_block(layout);
        for (int c = 0; c < channels; c += block) {
            for (int x = 0; x < columns; x++) {
                float* p = out + c / block * to.block + x * to.pixel;
                if (block == 4)
                    v4_store(p, v4_load(u[x] + c));
                else if (block == 8)
                    v8_store(p, v8_load(u[x] + c));
                else
                    v16_store(p, v16_load(u[x] + c));
            }
        }
    }
}

/* A pixel by its row and column. */
typedef struct {
    int y, x;
} spot;

static inline void go_on(spot* p, int pixels, int row) {
    for (p->x += pixels; p->x >= row; p->x -= row) p->y++;
}

static void convert(const taso_shape* s, const float* in, float* out, enum taso_layout source,
                    enum taso_layout target) {
    const int channels = s->in_channels;
    const taso_strides from = taso_in_strides(s, source);
    const taso_strides to = taso_strides_of(target, channels, s->in_height, s->in_width);
    const int row = s->in_width;
    /* hcw has no pixel behind the end of a row; else tiles go on over it, in pieces where a side leaves a gap. */
    const int by_rows = source == taso_layout_hcw || target == taso_layout_hcw;
    const int from_joined = from.row == row * from.pixel, to_joined = to.row == row * to.pixel;
    const int height = by_rows ? s->in_height : 1, width = by_rows ? row : s->in_height * row;
    if (from.pixel == 1 && to.pixel == 1) {
        TASO_PARALLEL_FOR
        for (int c = 0; c < channels; c++) {
            const float* source_line = in + c * from.block;
            float* line = out + c * to.block;
            for (int y = 0; y < height; y++, source_line += from.row, line += to.row)
                memcpy(line, source_line, (size_t)width * sizeof(float));
        }
        return;
    }
    const int across = (width + tile - 1) / tile, slabs = (channels + tile - 1) / tile;
    const int tiles = slabs * height * across;
    /* From channels side by side to the same, pixel by pixel; planes are kept apart. */
    const int inner = from.pixel > 1 && to.pixel > 1;
    const int64_t in_step = from.block * (tile / taso_channel_block(source)),
                  out_step = to.block * (tile / taso_channel_block(target));
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        const int first = (int)((int64_t)tiles * t / s->threads),
                  last = (int)((int64_t)tiles * (t + 1) / s->threads);
        const int pixels = across * height; /* tiles of them */
        const int place = inner ? first / slabs : first % pixels;
        int x = place % across * tile, y = place / across, c = inner ? first % slabs : first / pixels;
        spot here = {y + x / row, x % row};
        for (int i = first; i < last; i++) {
            const int left = channels - c * tile, lanes = left < tile ? left : tile;
            const int columns = width - x < tile ? width - x : tile;
            const float* source_tile = in + c * in_step;
            float* target_tile = out + c * out_step;
            float u[tile][tile];
            spot p = here;
            for (int k = 0, n; k < columns; k += n, go_on(&p, n, row)) {
                n = from_joined || row - p.x > columns - k ? columns - k : row - p.x;
                load_tile(u + k, source_tile + p.y * from.row + p.x * from.pixel, from, source, lanes, n);
                if (n == columns) break;
            }
            p = here;
            for (int k = 0, n; k < columns; k += n, go_on(&p, n, row)) {
                n = to_joined || row - p.x > columns - k ? columns - k : row - p.x;
                store_tile(u + k, target_tile + p.y * to.row + p.x * to.pixel, to, target, lanes, n);
                if (n == columns) break;
            }
            if (inner) {
                if (++c < slabs) continue;
                c = 0;
            }
            x += tile;
            go_on(&here, columns, row);
            if (x < width) continue;
            x = 0;
            if (++y == height && !inner) y = 0, c++, here = (spot){0, 0};
        }
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
TRANSFORMS(chw, hcw, hwc, hcw4, hcw8, hcw16)
TRANSFORMS(hcw, chw, hwc, hcw4, hcw8, hcw16)
TRANSFORMS(hwc, chw, hcw, hcw4, hcw8, hcw16)
TRANSFORMS(hcw4, chw, hcw, hwc, hcw8, hcw16)
TRANSFORMS(hcw8, chw, hcw, hwc, hcw4, hcw16)
TRANSFORMS(hcw16, chw, hcw, hwc, hcw4, hcw8)
