/* SPDX-License-Identifier: MIT */
/** The padding lanes of blocked layouts. */
#ifndef TASO_PADDING_H
#define TASO_PADDING_H

#include "activation.h"

/** Floats of the output in blocks of `block` channels (1: chw and hwc). */
static inline int64_t taso_out_floats(const taso_shape* s, int block) {
    return (int64_t)((s->out_channels + block - 1) / block) * block * s->out_height * s->out_width;
}

/** Sets the padding lanes of the output to 0, for kernels that have computed them along with the others. */
static inline void taso_zero_padding(const taso_shape* s, float* out, int block) {
    const int lanes = s->out_channels % block;
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    if (lanes == 0) return;
    float* last = out + s->out_channels / block * pixels * block;
    for (int64_t p = 0; p < pixels; p++)
        for (int i = lanes; i < block; i++) last[p * block + i] = 0.0f;
}

/** The same, where the lanes hold the activation of 0. */
static inline void taso_zero_activated_padding(const taso_shape* s, float* out, int block) {
    if (taso_low(s) > 0.0f || taso_high(s) < 0.0f) taso_zero_padding(s, out, block);
}

#endif
