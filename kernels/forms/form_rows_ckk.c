/* SPDX-License-Identifier: MIT */
/* Panels of 4 output channels, depth in the order channel, ky, kx. */
#include "form_panels.h"

void taso_form_rows_ckk(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    taso_pack_panels(s, weights, bias, 4, 0, packed);
}
