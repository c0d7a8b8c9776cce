/* SPDX-License-Identifier: MIT */
/* Convolutions with as many groups as channels: every channel is filtered on its own. */
#include "padding.h"
#include "window.h"

static const enum taso_window_operation operation = window_product;
#include "channel_widths.h"

/* One row of outputs of one plane. rows: taps inside the input, `row` floats apart, tap 0 at offset `origin`.
 */
static inline void plane_row(taso_axis columns, const float* in, int64_t origin, int64_t row, taso_range rows,
                             const float* weights, float bias, float* out, float low, float high, int taps,
                             int stride) {
    const taso_range inside = taso_inside(columns);
    const int dilation = columns.dilation;
    int x = 0;
    for (; x < columns.out; x++) {
        if (stride == 1 && x >= inside.first) {
            for (; x + 16 <= inside.last; x += 16) {
                v16 sum = v16_set(bias);
                for (int ky = rows.first; ky < rows.last; ky++)
                    for (int kx = 0; kx < taps; kx++)
                        sum = v16_fma_set(
                            weights + ky * taps + kx,
                            v16_load(in + (origin + ky * row + x - columns.pad + kx * dilation)), sum);
                v16_store(out + x, v16_activate(sum, v16_set(low), v16_set(high)));
            }
            for (; x + 4 <= inside.last; x += 4) {
                v4 sum = v4_set(bias);
                for (int ky = rows.first; ky < rows.last; ky++)
                    for (int kx = 0; kx < taps; kx++)
                        sum = v4_fma_set(weights + ky * taps + kx,
                                         v4_load(in + (origin + ky * row + x - columns.pad + kx * dilation)),
                                         sum);
                v4_store(out + x, v4_activate(sum, v4_set(low), v4_set(high)));
            }
            if (x == columns.out) break;
        }
        const taso_range all = {0, taps},
                         met = x >= inside.first && x < inside.last ? all : taso_taps(columns, x);
        float sum = bias;
        for (int ky = rows.first; ky < rows.last; ky++)
            for (int kx = met.first; kx < met.last; kx++)
                sum += weights[ky * taps + kx] *
                       in[origin + ky * row + x * stride - columns.pad + kx * dilation];
        out[x] = taso_clamp(sum, low, high);
    }
}

void TASO_NAME(taso_depthwise_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                   float* out, float* workspace) {
    (void)workspace;
    const taso_axis rows = taso_rows(s), columns = taso_columns(s);
    const int taps = rows.taps * columns.taps;
    const float* bias = weights + (int64_t)s->out_channels * taps;
    const float low = taso_low(s), high = taso_high(s);
    const int64_t row = (int64_t)s->in_width * rows.dilation;
    TASO_PARALLEL_FOR
    for (int c = 0; c < s->out_channels; c++) {
        const float *plane = in[0] + (int64_t)c * s->in_height * s->in_width,
                    *w = weights + (int64_t)c * taps;
        for (int y = 0; y < rows.out; y++) {
            const taso_range met = taso_taps(rows, y);
            const int64_t origin = (int64_t)(y * rows.stride - rows.pad) * s->in_width;
            float* to = out + ((int64_t)c * rows.out + y) * columns.out;
            if (columns.taps == 3 && columns.stride == 1)
                plane_row(columns, plane, origin, row, met, w, bias[c], to, low, high, 3, 1);
            else if (columns.taps == 3 && columns.stride == 2)
                plane_row(columns, plane, origin, row, met, w, bias[c], to, low, high, 3, 2);
            else
                plane_row(columns, plane, origin, row, met, w, bias[c], to, low, high, columns.taps,
                          columns.stride);
        }
    }
}

void TASO_NAME(taso_depthwise_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                   float* out, float* workspace) {
    (void)workspace;
    window_hwc(s, in[0], weights, out);
}

void TASO_NAME(taso_depthwise_chw4)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    (void)workspace;
    v4_window(s, in[0], weights, out, 1);
    taso_zero_activated_padding(s, out, 4);
}

void TASO_NAME(taso_depthwise_chw8)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    (void)workspace;
    v8_window(s, in[0], weights, out, 1);
    taso_zero_activated_padding(s, out, 8);
}

void TASO_NAME(taso_depthwise_chw16)(const taso_shape* s, const float* const* in, const float* weights,
                                     float* out, float* workspace) {
    (void)workspace;
    v16_window(s, in[0], weights, out, 1);
    taso_zero_activated_padding(s, out, 16);
}
