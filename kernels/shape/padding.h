/* SPDX-License-Identifier: MIT */
/** The padding lanes of blocked layouts. */
#ifndef TASO_PADDING_H
#define TASO_PADDING_H

#include "activation.h"
#include "slice.h"

/** Sets the padding lanes of the output to 0, for kernels that have computed them along with the others. */
static inline void taso_zero_padding(const taso_shape* s, float* out, enum taso_layout layout) {
    const int block = taso_channel_block(layout), lanes = s->out_channels % block;
    const taso_strides to = taso_out_strides(s, layout);
    if (lanes == 0) return;
    float* last = out + s->out_channels / block * to.block;
    for (int y = 0; y < s->out_height; y++)
        for (int x = 0; x < s->out_width; x++)
            for (int i = lanes; i < block; i++) last[y * to.row + x * to.pixel + i] = 0.0f;
}

/** The same, where the lanes hold the activation of 0. */
static inline void taso_zero_activated_padding(const taso_shape* s, float* out, enum taso_layout layout) {
    if (taso_low(s) > 0.0f || taso_high(s) < 0.0f) taso_zero_padding(s, out, layout);
}

#endif
