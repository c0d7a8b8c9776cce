/* SPDX-License-Identifier: MIT */
/** The functions that put constants into the order that a primitive reads; run once, when a plan is exported. */
#ifndef TASO_WEIGHT_FORMS_H
#define TASO_WEIGHT_FORMS_H

#include "taso_kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef void (*taso_weight_form)(const taso_shape* s, const float* weights, const float* bias, float* packed);

#define WEIGHT_FORM(form, floats) \
    void taso_form_##form(const taso_shape* s, const float* weights, const float* bias, float* packed);
#include "weight_forms.def"

#ifdef __cplusplus
}
#endif
#endif
