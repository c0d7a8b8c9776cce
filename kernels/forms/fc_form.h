/* SPDX-License-Identifier: MIT */
/** Weights of fully connected layers: for each block of 16 outputs, in the order of the operand's floats, 16
 * weights; then the biases. Absent outputs and padding lanes are 0. */
#ifndef TASO_FC_FORM_H
#define TASO_FC_FORM_H

#include <string.h>

#include "placement.h"
#include "weight_forms.h"

static inline void taso_pack_fc(const taso_shape* s, const float* weights, const float* bias, float* packed,
                                enum taso_layout layout) {
    const int64_t channels = s->in_channels, height = s->in_height, width = s->in_width;
    const int64_t count = taso_padded_channels(layout, channels) * height * width;
    const int64_t blocks = (s->out_channels + 15) / 16;
    memset(packed, 0, (size_t)(blocks * 16 * (count + 1)) * sizeof(float));
    for (int64_t m = 0; m < s->out_channels; m++)
        for (int64_t c = 0; c < channels; c++)
            for (int64_t y = 0; y < height; y++)
                for (int64_t x = 0; x < width; x++)
                    packed[(m / 16 * count + taso_place(layout, channels, height, width, c, y, x)) * 16 +
                           m % 16] = *weights++;
    memcpy(packed + blocks * 16 * count, bias, (size_t)s->out_channels * sizeof(float));
}

#endif
