/* SPDX-License-Identifier: MIT */
/* relu and reshape: a copy with the activation, in any layout; may run in place. */
#include "padding.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"

static void activate(const taso_shape* s, const float* in, float* out, int block) {
    const int64_t count = taso_out_floats(s, block);
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    if (in == out && s->activation == taso_activation_none) return;
    TASO_PARALLEL_FOR
    for (int64_t i = 0; i < count / 16; i++)
        v16_store(out + i * 16, v16_activate(v16_load(in + i * 16), low, high));
    const int64_t done = count / 16 * 16;
    const int rest = (int)(count - done);
    if (rest > 0) v16_store_part(out + done, v16_activate(v16_load_part(in + done, rest), low, high), rest);
    taso_zero_activated_padding(s, out, block);
}

static void activate_hwc(const taso_shape* s, const float* in, float* out) {
    const int channels = s->out_channels, step = taso_out_step(s);
    if (step == channels) {
        activate(s, in, out, 1);
        return;
    }
    const int64_t pixels = (int64_t)s->out_height * s->out_width;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    TASO_PARALLEL_FOR
    for (int64_t p = 0; p < pixels; p++)
        for (int c = 0; c < channels; c += 16) {
            const int n = channels - c < 16 ? channels - c : 16;
            const v16 x = v16_load_part(in + p * channels + c, n);
            v16_store_part(out + p * step + c, v16_activate(x, low, high), n);
        }
}

#define ACTIVATE(name, call)                                                                       \
    void TASO_NAME(taso_##name)(const taso_shape* s, const float* const* in, const float* weights, \
                                float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                            \
        call;                                                                                      \
    }
ACTIVATE(relu_chw, activate(s, in[0], out, 1))
ACTIVATE(relu_hwc, activate_hwc(s, in[0], out))
ACTIVATE(relu_chw4, activate(s, in[0], out, 4))
ACTIVATE(relu_chw8, activate(s, in[0], out, 8))
ACTIVATE(relu_chw16, activate(s, in[0], out, 16))
ACTIVATE(reshape_chw, activate(s, in[0], out, 1))
ACTIVATE(reshape_hwc, activate_hwc(s, in[0], out))
ACTIVATE(reshape_chw4, activate(s, in[0], out, 4))
ACTIVATE(reshape_chw8, activate(s, in[0], out, 8))
ACTIVATE(reshape_chw16, activate(s, in[0], out, 16))
#undef ACTIVATE
