/* SPDX-License-Identifier: MIT */
/* [M][C/G][KH][KW], then [M] biases: the order that networks come in. */
#include <string.h>

#include "weight_forms.h"

void taso_form_oihw(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    const int64_t count =
        (int64_t)s->out_channels * (s->in_channels / s->groups) * s->kernel_height * s->kernel_width;
    memcpy(packed, weights, (size_t)count * sizeof(float));
    memcpy(packed + count, bias, (size_t)s->out_channels * sizeof(float));
}
