/* SPDX-License-Identifier: MIT */
/** How far apart what a kernel reads and writes lies. An output may be a channel slice of a wider tensor: in chw
 * and, from whole blocks on, in chwN a slice is contiguous and needs no more than its pointer; in hwc its pixels
 * lie further apart. */
#ifndef TASO_SLICE_H
#define TASO_SLICE_H

#include "placement.h"
#include "taso_kernels.h"

/** Channels of the tensor that is written, or written into: in hwc the floats from pixel to pixel. */
static inline int taso_out_step(const taso_shape* s) {
    return s->out_channels_total > 0 ? s->out_channels_total : s->out_channels;
}

static inline taso_strides taso_in_strides(const taso_shape* s, enum taso_layout layout) {
    return taso_strides_of(layout, s->in_channels, s->in_height, s->in_width);
}
static inline taso_strides taso_out_strides(const taso_shape* s, enum taso_layout layout) {
    return taso_strides_of(layout, taso_out_step(s), s->out_height, s->out_width);
}

/** Lines of adjacent pixels: rows, or one line of all rows where they follow one another on both sides. */
typedef struct taso_lines {
    int64_t count, width;
} taso_lines;

static inline taso_lines taso_lines_of(int64_t height, int64_t width, taso_strides a, taso_strides b) {
    const int joined = a.row == width * a.pixel && b.row == width * b.pixel;
    const taso_lines lines = {joined ? 1 : height, joined ? width * height : width};
    return lines;
}

#endif
