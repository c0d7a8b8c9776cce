/* SPDX-License-Identifier: MIT */
/** How far apart what a kernel reads and writes lies. Either may be a channel slice of a wider tensor: in chw it is
 * contiguous and needs no more than its pointer; in hwc its pixels, in hcwN its rows lie further apart. An input may be
 * a band of rows of a taller tensor: that is contiguous but in chw, whose planes lie further apart. */
#ifndef TASO_SLICE_H
#define TASO_SLICE_H

#include "broadcast.h"
#include "placement.h"
#include "taso_kernels.h"

/** Channels of the tensor that is written, or written into: in hwc the floats from pixel to pixel. */
static inline int taso_out_step(const taso_shape* s) {
    return s->out_channels_total > 0 ? s->out_channels_total : s->out_channels;
}

/** From plane to plane of an input in chw, which may be a band of rows of a taller tensor. */
static inline int64_t taso_in_plane(const taso_shape* s) {
    return s->in_plane > 0 ? s->in_plane : (int64_t)s->in_height * s->in_width;
}

static inline taso_strides taso_operand_strides(const taso_shape* s, enum taso_layout layout, int operand) {
    const taso_extents own = taso_operand_extents(s, operand);
    const int constant = taso_constant_operand(s), input = operand - (constant == 0),
              total = s->in_channels_total && operand != constant ? s->in_channels_total[input] : 0;
    taso_strides strides = taso_strides_of(layout, total > 0 ? total : own.channels, own.height, own.width);
    if (layout == taso_layout_chw && operand != constant && own.height == s->in_height)
        strides.block = taso_in_plane(s) / s->in_width * own.width;
    return strides;
}
/** Of a kernel with one operand. */
static inline taso_strides taso_in_strides(const taso_shape* s, enum taso_layout layout) {
    return taso_operand_strides(s, layout, 0);
}
static inline taso_strides taso_out_strides(const taso_shape* s, enum taso_layout layout) {
    return taso_strides_of(layout, taso_out_step(s), s->out_height, s->out_width);
}

/** Whether an operand may lie otherwise than a whole tensor does. */
static inline int taso_reads_parts(const taso_shape* s, enum taso_layout layout) {
    return layout == taso_layout_chw ? s->in_plane > 0 : s->in_channels_total != 0;
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
