/* SPDX-License-Identifier: MIT */
/** Operands added up, wherever each of them lies. */
#ifndef TASO_OPERAND_SUM_H
#define TASO_OPERAND_SUM_H

#include "runs.h"
#include "simd.h"

/** The sum of the operands, of the 16 floats from i on of a run, or of the first n of them. */
static TASO_INLINE v16 taso_sum(const taso_shape* s, enum taso_layout layout, const float* const* in,
                                int64_t run, int64_t i) {
    v16 sum = v16_load(taso_run(s, layout, in, 0, run) + i);
    for (int k = 1; k < s->inputs; k++) sum = v16_add(sum, v16_load(taso_run(s, layout, in, k, run) + i));
    return sum;
}

static TASO_INLINE v16 taso_sum_part(const taso_shape* s, enum taso_layout layout, const float* const* in,
                                     int64_t run, int64_t i, int n) {
    v16 sum = v16_load_part(taso_run(s, layout, in, 0, run) + i, n);
    for (int k = 1; k < s->inputs; k++)
        sum = v16_add(sum, v16_load_part(taso_run(s, layout, in, k, run) + i, n));
    return sum;
}

#endif
