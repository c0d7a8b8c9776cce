/* SPDX-License-Identifier: MIT */
/** Pools of chw planes: the rows of a window are combined first, by vectors along the row, then the columns. */
#ifndef TASO_PLANE_POOL_H
#define TASO_PLANE_POOL_H

#include "activation.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"
#include "window.h"

static inline v16 taso_combine16(v16 a, v16 b, int average) {
    return average ? v16_add(a, b) : v16_max(a, b);
}
static inline float taso_combine(float a, float b, int average) { return average ? a + b : a > b ? a : b; }

/* to = the rows of one window, combined. */
static inline void combine_rows(const float* first, int64_t step, int rows, int width, float* to,
                                int average) {
    int x = 0;
    for (; x + 16 <= width; x += 16) {
        v16 value = v16_load(first + x);
        for (int k = 1; k < rows; k++) value = taso_combine16(value, v16_load(first + k * step + x), average);
        v16_store(to + x, value);
    }
    for (; x < width; x++) {
        float value = first[x];
        for (int k = 1; k < rows; k++) value = taso_combine(value, first[k * step + x], average);
        to[x] = value;
    }
}

/* Windows of constant size and stride, for the compiler to vectorise. */
static inline void strided_columns(const float* restrict from, int taps, int stride, int dilation, int count,
                                   float* restrict to, float share, float low, float high, int average) {
    for (int x = 0; x < count; x++) {
        float value = from[x * stride];
        for (int i = 1; i < taps; i++) value = taso_combine(value, from[x * stride + i * dilation], average);
        to[x] = taso_clamp(value * share, low, high);
    }
}

/* `count` outputs whose windows lie inside the row, the first one's at `from`. */
static inline void combine_columns(const float* from, taso_axis columns, int count, float* to, float share,
                                   float low, float high, int average) {
    const int taps = columns.taps, stride = columns.stride, dilation = columns.dilation;
    int x = 0;
    if (stride == 2 && taps == 3 && dilation == 1) {
        strided_columns(from, 3, 2, 1, count, to, share, low, high, average);
    } else if (stride == 2 && taps == 2 && dilation == 1) {
        strided_columns(from, 2, 2, 1, count, to, share, low, high, average);
    } else {
        for (; stride == 1 && x + 16 <= count; x += 16) {
            v16 value = v16_load(from + x);
            for (int i = 1; i < taps; i++)
                value = taso_combine16(value, v16_load(from + x + i * dilation), average);
            v16_store(to + x, v16_activate(v16_mul(value, v16_set(share)), v16_set(low), v16_set(high)));
        }
        for (; stride == 1 && x + 4 <= count; x += 4) {
            v4 value = v4_load(from + x);
            for (int i = 1; i < taps; i++) {
                const v4 next = v4_load(from + x + i * dilation);
                value = average ? v4_add(value, next) : v4_max(value, next);
            }
            v4_store(to + x, v4_activate(v4_mul(value, v4_set(share)), v4_set(low), v4_set(high)));
        }
        strided_columns(from + x * stride, taps, stride, dilation, count - x, to + x, share, low, high,
                        average);
    }
}

static inline void whole_planes(const taso_shape* s, const float* in, float* out, int average) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width;
    const float share = average ? 1.0f / (float)pixels : 1.0f;
    TASO_PARALLEL_FOR
    for (int c = 0; c < s->in_channels; c++) {
        const float* plane = in + c * taso_in_plane(s);
        float value = average ? 0.0f : plane[0];
        int64_t p = 0;
        if (pixels >= 16) {
            float lanes[16];
            v16 values = v16_load(plane);
            for (p = 16; p + 16 <= pixels; p += 16)
                values = taso_combine16(values, v16_load(plane + p), average);
            v16_store(lanes, values);
            for (int i = 0; i < 16; i++) value = taso_combine(value, lanes[i], average);
        }
        for (; p < pixels; p++) value = taso_combine(value, plane[p], average);
        out[c] = taso_clamp(value * share, taso_low(s), taso_high(s));
    }
}

/** average: 1 or 0 (largest). workspace: one input row per thread. */
static inline void plane_pool(const taso_shape* s, const float* in, float* out, float* workspace,
                              int average) {
    const taso_axis rows = taso_rows(s), columns = taso_columns(s);
    const float low = taso_low(s), high = taso_high(s);
    if (rows.out == 1 && columns.out == 1 && rows.taps == rows.in && columns.taps == columns.in &&
        rows.pad == 0 && columns.pad == 0 && rows.pad_behind == 0 && columns.pad_behind == 0 &&
        rows.dilation == 1 && columns.dilation == 1) {
        whole_planes(s, in, out, average);
        return;
    }
    const taso_range inside = taso_inside(columns);
    const int64_t jobs = (int64_t)s->in_channels * rows.out;
    TASO_PARALLEL_FOR
    for (int thread = 0; thread < s->threads; thread++) {
        float* combined = workspace + (int64_t)thread * columns.in;
        for (int64_t job = jobs * thread / s->threads; job < jobs * (thread + 1) / s->threads; job++) {
            const int64_t c = job / rows.out;
            const int y = (int)(job % rows.out);
            const taso_range met = taso_taps(rows, y);
            const int row_count = taso_window_count(rows, y, s->count_include_pad);
            const int first = y * rows.stride - rows.pad + met.first * rows.dilation;
            float* to = out + job * columns.out;
            if (met.first == met.last) {
                for (int x = 0; x < columns.out; x++)
                    to[x] = taso_clamp(average ? 0.0f : -INFINITY, low, high);
                continue;
            }
            combine_rows(in + c * taso_in_plane(s) + (int64_t)first * columns.in,
                         (int64_t)rows.dilation * columns.in, met.last - met.first, columns.in, combined,
                         average);
            for (int x = 0; x < columns.out; x++) {
                if (x == inside.first && inside.first < inside.last) {
                    const int count = row_count * columns.taps;
                    const float share = average ? 1.0f / (float)count : 1.0f;
                    combine_columns(combined + (x * columns.stride - columns.pad), columns, inside.last - x,
                                    to + x, share, low, high, average);
                    x = inside.last;
                    if (x == columns.out) break;
                }
                const taso_range k = taso_taps(columns, x);
                float value = average ? 0.0f : -INFINITY;
                for (int i = k.first; i < k.last; i++)
                    value = taso_combine(
                        value, combined[x * columns.stride - columns.pad + i * columns.dilation], average);
                if (average) {
                    const int count = row_count * taso_window_count(columns, x, s->count_include_pad);
                    value = count > 0 ? value / (float)count : 0.0f;
                }
                to[x] = taso_clamp(value, low, high);
            }
        }
    }
}

#endif
