/* SPDX-License-Identifier: MIT */
/* For an operand in hcw16. */
#include "fc_form.h"

void taso_form_fc_hcw16(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    taso_pack_fc(s, weights, bias, packed, taso_layout_hcw16);
}
