/* SPDX-License-Identifier: MIT */
/** Direct convolution with vectors over output channels, for any layout whose pixels hold runs of channels:
 *  include with TASO_BLOCK = 4, 8 or 16, the channels in a block of the output, and so in a panel of the
 *  weights.
 *
 *  A tile of pixels by two registers of channels stays in registers while taps and input channels run by; pixels
 *  of a tile may lie on several lines, and one that a tap moves out of the input reads zeros. Weights, biases
 *  behind them: [group][channels / block][ky, kx, channel][block].
 */
#include "activation.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"

#if TASO_BLOCK == 16
#define V(operation) vn_##operation
#define TASO_LANES vn_lanes
typedef vn vector;
#elif TASO_BLOCK == 8 && defined(TASO_AVX2)
#define V(operation) v8_##operation
#define TASO_LANES 8
typedef v8 vector;
#else
#define V(operation) v4_##operation
#define TASO_LANES 4
typedef v4 vector;
#endif

/* As many pixels as registers allow: 32 with AVX-512 (seven divides the widths of most networks), 16
 * elsewhere. */
#if defined(TASO_AVX512)
enum { tile_pixels = 7 };
#else
enum { tile_pixels = 6 };
#endif

typedef struct {
    const float *in, *weights, *bias;
    float* out;
    taso_strides from, to;         /* of blocks as wide as the kernel takes them: runs, panels */
    int in_channels, out_channels; /* of the group */
    int whole;                     /* zeros are written behind the last channel of a block */
    vector low, high;
} convolution;

enum { small_weights = 1 << 12 /* floats */ };

static const float zeros[16] = {0};

/** What becomes of sums. */
typedef struct {
    int64_t block; /* between registers of channels */
    int valid;     /* channels of the first register on */
    int accumulate, whole;
    vector low, high;
} ending;

/** Writes one pixel. */
static TASO_INLINE void finish(const int vectors, const ending* e, const vector* sum, float* out) {
    TASO_UNROLL
    for (int v = 0; v < vectors; v++) {
        const int valid = e->valid - v * TASO_LANES;
        float* to = out + v * e->block;
        vector x = sum[v];
        if (e->accumulate && valid > 0)
            x = V(add)(x, valid >= TASO_LANES ? V(load)(to) : V(load_part)(to, valid));
        x = V(activate)(x, e->low, e->high);
        if (valid >= TASO_LANES) {
            V(store)(to, x);
        } else {
            if (e->whole) V(store)(to, V(zero)());
            if (valid > 0) V(store_part)(to, x, valid);
        }
    }
}

/** Pixels [pixel, pixel + count) by `vectors` registers of channels from `channel`; `run` channels of an
 * input pixel are adjacent. */
static TASO_INLINE void tile_of(const int vectors, const int run, const taso_shape* s, const convolution* c,
                                int pixel, int count, int channel) {
    vector sum[tile_pixels * 2];
    int y0[tile_pixels], x0[tile_pixels];
    const int lane = channel % TASO_BLOCK;
    const int64_t panel = (int64_t)c->in_channels * s->kernel_height * s->kernel_width * TASO_BLOCK;
    const float* weights = c->weights + channel / TASO_BLOCK * panel + lane;
    const ptrdiff_t next = TASO_LANES == TASO_BLOCK ? (ptrdiff_t)panel : TASO_LANES;
    const int first_y = pixel / s->out_width, first_x = pixel % s->out_width;
    int oy = first_y, ox = first_x;
    TASO_UNROLL
    for (int r = 0; r < tile_pixels; r++) {
        y0[r] = r < count ? oy * s->stride_height - s->pad_top : INT32_MIN / 2;
        x0[r] = ox * s->stride_width - s->pad_left;
        if (++ox == s->out_width) ox = 0, oy++;
        TASO_UNROLL
        for (int v = 0; v < vectors; v++) sum[r * vectors + v] = V(load)(c->bias + channel + v * TASO_LANES);
    }
    for (int ky = 0; ky < s->kernel_height; ky++)
        for (int kx = 0; kx < s->kernel_width; kx++) {
            const float* a[tile_pixels];
            ptrdiff_t step[tile_pixels];
            TASO_UNROLL
            for (int r = 0; r < tile_pixels; r++) {
                const int y = y0[r] + ky * s->dilation_height, x = x0[r] + kx * s->dilation_width;
                const int inside = y >= 0 && y < s->in_height && x >= 0 && x < s->in_width;
                a[r] = inside ? c->in + y * c->from.row + x * c->from.pixel : zeros;
                step[r] = inside ? (ptrdiff_t)c->from.block : 0;
            }
            for (int left = c->in_channels; left > 0; left -= run) {
                const int adjacent = run == 1 || left >= run ? run : left;
                for (int k = 0; k < adjacent; k++) {
                    vector b[2];
                    TASO_UNROLL
                    for (int v = 0; v < vectors; v++) b[v] = V(load)(weights + v * next);
                    TASO_UNROLL
                    for (int r = 0; r < tile_pixels; r++) TASO_UNROLL
                    for (int v = 0; v < vectors; v++)
                        sum[r * vectors + v] = V(fma_set)(a[r] + k, b[v], sum[r * vectors + v]);
                    weights += TASO_BLOCK;
                }
                TASO_UNROLL
                for (int r = 0; r < tile_pixels; r++) a[r] += step[r];
            }
        }
    const ptrdiff_t pixel_step = c->to.pixel, between = c->to.row - s->out_width * pixel_step;
    float* out =
        c->out + channel / TASO_BLOCK * c->to.block + lane + first_y * c->to.row + first_x * pixel_step;
    const ending e = {.block = TASO_LANES == TASO_BLOCK ? c->to.block : TASO_LANES,
                      .valid = c->out_channels - channel,
                      .accumulate = s->accumulate,
                      .whole = c->whole,
                      .low = c->low,
                      .high = c->high};
    if (count == tile_pixels && (between == 0 || first_x + tile_pixels <= s->out_width)) {
        TASO_UNROLL
        for (int r = 0; r < tile_pixels; r++) finish(vectors, &e, sum + r * vectors, out + r * pixel_step);
        return;
    }
    ox = first_x;
    TASO_UNROLL
    for (int r = 0; r < tile_pixels; r++) {
        if (r >= count) continue;
        finish(vectors, &e, sum + r * vectors, out);
        out += pixel_step;
        if (++ox == s->out_width) ox = 0, out += between;
    }
}

static void tile(int vectors, int run, const taso_shape* s, const convolution* c, int pixel, int count,
                 int channel) {
    if (run == 1) {
        if (vectors == 2)
            tile_of(2, 1, s, c, pixel, count, channel);
        else
            tile_of(1, 1, s, c, pixel, count, channel);
    } else {
        if (vectors == 2)
            tile_of(2, TASO_BLOCK, s, c, pixel, count, channel);
        else
            tile_of(1, TASO_BLOCK, s, c, pixel, count, channel);
    }
}

/** All groups and pixels; groups lie at so many floats from each other. */
static void convolve(const taso_shape* s, const float* in, taso_strides from, int64_t in_group, int run,
                     const float* weights, float* out, taso_strides to, int64_t out_group, int whole) {
    const int channels = s->out_channels / s->groups, pixels = s->out_height * s->out_width;
    const int rounded = (channels + TASO_BLOCK - 1) / TASO_BLOCK * TASO_BLOCK, width = 2 * TASO_LANES;
    const int stored = whole ? rounded : channels, across = (stored + width - 1) / width;
    const int down = (pixels + tile_pixels - 1) / tile_pixels;
    const int64_t depth = (int64_t)(s->in_channels / s->groups) * s->kernel_height * s->kernel_width;
    const int64_t tiles = (int64_t)across * down;
    /* Panel by panel over all pixels; but few weights, into rows, by parts of some tiles, so that what is written
     * lies close together. */
    const int some = (s->out_width + tile_pixels - 1) / tile_pixels;
    const int part =
        to.row > to.block && depth * rounded <= small_weights && some >= 16 && some < down ? some : down;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        for (int g = 0; g < s->groups; g++) {
            const convolution c = {.in = in + g * in_group,
                                   .weights = weights + g * rounded * depth,
                                   .bias = weights + s->groups * rounded * depth + (int64_t)g * rounded,
                                   .out = out + g * out_group,
                                   .from = from,
                                   .to = to,
                                   .in_channels = s->in_channels / s->groups,
                                   .out_channels = channels,
                                   .whole = whole,
                                   .low = V(set)(taso_low(s)),
                                   .high = V(set)(taso_high(s))};
            const int64_t end = tiles * (t + 1) / s->threads;
            for (int64_t i = tiles * t / s->threads; i < end;) {
                const int begin = (int)(i / across / part) * part,
                          tall = down - begin < part ? down - begin : part;
                const int64_t rest = i - (int64_t)begin * across;
                const int channel = (int)(rest / tall) * width, first = begin + (int)(rest % tall);
                const int last = end - i < begin + tall - first ? first + (int)(end - i) : begin + tall;
                for (int at = first; at < last; at++) {
                    const int pixel = at * tile_pixels;
                    const int count = pixels - pixel < tile_pixels ? pixels - pixel : tile_pixels;
                    tile(stored - channel > TASO_LANES ? 2 : 1, run, s, &c, pixel, count, channel);
                }
                i += last - first;
            }
        }
}

/** From layout to layout, of which the target's strides may be others than those of a tensor; groups of blocked ones, if
 *  any, are whole blocks. */
static inline void convolve_layouts(const taso_shape* s, const float* in, enum taso_layout source,
                                    const float* weights, float* out, enum taso_layout target,
                                    taso_strides to) {
    taso_strides from = taso_in_strides(s, source);
    const int in_block = taso_channel_block(source), out_block = taso_channel_block(target);
    const int64_t in_group = s->in_channels / s->groups / in_block * from.block,
                  out_group = s->out_channels / s->groups / out_block * to.block;
    const int run = source == taso_layout_chw ? 1 : TASO_BLOCK;
    from.block *= run / in_block, to.block *= TASO_BLOCK / out_block;
    convolve(s, in, from, in_group, run, weights, out, to, out_group, out_block > 1);
}

#define DIRECT(source, target)                                                                            \
    void TASO_NAME(taso_direct_##source##_##target)(const taso_shape* s, const float* const* in,          \
                                                    const float* weights, float* out, float* workspace) { \
        (void)workspace;                                                                                  \
        convolve_layouts(s, in[0], taso_layout_##source, weights, out, taso_layout_##target,              \
                         taso_out_strides(s, taso_layout_##target));                                      \
    }
