/* SPDX-License-Identifier: MIT */
/* Transposed convolution of planes: each phase of a row (phases.h) is a sum of input rows times its taps, four channels at a
 * time, and is written `stride` columns apart. */
#include "activation.h"
#include "parallel.h"
#include "phases.h"
#include "simd.h"
#include "slice.h"

enum { together = 4 /* output channels */ };

/* Sixteen floats from column x of a line on, zeros outside of it. */
static inline v16 columns_from(const float* line, int width, int x) {
    if (x >= 0 && x + 16 <= width) return v16_load(line + x);
    const int from = x < 0 ? -x : 0, to = width - x < 16 ? width - x : 16;
    return v16_load_range(line + x, from, to);
}

static inline void store_apart(float* to, v16 values, int count, int step) {
    float row[16];
    if (step == 1) {
        v16_store_part(to, values, count);
        return;
    }
    v16_store(row, values);
    for (int i = 0; i < count; i++) to[(int64_t)i * step] = row[i];
}

/* One phase of one row of `count` channels from m on, all of one group; out: the row of the first of them. */
static TASO_INLINE void row_of_phase(const int count, const taso_shape* s, taso_phase rows,
                                     taso_phase columns, int y, const float* in, const float* weights,
                                     const float* bias, float* out) {
    const int depth = s->in_channels / s->groups, taps = s->kernel_height * s->kernel_width;
    const int64_t plane = taso_in_plane(s), out_plane = (int64_t)s->out_height * s->out_width;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    for (int x = 0; x < columns.outputs; x += 16) {
        v16 sum[together];
        for (int i = 0; i < count; i++) sum[i] = v16_set(bias[i]);
        for (int c = 0; c < depth; c++)
            for (int j = 0; j < rows.taps; j++) {
                const int iy = y - rows.pad + j * rows.dilation;
                if (iy < 0 || iy >= s->in_height) continue;
                const float* line = in + c * plane + (int64_t)iy * s->in_width;
                const int ky = rows.first_tap - j * rows.tap_step;
                for (int k = 0; k < columns.taps; k++) {
                    const int ix = x - columns.pad + k * columns.dilation;
                    if (ix >= s->in_width || ix <= -16) continue;
                    const int tap = ky * s->kernel_width + columns.first_tap - k * columns.tap_step;
                    const v16 values = columns_from(line, s->in_width, ix);
                    for (int i = 0; i < count; i++)
                        sum[i] = v16_fma_set(weights + ((int64_t)i * depth + c) * taps + tap, values, sum[i]);
                }
            }
        const int stored = columns.outputs - x < 16 ? columns.outputs - x : 16;
        for (int i = 0; i < count; i++)
            store_apart(out + i * out_plane + columns.first + (int64_t)x * s->stride_width,
                        v16_activate(sum[i], low, high), stored, s->stride_width);
    }
}

void TASO_NAME(taso_transposed_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                        float* out, float* workspace) {
    (void)workspace;
    const int depth = s->in_channels / s->groups, channels = s->out_channels / s->groups;
    const int64_t filter = (int64_t)depth * s->kernel_height * s->kernel_width;
    const float* bias = weights + s->out_channels * filter;
    const int blocks = (channels + together - 1) / together;
    TASO_PARALLEL_FOR
    for (int job = 0; job < s->groups * blocks; job++) {
        const int group = job / blocks, first = job % blocks * together, m = group * channels + first;
        const int count = channels - first < together ? channels - first : together;
        const float* planes = in[0] + (int64_t)group * depth * taso_in_plane(s);
        for (int p = 0; p < s->stride_height; p++)
            for (int q = 0; q < s->stride_width; q++) {
                const taso_phase rows = taso_phase_of_rows(s, p), columns = taso_phase_of_columns(s, q);
                for (int y = 0; y < rows.outputs; y++) {
                    float* to =
                        out + ((int64_t)m * s->out_height + rows.first + (int64_t)y * s->stride_height) *
                                  s->out_width;
                    if (count == together)
                        row_of_phase(together, s, rows, columns, y, planes, weights + m * filter, bias + m,
                                     to);
                    else
                        row_of_phase(count, s, rows, columns, y, planes, weights + m * filter, bias + m, to);
                }
            }
    }
}
