/* SPDX-License-Identifier: MIT */
/* The textbook loop over one output channel plane at a time; any convolution, chw to chw, no workspace. */
#include "activation.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"

void TASO_NAME(taso_direct_sum2d)(const taso_shape* s, const float* const* in, const float* weights,
                                  float* out, float* workspace) {
    (void)workspace;
    const int group_in = s->in_channels / s->groups, group_out = s->out_channels / s->groups;
    const int taps = s->kernel_height * s->kernel_width;
    const float* bias = weights + (int64_t)s->out_channels * group_in * taps;
    const float low = taso_low(s), high = taso_high(s);
    TASO_PARALLEL_FOR
    for (int m = 0; m < s->out_channels; m++) {
        const float* plane0 = in[0] + m / group_out * group_in * taso_in_plane(s);
        for (int oy = 0; oy < s->out_height; oy++) {
            for (int ox = 0; ox < s->out_width; ox++) {
                float* to = out + ((int64_t)m * s->out_height + oy) * s->out_width + ox;
                float sum = s->accumulate ? bias[m] + *to : bias[m];
                for (int c = 0; c < group_in; c++) {
                    const float* plane = plane0 + c * taso_in_plane(s);
                    const float* w = weights + ((int64_t)m * group_in + c) * taps;
                    for (int ky = 0; ky < s->kernel_height; ky++) {
                        const int y = oy * s->stride_height - s->pad_top + ky * s->dilation_height;
                        if (y < 0 || y >= s->in_height) continue;
                        for (int kx = 0; kx < s->kernel_width; kx++) {
                            const int x = ox * s->stride_width - s->pad_left + kx * s->dilation_width;
                            if (x < 0 || x >= s->in_width) continue;
                            sum += plane[(int64_t)y * s->in_width + x] * w[ky * s->kernel_width + kx];
                        }
                    }
                }
                *to = taso_clamp(sum, low, high);
            }
        }
    }
}
