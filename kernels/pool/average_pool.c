/* SPDX-License-Identifier: MIT */
/* The mean of a window, or of a whole plane: over its values inside the input or, as ONNX has it, over the
 * pads too (count_include_pad), but never over what ceil mode adds behind them. */
#include "plane_pool.h"

static const enum taso_window_operation operation = window_average;
#include "channel_widths.h"

void TASO_NAME(taso_average_pool_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                      float* out, float* workspace) {
    (void)weights;
    plane_pool(s, in[0], out, workspace, 1);
}

#define AVERAGE_POOL(layout)                                                                         \
    void TASO_NAME(taso_average_pool_##layout)(const taso_shape* s, const float* const* in,          \
                                               const float* weights, float* out, float* workspace) { \
        (void)weights, (void)workspace;                                                              \
        window_of(s, in[0], 0, out, taso_layout_##layout);                                           \
    }
AVERAGE_POOL(hwc)
AVERAGE_POOL(hcw4)
AVERAGE_POOL(hcw8)
AVERAGE_POOL(hcw16)
#undef AVERAGE_POOL
