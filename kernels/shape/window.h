/* SPDX-License-Identifier: MIT */
/** A sliding window along one axis: output o meets tap k at position o * stride - pad + k * dilation. */
#ifndef TASO_WINDOW_H
#define TASO_WINDOW_H

#include "taso_kernels.h"

enum taso_window_operation { window_max, window_average, window_product };

typedef struct {
    int in, out, taps, stride, dilation, pad, pad_behind;
} taso_axis;

static inline taso_axis taso_rows(const taso_shape* s) {
    return (taso_axis){s->in_height,       s->out_height, s->kernel_height, s->stride_height,
                       s->dilation_height, s->pad_top,    s->pad_bottom};
}
static inline taso_axis taso_columns(const taso_shape* s) {
    return (taso_axis){s->in_width,       s->out_width, s->kernel_width, s->stride_width,
                       s->dilation_width, s->pad_left,  s->pad_right};
}

/** A half-open range. */
typedef struct {
    int first, last;
} taso_range;

/** The taps that meet the input at output o. */
static inline taso_range taso_taps(taso_axis a, int o) {
    const int at = o * a.stride - a.pad, room = a.in - 1 - at;
    taso_range r = {at >= 0 ? 0 : (a.dilation - 1 - at) / a.dilation, room < 0 ? 0 : room / a.dilation + 1};
    if (r.last > a.taps) r.last = a.taps;
    if (r.first > r.last) r.first = r.last;
    return r;
}

/** The outputs whose whole window lies inside the input. */
static inline taso_range taso_inside(taso_axis a) {
    const int room = a.in - 1 - (a.taps - 1) * a.dilation + a.pad;
    taso_range r = {(a.pad + a.stride - 1) / a.stride, room < 0 ? 0 : room / a.stride + 1};
    if (r.last > a.out) r.last = a.out;
    if (r.first > r.last) r.first = r.last;
    return r;
}

/** What an average over the window at output o divides by along this axis: its taps inside the input, or with
 * `include_pads` also those on the explicit pads; never those that ceil mode adds beyond them. */
static inline int taso_window_count(taso_axis a, int o, int include_pads) {
    if (!include_pads) {
        const taso_range r = taso_taps(a, o);
        return r.last - r.first;
    }
    const int room = a.in + a.pad_behind - 1 - (o * a.stride - a.pad);
    const int count = room < 0 ? 0 : room / a.dilation + 1;
    return count < a.taps ? count : a.taps;
}

#endif
