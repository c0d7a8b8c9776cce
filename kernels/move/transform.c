/* SPDX-License-Identifier: MIT */
/* Conversions of one tensor from layout to layout; in_channels, in_height and in_width name its shape.
 *
 * Channels that lie side by side on both sides are copied pixel by pixel, sixteen at a time. Where one side has them
 * apart, sixteen channels by sixteen columns pass through a small buffer on the stack. Either way every cache line is
 * touched once, whatever the strides. */
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

/* A pixel's channels, `piece` of them, of which `read` are there, and `written` are wanted; the others read as 0. */
static TASO_INLINE void copy_piece(const float* from, int read, float* to, int written, int piece) {
    if (piece == 4) {
        const v4 v = read == 4 ? v4_load(from) : v4_load_part(from, read);
        if (written == 4)
            v4_store(to, v);
        else
            v4_store_part(to, v, written);
    } else if (piece == 8) {
        const v8 v = read == 8 ? v8_load(from) : v8_load_part(from, read);
        if (written == 8)
            v8_store(to, v);
        else
            v8_store_part(to, v, written);
    } else {
        store_lanes(to, load_lanes(from, read), written);
    }
}

/* Where pieces of a pixel stand: each begins `block` channels of its own layout, or lies within such. */
static inline int64_t place_of_channel(taso_strides strides, int block, int channel) {
    return block == 1 ? channel : channel / block * strides.block + channel % block;
}

/* Sixteen channels of a row, all there on both sides. */
static TASO_INLINE void copy_row(const float* in, taso_strides from, int from_block, float* out,
                                 taso_strides to, int to_block, int channel, int columns, int piece) {
    const float* source[4];
    float* target[4];
    for (int k = 0; k < tile / piece; k++) {
        source[k] = in + place_of_channel(from, from_block, channel + k * piece);
        target[k] = out + place_of_channel(to, to_block, channel + k * piece);
    }
    for (int x = 0; x < columns; x++) {
        TASO_UNROLL
        for (int k = 0; k < tile / piece; k++)
            copy_piece(source[k] + x * from.pixel, piece, target[k] + x * to.pixel, piece, piece);
    }
}

/* The last channels of a row, fewer than sixteen, with the padding lanes of the target. */
static TASO_INLINE void copy_last(const float* in, taso_strides from, int from_block, float* out,
                                  taso_strides to, int to_block, int channel, int channels, int columns,
                                  int piece) {
    const int end = to_block == 1 ? channels : (channels + to_block - 1) / to_block * to_block;
    for (; channel < end; channel += piece) {
        const int left = channels - channel, there = left < 0 ? 0 : left < piece ? left : piece;
        /* Padding lanes are zero in the source, too. */
        const int read = there > 0 && from_block > 1 ? piece : there, written = to_block > 1 ? piece : there;
        const float* source = in + (read > 0 ? place_of_channel(from, from_block, channel) : 0);
        float* target = out + place_of_channel(to, to_block, channel);
        if (read == piece && written == piece)
            for (int x = 0; x < columns; x++)
                copy_piece(source + x * from.pixel, piece, target + x * to.pixel, piece, piece);
        else if (written == piece)
            for (int x = 0; x < columns; x++)
                copy_piece(source + x * from.pixel, read, target + x * to.pixel, piece, piece);
        else
            for (int x = 0; x < columns; x++)
                copy_piece(source + x * from.pixel, piece, target + x * to.pixel, written, piece);
    }
}

static TASO_INLINE void copy_slab(const float* in, taso_strides from, int from_block, float* out,
                                  taso_strides to, int to_block, int channel, int channels, int columns,
                                  int piece) {
    if (channel + tile > channels)
        copy_last(in, from, from_block, out, to, to_block, channel, channels, columns, piece);
    else
        copy_row(in, from, from_block, out, to, to_block, channel, columns, piece);
}

/* Between layouts that both have the channels of a pixel side by side: hwc, and those of blocks. */
static void copy_pixels(const taso_shape* s, const float* in, taso_strides from, int from_block, float* out,
                        taso_strides to, int to_block) {
    const int channels = s->in_channels, slabs = (channels + tile - 1) / tile, tasks = s->in_height * slabs;
    const int narrow = from_block == 1         ? to_block
                       : to_block == 1         ? from_block
                       : from_block < to_block ? from_block
                                               : to_block;
    TASO_PARALLEL_FOR
    for (int t = 0; t < tasks; t++) {
        const int y = t / slabs, channel = t % slabs * tile;
        const float* source = in + y * from.row;
        float* target = out + y * to.row;
        if (narrow == 4)
            copy_slab(source, from, from_block, target, to, to_block, channel, channels, s->in_width, 4);
        else if (narrow == 8)
            copy_slab(source, from, from_block, target, to, to_block, channel, channels, s->in_width, 8);
        else
            copy_slab(source, from, from_block, target, to, to_block, channel, channels, s->in_width, 16);
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
    if (from.pixel > 1 && to.pixel > 1 && source != target) {
        copy_pixels(s, in, from, taso_channel_block(source), out, to, taso_channel_block(target));
        return;
    }
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
    const int64_t in_step = from.block * (tile / taso_channel_block(source)),
                  out_step = to.block * (tile / taso_channel_block(target));
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        const int first = (int)((int64_t)tiles * t / s->threads),
                  last = (int)((int64_t)tiles * (t + 1) / s->threads);
        const int pixels = across * height; /* tiles of them */
        const int place = first % pixels;
        int x = place % across * tile, y = place / across, c = first / pixels;
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
            x += tile;
            go_on(&here, columns, row);
            if (x < width) continue;
            x = 0;
            if (++y == height) y = 0, c++, here = (spot){0, 0};
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
