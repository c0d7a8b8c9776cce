/* SPDX-License-Identifier: MIT */
/* relu and reshape: a copy with the activation, in any layout; may run in place. */
#include "padding.h"
#include "parallel.h"
#include "runs.h"
#include "simd.h"

static void activate(const taso_shape* s, const float* const* in, float* out, enum taso_layout layout) {
    const taso_runs runs = taso_runs_of(s, layout);
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    if (in[0] == out && s->activation == taso_activation_none) return;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        const taso_runs_part part = taso_part_of(runs, t, s->threads);
        for (int64_t run = part.first; run < part.last; run++) {
            const float* from = taso_run(s, layout, in, 0, run);
            float* to = out + run * runs.out;
            int64_t i = part.from;
            for (; i + 16 <= part.to; i += 16) v16_store(to + i, v16_activate(v16_load(from + i), low, high));
            const int rest = (int)(part.to - i);
            if (rest > 0)
                v16_store_part(to + i, v16_activate(v16_load_part(from + i, rest), low, high), rest);
        }
    }
    taso_zero_activated_padding(s, out, layout);
}

#define ACTIVATE(op, layout)                                                                                \
    void TASO_NAME(taso_##op##_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                         float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                     \
        activate(s, in, out, taso_layout_##layout);                                                         \
    }
#define ACTIVATES(layout) ACTIVATE(relu, layout) ACTIVATE(reshape, layout)
ACTIVATES(chw)
ACTIVATES(hwc)
ACTIVATES(hcw4)
ACTIVATES(hcw8)
ACTIVATES(hcw16)
#undef ACTIVATES
#undef ACTIVATE
