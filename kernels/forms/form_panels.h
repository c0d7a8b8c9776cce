/* SPDX-License-Identifier: MIT */
/** Weights for gemm.h: by group, panels of output channels [channels / panel][depth][panel], then the biases,
 * all padded with zeros to whole panels. Depth runs channel, ky, kx (im2col) or ky, kx, channel (im2row). */
#ifndef TASO_FORM_PANELS_H
#define TASO_FORM_PANELS_H

#include <string.h>

#include "weight_forms.h"

static inline void taso_pack_panels(const taso_shape* s, const float* weights, const float* bias, int panel,
                                    int channels_last, float* packed) {
    const int64_t in = s->in_channels / s->groups, out = s->out_channels / s->groups;
    const int64_t taps = (int64_t)s->kernel_height * s->kernel_width, depth = in * taps;
    const int64_t rounded = (out + panel - 1) / panel * panel;
    float* to_bias = packed + s->groups * rounded * depth;
    memset(packed, 0, (size_t)(s->groups * rounded * (depth + 1)) * sizeof(float));
    for (int64_t g = 0; g < s->groups; g++)
        for (int64_t m = 0; m < out; m++) {
            float* to = packed + g * rounded * depth + m / panel * panel * depth + m % panel;
            const float* from = weights + (g * out + m) * depth;
            for (int64_t c = 0; c < in; c++)
                for (int64_t t = 0; t < taps; t++)
                    to[(channels_last ? t * in + c : c * taps + t) * panel] = from[c * taps + t];
            to_bias[g * rounded + m] = bias[g * out + m];
        }
}

#endif
