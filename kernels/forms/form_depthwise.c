/* SPDX-License-Identifier: MIT */
/* [KH][KW][C], then [C] biases, C padded with zeros to a multiple of 16: vectors of channels for hwc and
 * every hcwN. */
#include <string.h>

#include "weight_forms.h"

void taso_form_depthwise(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    const int64_t channels = s->out_channels, padded = (channels + 15) / 16 * 16;
    const int64_t taps = (int64_t)s->kernel_height * s->kernel_width;
    memset(packed, 0, (size_t)((taps + 1) * padded) * sizeof(float));
    for (int64_t c = 0; c < channels; c++) {
        for (int64_t k = 0; k < taps; k++) packed[k * padded + c] = weights[c * taps + k];
        packed[taps * padded + c] = bias[c];
    }
}
