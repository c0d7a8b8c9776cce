/* SPDX-License-Identifier: MIT */
/** A tensor as runs of adjacent floats: for kernels that treat all values of a channel alike, whatever pixel they are. */
#ifndef TASO_RUNS_H
#define TASO_RUNS_H

#include "slice.h"

/** `count` runs of `floats` floats, which begin `out` floats apart in the output. */
typedef struct taso_runs {
    int64_t count, floats, out;
} taso_runs;

/** What lies side by side even in a part of a tensor: a plane of chw, a pixel of hwc, a row of hcwN. */
static inline int64_t taso_run_step(enum taso_layout layout, taso_strides strides) {
    return layout == taso_layout_chw   ? strides.block
           : layout == taso_layout_hwc ? strides.pixel
                                       : strides.row;
}

/** Operands and output are of one layout and shape, or in chw of as many floats. One run, but where a channel slice is
 * written or a part of a tensor is read. */
static inline taso_runs taso_runs_of(const taso_shape* s, enum taso_layout layout) {
    const int64_t channels = taso_padded_channels(layout, s->out_channels);
    const int64_t height = s->out_height, pixels = height * s->out_width;
    const int64_t own = taso_run_step(layout, taso_strides_of(layout, channels, height, s->out_width)),
                  to = taso_run_step(layout, taso_out_strides(s, layout));
    const taso_runs one = {1, channels * pixels, 0};
    const taso_runs all = {channels * pixels / own, own, to};
    return own == to && !taso_reads_parts(s, layout) ? one : all;
}

/** Where run `run` of operand k begins. */
static inline const float* taso_run(const taso_shape* s, enum taso_layout layout, const float* const* in,
                                    int k, int64_t run) {
    return run == 0 ? in[k] : in[k] + run * taso_run_step(layout, taso_operand_strides(s, layout, k));
}

/** What thread t of `threads` takes: whole runs, or of a single one whole sixteens. */
typedef struct taso_runs_part {
    int64_t first, last; /**< runs */
    int64_t from, to;    /**< floats of each */
} taso_runs_part;

static inline taso_runs_part taso_part_of(taso_runs runs, int t, int threads) {
    taso_runs_part part = {0, 1, 0, runs.floats};
    if (runs.count > 1) {
        part.first = runs.count * t / threads;
        part.last = runs.count * (t + 1) / threads;
    } else {
        part.from = runs.floats / 16 * t / threads * 16;
        if (t + 1 < threads) part.to = runs.floats / 16 * (t + 1) / threads * 16;
    }
    return part;
}

#endif
