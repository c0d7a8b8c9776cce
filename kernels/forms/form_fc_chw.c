/* SPDX-License-Identifier: MIT */
/* For an operand in chw. */
#include "fc_form.h"

void taso_form_fc_chw(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width;
    taso_pack_fc(s, weights, bias, packed, 1, pixels, 0, 1, s->in_channels * pixels);
}
