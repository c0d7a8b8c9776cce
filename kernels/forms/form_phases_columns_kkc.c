/* SPDX-License-Identifier: MIT */
/* By phase, panels of 16 output channels, depth in the order of its taps, channel. */
#include "form_phases.h"

void taso_form_phases_columns_kkc(const taso_shape* s, const float* weights, const float* bias,
                                  float* packed) {
    taso_pack_phases(s, weights, bias, 16, 1, packed);
}
