/* SPDX-License-Identifier: MIT */
/** Outputs that are a channel slice of a wider tensor. In chw and, from whole blocks on, in chwN a slice is
 * contiguous and needs no more than its pointer; in hwc its pixels lie further apart. */
#ifndef TASO_SLICE_H
#define TASO_SLICE_H

#include "taso_kernels.h"

/** Floats from pixel to pixel of an output in hwc. */
static inline int taso_out_step(const taso_shape* s) {
    return s->out_channels_total > 0 ? s->out_channels_total : s->out_channels;
}

#endif
