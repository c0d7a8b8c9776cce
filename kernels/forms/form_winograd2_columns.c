/* SPDX-License-Identifier: MIT */
/* Filters of F(2x2, 3x3) in panels of 16 output channels. */
#include "form_winograd.h"

void taso_form_winograd2_columns(const taso_shape* s, const float* weights, const float* bias,
                                 float* packed) {
    taso_pack_winograd(s, weights, bias, 2, 16, packed);
}
