/* SPDX-License-Identifier: MIT */
/* Fully connected layers: the time is that of reading the weights once, sixteen outputs at a time. The
 * operand is read as it lies; the weight forms are in its order, with zeros for padding lanes. */
#include "activation.h"
#include "parallel.h"
#include "runs.h"
#include "simd.h"

static void multiply(const taso_shape* s, const float* in, const float* weights, float* out,
                     enum taso_layout layout) {
    const int64_t count = taso_padded_channels(layout, s->in_channels) * s->in_height * s->in_width;
    /* The operand as runs: one, or pixels or rows of a wider tensor. */
    const int64_t own = taso_run_step(layout,
                                      taso_strides_of(layout, s->in_channels, s->in_height, s->in_width)),
                  step = taso_run_step(layout, taso_in_strides(s, layout));
    const int64_t floats = step == own ? count : own;
    const int outputs = s->out_channels, blocks = (outputs + 15) / 16;
    const float* bias = weights + blocks * 16 * count;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int b = 0; b < blocks; b++) {
        const float* w = weights + b * 16 * count;
        v16 even = v16_load(bias + b * 16), odd = v16_zero();
        for (int64_t run = 0; run < count / floats; run++, w += floats * 16) {
            const float* from = in + run * step;
            int64_t i = 0;
            for (; i + 2 <= floats; i += 2) {
                even = v16_fma_set(from + i, v16_load(w + i * 16), even);
                odd = v16_fma_set(from + i + 1, v16_load(w + i * 16 + 16), odd);
            }
            if (i < floats) even = v16_fma_set(from + i, v16_load(w + i * 16), even);
        }
        const v16 sum = v16_activate(v16_add(even, odd), low, high);
        const int left = outputs - b * 16;
        v16_store_part(out + b * 16, sum, left < 16 ? left : 16);
    }
}

#define FC(layout)                                                                                      \
    void TASO_NAME(taso_fc_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                     float* out, float* workspace) {                                    \
        (void)workspace;                                                                                \
        multiply(s, in[0], weights, out, taso_layout_##layout);                                         \
    }
FC(chw)
FC(hwc)
FC(hcw4)
FC(hcw8)
FC(hcw16)
#undef FC
