/* SPDX-License-Identifier: MIT */
/** Pools of chw planes: the rows of a window are combined first, by vectors along the row, then the columns.
 */
#ifndef TASO_PLANE_POOL_H
#define TASO_PLANE_POOL_H

#include "activation.h"
#include "parallel.h"
#include "simd.h"
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

static inline void whole_planes(const taso_shape* s, const float* in, float* out, int average) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width;
    const float share = average ? 1.0f / (float)pixels : 1.0f;
    TASO_PARALLEL_FOR
    for (int c = 0; c < s->in_channels; c++) {
        const float* plane = in + c * pixels;
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
            combine_rows(in + (c * rows.in + first) * columns.in, (int64_t)rows.dilation * columns.in,
                         met.last - met.first, columns.in, combined, average);
            for (int x = 0; x < columns.out; x++) {
                const taso_range all = {0, columns.taps};
                const int whole = x >= inside.first && x < inside.last;
                const taso_range k = whole ? all : taso_taps(columns, x);
                float value = average ? 0.0f : -INFINITY;
                for (int i = k.first; i < k.last; i++)
                    value = taso_combine(
                        value, combined[x * columns.stride - columns.pad + i * columns.dilation], average);
                if (average) {
                    const int count =
                        row_count *
                        (whole ? columns.taps : taso_window_count(columns, x, s->count_include_pad));
                    value = count > 0 ? value / (float)count : 0.0f;
                }
                to[x] = taso_clamp(value, low, high);
            }
        }
    }
}

#endif
