/* SPDX-License-Identifier: MIT */
/* Beside tensors in hwc. */
#include "operand_form.h"
#include "weight_forms.h"

void taso_form_operand_hwc(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    (void)bias;
    taso_pack_operand(s, weights, packed, taso_layout_hwc);
}
