/* SPDX-License-Identifier: MIT */
/* The largest value of a window; pads count as nothing. */
#include "plane_pool.h"

static const enum taso_window_operation operation = window_max;
#include "channel_widths.h"

void TASO_NAME(taso_max_pool_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                  float* out, float* workspace) {
    (void)weights;
    plane_pool(s, in[0], out, workspace, 0);
}

#define MAX_POOL(layout)                                                                         \
    void TASO_NAME(taso_max_pool_##layout)(const taso_shape* s, const float* const* in,          \
                                           const float* weights, float* out, float* workspace) { \
        (void)weights, (void)workspace;                                                          \
        window_of(s, in[0], 0, out, taso_layout_##layout);                                       \
    }
MAX_POOL(hwc)
MAX_POOL(hcw4)
MAX_POOL(hcw8)
MAX_POOL(hcw16)
#undef MAX_POOL
