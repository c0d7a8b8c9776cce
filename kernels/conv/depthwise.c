/* SPDX-License-Identifier: MIT */
/* Convolutions with as many groups as channels: every channel is filtered on its own. */
#include "window.h"

static const enum taso_window_operation operation = window_product;
#include "channel_widths.h"

/* One row of outputs of one plane, by any window. rows: taps inside the input, `row` floats apart, tap 0 at
 * offset `origin`. */
static void any_row(int accumulate, taso_axis columns, const float* in, int64_t origin, int64_t row,
                    taso_range rows, const float* weights, float bias, float* out, float low, float high) {
    for (int x = 0; x < columns.out; x++) {
        const taso_range met = taso_taps(columns, x);
        float sum = accumulate ? bias + out[x] : bias;
        for (int ky = rows.first; ky < rows.last; ky++)
            for (int kx = met.first; kx < met.last; kx++)
                sum += weights[ky * columns.taps + kx] *
                       in[origin + ky * row + x * columns.stride - columns.pad + kx * columns.dilation];
        out[x] = taso_clamp(sum, low, high);
    }
}

/* Three input rows under a 3x3 window; rows outside of the input are any others with weights of 0. */
typedef struct {
    const float* in[3];
    float weights[9], bias, low, high;
} three_rows;

static inline float at_edge(const three_rows* r, taso_axis columns, float start, int x) {
    float sum = start;
    for (int kx = 0; kx < 3; kx++) {
        const int at = x * columns.stride - columns.pad + kx;
        if (at < 0 || at >= columns.in) continue;
        for (int ky = 0; ky < 3; ky++) sum += r->weights[ky * 3 + kx] * r->in[ky][at];
    }
    return taso_clamp(sum, r->low, r->high);
}

/* The outputs [x, last) by vectors of N, as far as they go; `accumulate` is known when compiled. */
#define ROW_BY(N)                                                                                            \
    static TASO_INLINE int row_by_##N(const int accumulate, const three_rows* r, int pad, float* out, int x, \
                                      int last) {                                                            \
        for (; x + N <= last; x += N) {                                                                      \
            v##N sum = v##N##_set(r->bias);                                                                  \
            if (accumulate) sum = v##N##_add(sum, v##N##_load(out + x));                                     \
            for (int ky = 0; ky < 3; ky++)                                                                   \
                for (int kx = 0; kx < 3; kx++)                                                               \
                    sum = v##N##_fma_set(r->weights + ky * 3 + kx, v##N##_load(r->in[ky] + x - pad + kx),    \
                                         sum);                                                               \
            v##N##_store(out + x, v##N##_activate(sum, v##N##_set(r->low), v##N##_set(r->high)));            \
        }                                                                                                    \
        return x;                                                                                            \
    }
ROW_BY(16)
ROW_BY(8)
ROW_BY(4)
#undef ROW_BY

/* Every second column, as plain text for the compiler to vectorise. */
static TASO_INLINE int row_by_twos(const int accumulate, const three_rows* r, int pad, float* out, int x,
                                   int last) {
    const int first = 2 * x - pad, count = last - x;
    if (count <= 0) return x;
    const float* restrict a = r->in[0] + first, * restrict b = r->in[1] + first, * restrict c = r->in[2] + first;
    const float* w = r->weights;
    const float w0 = w[0], w1 = w[1], w2 = w[2], w3 = w[3], w4 = w[4], w5 = w[5], w6 = w[6], w7 = w[7],
                w8 = w[8];
    const float bias = r->bias, low = r->low, high = r->high;
    float* restrict to = out + x;
    for (int i = 0; i < count; i++) {
        const float sum = bias + a[2 * i] * w0 + a[2 * i + 1] * w1 + a[2 * i + 2] * w2 + b[2 * i] * w3 +
                          b[2 * i + 1] * w4 + b[2 * i + 2] * w5 + c[2 * i] * w6 + c[2 * i + 1] * w7 +
                          c[2 * i + 2] * w8;
        to[i] = taso_clamp(accumulate ? sum + to[i] : sum, low, high);
    }
    return last;
}

static TASO_INLINE void three_row(const int accumulate, const three_rows* r, taso_axis columns, float* out) {
    const taso_range inside = taso_inside(columns);
    int x = 0;
    for (; x < inside.first; x++) out[x] = at_edge(r, columns, accumulate ? r->bias + out[x] : r->bias, x);
    if (columns.stride == 1) {
        x = row_by_16(accumulate, r, columns.pad, out, x, inside.last);
        x = row_by_8(accumulate, r, columns.pad, out, x, inside.last);
        x = row_by_4(accumulate, r, columns.pad, out, x, inside.last);
    } else if (columns.stride == 2) {
        x = row_by_twos(accumulate, r, columns.pad, out, x, inside.last);
    }
    for (; x < columns.out; x++) out[x] = at_edge(r, columns, accumulate ? r->bias + out[x] : r->bias, x);
}

void TASO_NAME(taso_depthwise_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                   float* out, float* workspace) {
    (void)workspace;
    const taso_axis rows = taso_rows(s), columns = taso_columns(s);
    const int taps = rows.taps * columns.taps;
    const float* bias = weights + (int64_t)s->out_channels * taps;
    const float low = taso_low(s), high = taso_high(s);
    const int three = rows.taps == 3 && columns.taps == 3 && columns.dilation == 1;
    const int64_t row = (int64_t)s->in_width * rows.dilation;
    TASO_PARALLEL_FOR
    for (int c = 0; c < s->out_channels; c++) {
        const float *plane = in[0] + c * taso_in_plane(s), *w = weights + (int64_t)c * taps;
        for (int y = 0; y < rows.out; y++) {
            const taso_range met = taso_taps(rows, y);
            const int64_t origin = (int64_t)(y * rows.stride - rows.pad) * s->in_width;
            float* to = out + ((int64_t)c * rows.out + y) * columns.out;
            if (!three) {
                any_row(s->accumulate, columns, plane, origin, row, met, w, bias[c], to, low, high);
                continue;
            }
            three_rows r = {.bias = bias[c], .low = low, .high = high};
            for (int ky = 0; ky < 3; ky++) {
                const int met_here = ky >= met.first && ky < met.last;
                r.in[ky] = plane + (met_here ? origin + ky * row : 0);
                for (int kx = 0; kx < 3; kx++) r.weights[ky * 3 + kx] = met_here ? w[ky * 3 + kx] : 0.0f;
            }
            if (s->accumulate)
                three_row(1, &r, columns, to);
            else
                three_row(0, &r, columns, to);
        }
    }
}

#define DEPTHWISE(layout)                                                                         \
    void TASO_NAME(taso_depthwise_##layout)(const taso_shape* s, const float* const* in,          \
                                            const float* weights, float* out, float* workspace) { \
        (void)workspace;                                                                          \
        window_of(s, in[0], weights, out, taso_layout_##layout);                                  \
    }
DEPTHWISE(hwc)
DEPTHWISE(hcw4)
DEPTHWISE(hcw8)
DEPTHWISE(hcw16)
#undef DEPTHWISE
