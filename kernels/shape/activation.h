/* SPDX-License-Identifier: MIT */
/** Every activation as a clamp: none is [-inf, inf], relu [0, inf], clip [low, high]. */
#ifndef TASO_ACTIVATION_H
#define TASO_ACTIVATION_H

#include <math.h>

#include "taso_kernels.h"

static inline float taso_low(const taso_shape* s) {
    return s->activation == taso_activation_relu   ? 0.0f
           : s->activation == taso_activation_clip ? s->clip_low
                                                   : -INFINITY;
}
static inline float taso_high(const taso_shape* s) {
    return s->activation == taso_activation_clip ? s->clip_high : INFINITY;
}
/* In two steps, each of which is one instruction: a branch on values that change sign is foretold wrong. What is no number stays. */
static inline float taso_clamp(float x, float low, float high) {
    const float raised = low > x ? low : x;
    return high < raised ? high : raised;
}

#endif
