/* SPDX-License-Identifier: MIT */
/** Weights of fully connected layers: for each block of 16 outputs, in the order of the operand's floats, 16
 * weights; then the biases. Absent outputs and padding lanes are 0. */
#ifndef TASO_FC_FORM_H
#define TASO_FC_FORM_H

#include <string.h>

#include "weight_forms.h"

/** The operand's element (c, p), with p its pixel, lies at c / block * step + c % block * lane + p * pixel;
 * it has `count` floats. */
static inline void taso_pack_fc(const taso_shape* s, const float* weights, const float* bias, float* packed,
                                int block, int64_t step, int64_t lane, int64_t pixel, int64_t count) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width, own = s->in_channels * pixels;
    const int64_t blocks = (s->out_channels + 15) / 16;
    memset(packed, 0, (size_t)(blocks * 16 * (count + 1)) * sizeof(float));
    for (int64_t m = 0; m < s->out_channels; m++)
        for (int c = 0; c < s->in_channels; c++)
            for (int64_t p = 0; p < pixels; p++)
                packed[(m / 16 * count + c / block * step + c % block * lane + p * pixel) * 16 + m % 16] =
                    weights[m * own + c * pixels + p];
    memcpy(packed + blocks * 16 * count, bias, (size_t)s->out_channels * sizeof(float));
}

static inline void taso_pack_fc_blocks(const taso_shape* s, const float* weights, const float* bias,
                                       float* packed, int block) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width;
    const int64_t blocks = (s->in_channels + block - 1) / block;
    taso_pack_fc(s, weights, bias, packed, block, pixels * block, 1, block, blocks * block * pixels);
}

#endif
