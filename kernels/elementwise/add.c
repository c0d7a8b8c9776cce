/* SPDX-License-Identifier: MIT */
/* The sum of its operands, in any layout; may write over any of them. */
#include "operand_sum.h"
#include "padding.h"
#include "parallel.h"
#include "simd.h"

static void add(const taso_shape* s, const float* const* in, float* out, enum taso_layout layout) {
    const taso_runs runs = taso_runs_of(s, layout);
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        const taso_runs_part part = taso_part_of(runs, t, s->threads);
        for (int64_t run = part.first; run < part.last; run++) {
            float* to = out + run * runs.out;
            int64_t i = part.from;
            for (; i + 16 <= part.to; i += 16)
                v16_store(to + i, v16_activate(taso_sum(s, layout, in, run, i), low, high));
            const int rest = (int)(part.to - i);
            if (rest <= 0) continue;
            const v16 sum = taso_sum_part(s, layout, in, run, i, rest);
            v16_store_part(to + i, v16_activate(sum, low, high), rest);
        }
    }
    taso_zero_activated_padding(s, out, layout);
}

#define ADD(layout)                                                                                      \
    void TASO_NAME(taso_add_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                      float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                  \
        add(s, in, out, taso_layout_##layout);                                                           \
    }
ADD(chw)
ADD(hwc)
ADD(hcw4)
ADD(hcw8)
ADD(hcw16)
#undef ADD
