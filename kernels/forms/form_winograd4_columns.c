/* SPDX-License-Identifier: MIT */
/* Filters of F(4x4, 3x3) in panels of 16 output channels. */
#include "form_winograd.h"

void taso_form_winograd4_columns(const taso_shape* s, const float* weights, const float* bias,
                                 float* packed) {
    taso_pack_winograd(s, weights, bias, 4, 16, packed);
}
