/* SPDX-License-Identifier: MIT */
/* Direct convolution into channels blocked by 16, from the same or from planes. */
#define TASO_BLOCK 16
#include "direct_block.h"

void TASO_NAME(taso_direct_chw16_chw16)(const taso_shape* s, const float* const* in, const float* weights,
                                        float* out, float* workspace) {
    (void)workspace;
    convolve_blocks(s, in[0], weights, out);
}

void TASO_NAME(taso_direct_chw_chw16)(const taso_shape* s, const float* const* in, const float* weights,
                                      float* out, float* workspace) {
    (void)workspace;
    convolve_planes(s, in[0], weights, out);
}

/* hwc is the same but for its strides: a run of 16 channels of a pixel is followed by the next. */
void TASO_NAME(taso_direct_hwc_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    (void)workspace;
    const place from = {s->in_channels, TASO_BLOCK}, to = {taso_out_step(s), TASO_BLOCK};
    convolve(s, in[0], from, s->in_channels / s->groups, TASO_BLOCK, weights, out, to,
             s->out_channels / s->groups, 0);
}
