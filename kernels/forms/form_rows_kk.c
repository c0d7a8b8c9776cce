/* SPDX-License-Identifier: MIT */
/* By tap, panels of 4 output channels, [ky, kx][channels / 4][in channels][4], then the biases; padded with
 * zeros to whole panels. */
#include <string.h>

#include "weight_forms.h"

void taso_form_rows_kk(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    const int64_t in = s->in_channels, out = s->out_channels, rounded = (out + 3) / 4 * 4;
    const int64_t taps = (int64_t)s->kernel_height * s->kernel_width;
    memset(packed, 0, (size_t)(rounded * (taps * in + 1)) * sizeof(float));
    for (int64_t m = 0; m < out; m++)
        for (int64_t c = 0; c < in; c++)
            for (int64_t t = 0; t < taps; t++)
                packed[(t * rounded + m / 4 * 4) * in + c * 4 + m % 4] = weights[(m * in + c) * taps + t];
    memcpy(packed + taps * rounded * in, bias, (size_t)out * sizeof(float));
}
