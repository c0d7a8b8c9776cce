/* SPDX-License-Identifier: MIT */
/* Factors, then addends, each [C] padded with zeros to a multiple of 16. */
#include <string.h>

#include "weight_forms.h"

void taso_form_scale(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    const size_t channels = (size_t)s->out_channels, padded = (channels + 15) / 16 * 16;
    memset(packed, 0, 2 * padded * sizeof(float));
    memcpy(packed, weights, channels * sizeof(float));
    memcpy(packed + padded, bias, channels * sizeof(float));
}
