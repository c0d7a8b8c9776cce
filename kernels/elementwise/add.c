/* SPDX-License-Identifier: MIT */
/* The sum of its operands, in any layout; may write over any of them. */
#include "padding.h"
#include "parallel.h"
#include "runs.h"
#include "simd.h"

static void add(const taso_shape* s, const float* const* in, float* out, enum taso_layout layout) {
    const taso_runs runs = taso_runs_of(s, layout);
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        const taso_runs_part part = taso_part_of(runs, t, s->threads);
        for (int64_t run = part.first; run < part.last; run++) {
            float* to = out + run * (runs.out - runs.in);
            const int64_t end = run * runs.in + part.to;
            int64_t i = run * runs.in + part.from;
            for (; i + 16 <= end; i += 16) {
                v16 sum = v16_load(in[0] + i);
                for (int k = 1; k < s->inputs; k++) sum = v16_add(sum, v16_load(in[k] + i));
                v16_store(to + i, v16_activate(sum, low, high));
            }
            const int rest = (int)(end - i);
            if (rest <= 0) continue;
            v16 sum = v16_load_part(in[0] + i, rest);
            for (int k = 1; k < s->inputs; k++) sum = v16_add(sum, v16_load_part(in[k] + i, rest));
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
ADD(chw4)
ADD(chw8)
ADD(chw16)
#undef ADD
