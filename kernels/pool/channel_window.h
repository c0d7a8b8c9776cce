/* SPDX-License-Identifier: MIT */
/* Windows over vectors of channels: the inner loops of pools and depthwise convolutions in hwc and hcwN.
 * Included once per WIDTH (1, 4, 8, 16), after a constant `operation`, one of window_max,
 * window_average and window_product. */
#include "activation.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"
#include "window.h"

#ifndef TASO_CHANNEL_WINDOW_H
#define TASO_CHANNEL_WINDOW_H

/* One row of outputs of one vector of channels. */
typedef struct {
    const float* in;
    int64_t origin;       /* offset of the first column of the row that tap 0 meets, be it above the input */
    int64_t row, pixel;   /* floats from tap row to tap row and from pixel to pixel */
    const float* weights; /* of tap 0, then of every `tap` floats the next */
    int64_t tap;
    const float* bias;
    taso_range rows; /* taps inside the input */
    int row_count;   /* average: along this axis */
    float* out;
    int64_t out_pixel;
    float low, high;
} channel_row;

/* Vectors of one, for hwc of fewer than four channels. */
typedef float v1;
static inline v1 v1_load(const float* p) { return *p; }
static inline void v1_store(float* p, v1 v) { *p = v; }
static inline v1 v1_set(float x) { return x; }
static inline v1 v1_zero(void) { return 0.0f; }
static inline v1 v1_add(v1 a, v1 b) { return a + b; }
static inline v1 v1_mul(v1 a, v1 b) { return a * b; }
static inline v1 v1_max(v1 a, v1 b) { return a > b ? a : b; }
static inline v1 v1_fma(v1 a, v1 b, v1 c) { return a * b + c; }
static inline v1 v1_activate(v1 x, v1 low, v1 high) { return taso_clamp(x, low, high); }

#endif

#define VECTOR TASO_JOIN(v, WIDTH)
#define V(function) TASO_JOIN(VECTOR, _##function)
/* Outputs computed at once: together eight vectors of four. */
#define OUTPUTS (WIDTH == 1 ? 8 : 32 / WIDTH)

static inline void V(columns)(const taso_shape* s, channel_row r, int x, int outputs, taso_range columns,
                              int column_count) {
    VECTOR sums[OUTPUTS];
    const int64_t step = s->dilation_width * r.pixel, stride = s->stride_width * r.pixel;
    const int64_t first = r.origin + (int64_t)(x * s->stride_width - s->pad_left) * r.pixel;
    for (int i = 0; i < outputs; i++)
        sums[i] = operation == window_product ? V(load)(r.bias)
                  : operation == window_max   ? V(set)(-INFINITY)
                                              : V(zero)();
    for (int ky = r.rows.first; ky < r.rows.last; ky++) {
        const int64_t row = first + ky * r.row;
        const float* weights = operation == window_product ? r.weights + ky * s->kernel_width * r.tap : 0;
        for (int kx = columns.first; kx < columns.last; kx++) {
            VECTOR w = V(zero)();
            if (operation == window_product) w = V(load)(weights + kx * r.tap);
            for (int i = 0; i < outputs; i++) {
                const VECTOR value = V(load)(r.in + (row + kx * step + i * stride));
                sums[i] = operation == window_product ? V(fma)(value, w, sums[i])
                          : operation == window_max   ? V(max)(sums[i], value)
                                                      : V(add)(sums[i], value);
            }
        }
    }
    const int count = r.row_count * column_count;
    const VECTOR share = V(set)(count > 0 ? 1.0f / (float)count : 0.0f);
    for (int i = 0; i < outputs; i++) {
        if (operation == window_average) sums[i] = V(mul)(sums[i], share);
        if (operation != window_max && s->accumulate)
            sums[i] = V(add)(sums[i], V(load)(r.out + (x + i) * r.out_pixel));
        V(store)(r.out + (x + i) * r.out_pixel, V(activate)(sums[i], V(set)(r.low), V(set)(r.high)));
    }
}

static void V(row)(const taso_shape* s, channel_row r) {
    const taso_axis axis = taso_columns(s);
    const taso_range inside = taso_inside(axis), all = {0, axis.taps}, three = {0, 3};
    for (int x = 0; x < axis.out;) {
        if (x >= inside.first && x + OUTPUTS <= inside.last) {
            if (axis.taps == 3)
                V(columns)(s, r, x, OUTPUTS, three, 3);
            else
                V(columns)(s, r, x, OUTPUTS, all, axis.taps);
            x += OUTPUTS;
        } else {
            V(columns)(s, r, x, 1, taso_taps(axis, x), taso_window_count(axis, x, s->count_include_pad));
            x++;
        }
    }
}

/* Channels [from, to), written at the strides `target`. layout: one in blocks of WIDTH; or hwc of at least WIDTH channels, where the last
 * vector overlaps the one before it. weights: [KH][KW][channels rounded up to 16], then as many biases. */
static void V(window)(const taso_shape* s, const float* in, const float* weights, float* out,
                      enum taso_layout layout, taso_strides target, int from, int to) {
    const taso_axis axis = taso_rows(s);
    const taso_strides source = taso_in_strides(s, layout);
    const int blocked = layout != taso_layout_hwc, blocks = (to - from + WIDTH - 1) / WIDTH;
    const int64_t tap = (s->in_channels + 15) / 16 * 16;
    /* Blocks go one by one, so that rows met twice are still near, but row by row where these are met once; hwc goes
     * row by row, and a row is never shared by threads, since its last vectors overlap. */
    const int by_rows = target.row > target.block && axis.stride >= axis.taps;
    const int jobs = blocked ? blocks * axis.out : axis.out;
    TASO_PARALLEL_FOR
    for (int job = 0; job < jobs; job++) {
        const int y = by_rows && blocked ? job / blocks : job % axis.out;
        const int first = !blocked  ? 0
                          : by_rows ? job % blocks
                                    : job / axis.out,
                  last = blocked ? first + 1 : blocks;
        channel_row r = {0};
        r.row = source.row * s->dilation_height;
        r.pixel = source.pixel, r.out_pixel = target.pixel;
        r.origin = (y * axis.stride - axis.pad) * source.row;
        r.rows = taso_taps(axis, y);
        r.row_count = taso_window_count(axis, y, s->count_include_pad);
        r.low = taso_low(s), r.high = taso_high(s);
        for (int block = first; block < last; block++) {
            int c = from + block * WIDTH;
            if (!blocked && c + WIDTH > to) c = to - WIDTH;
            r.in = in + (blocked ? block * source.block : c);
            r.out = out + (blocked ? block * target.block : c) + y * target.row;
            if (operation == window_product) {
                r.weights = weights + c;
                r.tap = tap;
                r.bias = weights + (int64_t)s->kernel_height * s->kernel_width * tap + c;
            }
            V(row)(s, r);
        }
    }
}

#undef OUTPUTS
#undef V
#undef VECTOR
#undef WIDTH
