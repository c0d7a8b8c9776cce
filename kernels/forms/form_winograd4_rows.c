/* SPDX-License-Identifier: MIT */
/* Filters of F(4x4, 3x3) in panels of 4 output channels. */
#include "form_winograd.h"

void taso_form_winograd4_rows(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    taso_pack_winograd(s, weights, bias, 4, 4, packed);
}
