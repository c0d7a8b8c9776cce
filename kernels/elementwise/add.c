/* SPDX-License-Identifier: MIT */
/* The sum of its operands, in any layout; may write over any of them. */
#include "padding.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"

static void add(const taso_shape* s, const float* const* in, float* out, int block) {
    const int64_t count = taso_out_floats(s, block);
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int64_t i = 0; i < count / 16; i++) {
        v16 sum = v16_load(in[0] + i * 16);
        for (int k = 1; k < s->inputs; k++) sum = v16_add(sum, v16_load(in[k] + i * 16));
        v16_store(out + i * 16, v16_activate(sum, low, high));
    }
    for (int64_t i = count / 16 * 16; i < count; i++) {
        float sum = in[0][i];
        for (int k = 1; k < s->inputs; k++) sum += in[k][i];
        out[i] = taso_clamp(sum, taso_low(s), taso_high(s));
    }
    taso_zero_activated_padding(s, out, block);
}

#define ADD(layout, block)                                                                               \
    void TASO_NAME(taso_add_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                      float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                  \
        add(s, in, out, block);                                                                          \
    }
ADD(chw, 1)
ADD(chw4, 4)
ADD(chw8, 8)
ADD(chw16, 16)
#undef ADD

void TASO_NAME(taso_add_hwc)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                             float* workspace) {
    (void)weights, (void)workspace;
    const int channels = s->out_channels, step = taso_out_step(s);
    if (step == channels) {
        add(s, in, out, 1);
        return;
    }
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int64_t p = 0; p < pixels; p++)
        for (int c = 0; c < channels; c += 16) {
            const int n = channels - c < 16 ? channels - c : 16;
            v16 sum = v16_load_part(in[0] + p * channels + c, n);
            for (int k = 1; k < s->inputs; k++)
                sum = v16_add(sum, v16_load_part(in[k] + p * channels + c, n));
            v16_store_part(out + p * step + c, v16_activate(sum, low, high), n);
        }
}
