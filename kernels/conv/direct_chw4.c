/* SPDX-License-Identifier: MIT */
/* Direct convolution into channels blocked by 4, from the same or from planes. */
#define TASO_BLOCK 4
#include "direct_block.h"

void TASO_NAME(taso_direct_chw4_chw4)(const taso_shape* s, const float* const* in, const float* weights,
                                      float* out, float* workspace) {
    (void)workspace;
    convolve_blocks(s, in[0], weights, out);
}

void TASO_NAME(taso_direct_chw_chw4)(const taso_shape* s, const float* const* in, const float* weights,
                                     float* out, float* workspace) {
    (void)workspace;
    convolve_planes(s, in[0], weights, out);
}
