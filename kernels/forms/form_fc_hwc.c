/* SPDX-License-Identifier: MIT */
/* For an operand in hwc. */
#include "fc_form.h"

void taso_form_fc_hwc(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width;
    taso_pack_fc(s, weights, bias, packed, 1, 1, 0, s->in_channels, s->in_channels * pixels);
}
