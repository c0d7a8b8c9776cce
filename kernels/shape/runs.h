/* SPDX-License-Identifier: MIT */
/** A tensor as runs of adjacent floats: for kernels that treat all values alike, whatever channel or pixel they are. */
#ifndef TASO_RUNS_H
#define TASO_RUNS_H

#include "slice.h"

/** `count` runs of `floats` floats, which begin `in` floats apart in the operands and `out` in the output. */
typedef struct taso_runs {
    int64_t count, floats, in, out;
} taso_runs;

/** Operands and output are of one layout and shape. One run, but where a channel slice is written. */
static inline taso_runs taso_runs_of(const taso_shape* s, enum taso_layout layout) {
    const int64_t channels = taso_padded_channels(layout, s->out_channels), width = s->out_width;
    const int64_t pixels = s->out_height * width;
    const taso_strides to = taso_out_strides(s, layout);
    taso_runs runs = {1, channels * pixels, 0, 0};
    if (layout == taso_layout_hwc && to.pixel != channels) {
        runs.count = pixels, runs.floats = channels;
        runs.in = channels, runs.out = to.pixel;
    }
    return runs;
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
