/* SPDX-License-Identifier: MIT */
/* A larger or smaller map of each channel: every output is a few inputs times their shares, found along rows and columns
 * apart (resample.h). */
#include "parallel.h"
#include "resample.h"
#include "simd.h"
#include "slice.h"

/* The samples of all columns, as [column][tap] places and then as many shares; a float holds any place exactly. */
static void fill_columns(const taso_shape* s, float* places) {
    const taso_resampling r = taso_resampled_columns(s);
    float* shares = places + (int64_t)s->out_width * s->kernel_width;
    for (int x = 0; x < s->out_width; x++) {
        const taso_sample sample = taso_sample_of(&r, x);
        for (int k = 0; k < r.taps; k++) {
            places[x * r.taps + k] = (float)sample.at[k];
            shares[x * r.taps + k] = sample.share[k];
        }
    }
}

/* `count` floats as the sum of `taps` runs times their shares. */
static TASO_INLINE void blend(const int taps, const float* const* runs, const float* shares, float* to,
                              int64_t count) {
    int64_t i = 0;
    for (; i + vn_lanes <= count; i += vn_lanes) {
        vn sum = vn_mul(vn_load(runs[0] + i), vn_set(shares[0]));
        for (int k = 1; k < taps; k++) sum = vn_fma(vn_load(runs[k] + i), vn_set(shares[k]), sum);
        vn_store(to + i, sum);
    }
    const int rest = (int)(count - i);
    if (rest == 0) return;
    vn sum = vn_mul(vn_load_part(runs[0] + i, rest), vn_set(shares[0]));
    for (int k = 1; k < taps; k++) sum = vn_fma(vn_load_part(runs[k] + i, rest), vn_set(shares[k]), sum);
    vn_store_part(to + i, sum, rest);
}

static void blend_any(int taps, const float* const* runs, const float* shares, float* to, int64_t count) {
    switch (taps) {
        case 2:
            blend(2, runs, shares, to, count);
            break;
        case 4:
            blend(4, runs, shares, to, count);
            break;
        default:
            blend(taps, runs, shares, to, count);
            break;
    }
}

/* One row of outputs out of one that lies where the row does. */
static TASO_INLINE void row_of_plane(const int taps, const float* line, const float* places,
                                     const float* shares, int width, float* to) {
    for (int x = 0; x < width; x++, places += taps, shares += taps) {
        float sum = line[(int32_t)places[0]];
        if (taps > 1) sum *= shares[0];
        for (int k = 1; k < taps; k++) sum += line[(int32_t)places[k]] * shares[k];
        to[x] = sum;
    }
}

void TASO_NAME(taso_resize_chw)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                                float* workspace) {
    (void)weights;
    const int64_t width = s->in_width, table = (int64_t)s->out_width * s->kernel_width;
    const taso_resampling down = taso_resampled_rows(s);
    const float *places = workspace, *shares = workspace + table;
    fill_columns(s, workspace);
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        float* between = workspace + 2 * table + t * width;
        const int64_t rows = (int64_t)s->out_channels * s->out_height, first = rows * t / s->threads;
        taso_sample before = {{-1}, {0}};
        for (int64_t i = first; i < rows * (t + 1) / s->threads; i++) {
            const int y = (int)(i % s->out_height);
            const float* plane = in[0] + i / s->out_height * taso_in_plane(s);
            const taso_sample sample = taso_sample_of(&down, y);
            float* to = out + i * s->out_width;
            int same = y > 0 && i > first;
            for (int k = 0; k < down.taps; k++)
                same = same && sample.at[k] == before.at[k] && sample.share[k] == before.share[k];
            before = sample;
            if (same) {
                const float *const above = to - s->out_width, one = 1.0f;
                blend(1, &above, &one, to, s->out_width);
                continue;
            }
            const float *runs[taso_most_taps], *line = plane + sample.at[0] * width;
            if (down.taps > 1) {
                for (int k = 0; k < down.taps; k++) runs[k] = plane + sample.at[k] * width;
                blend_any(down.taps, runs, sample.share, between, width);
                line = between;
            }
            if (s->kernel_width == 1)
                row_of_plane(1, line, places, shares, s->out_width, to);
            else if (s->kernel_width == 2)
                row_of_plane(2, line, places, shares, s->out_width, to);
            else
                row_of_plane(4, line, places, shares, s->out_width, to);
        }
    }
}

/* The outputs of one row and one run of `lanes` channels; `lanes` and taps are known when compiled where they are few. */
static TASO_INLINE void row_of_runs(const int taps, const int lanes, const taso_shape* s, const float* in,
                                    taso_strides from, taso_sample sample, const float* places, float* to,
                                    int64_t pixel) {
    const float* shares = places + (int64_t)s->out_width * taps;
    for (int x = 0; x < s->out_width; x++, places += taps, shares += taps) {
        const float* runs[taso_most_taps * taso_most_taps];
        float parts[taso_most_taps * taso_most_taps];
        for (int i = 0; i < taps; i++)
            for (int k = 0; k < taps; k++) {
                runs[i * taps + k] = in + sample.at[i] * from.row + (int32_t)places[k] * from.pixel;
                parts[i * taps + k] = sample.share[i] * shares[k];
            }
        blend(taps * taps, runs, parts, to + x * pixel, lanes);
    }
}

static TASO_INLINE void rows_of_runs(const taso_shape* s, const float* in, float* out, float* workspace,
                                     enum taso_layout layout) {
    /* The channels of hwc are one run. */
    const int hwc = layout == taso_layout_hwc, lanes = hwc ? s->out_channels : taso_channel_block(layout);
    const int blocks = (s->out_channels + lanes - 1) / lanes;
    const taso_strides from = taso_in_strides(s, layout), to = taso_out_strides(s, layout);
    const taso_resampling down = taso_resampled_rows(s);
    fill_columns(s, workspace);
    TASO_PARALLEL_FOR
    for (int64_t job = 0; job < (int64_t)s->out_height * blocks; job++) {
        const int y = (int)(job / blocks), block = (int)(job % blocks);
        const taso_sample sample = taso_sample_of(&down, y);
        const float* source = in + block * from.block;
        float* line = out + y * to.row + block * to.block;
        const int fixed = hwc ? 0 : taso_channel_block(layout);
        if (down.taps == 1)
            row_of_runs(1, fixed ? fixed : lanes, s, source, from, sample, workspace, line, to.pixel);
        else if (down.taps == 2)
            row_of_runs(2, fixed ? fixed : lanes, s, source, from, sample, workspace, line, to.pixel);
        else
            row_of_runs(4, fixed ? fixed : lanes, s, source, from, sample, workspace, line, to.pixel);
    }
}

#define RESIZE(layout)                                                                                      \
    void TASO_NAME(taso_resize_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                         float* out, float* workspace) {                                    \
        (void)weights;                                                                                      \
        rows_of_runs(s, in[0], out, workspace, taso_layout_##layout);                                       \
    }
RESIZE(hwc)
RESIZE(hcw4)
RESIZE(hcw8)
RESIZE(hcw16)
#undef RESIZE
