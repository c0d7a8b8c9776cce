/* SPDX-License-Identifier: MIT */
/* Panels of 16 output channels, depth in the order ky, kx, channel. */
#include "form_panels.h"

void taso_form_columns_kkc(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    taso_pack_panels(s, weights, bias, 16, 1, packed);
}
