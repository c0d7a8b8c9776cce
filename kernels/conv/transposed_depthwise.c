/* SPDX-License-Identifier: MIT */
/* Transposed convolutions with as many groups as channels, phase by phase, each a depthwise convolution (phases.h). */
#include "phases.h"
#include "window.h"

static const enum taso_window_operation operation = window_product;
#include "channel_widths.h"

static TASO_INLINE void transpose_channels(const taso_shape* s, const float* in, const float* weights,
                                           float* out, enum taso_layout layout) {
    const taso_strides whole = taso_out_strides(s, layout);
    const taso_strides to = {whole.block, whole.row * s->stride_height, whole.pixel * s->stride_width};
    const int64_t padded = (s->in_channels + 15) / 16 * 16;
    for (int phase = 0; phase < s->stride_height * s->stride_width; phase++) {
        const taso_phase rows = taso_phase_of_rows(s, phase / s->stride_width),
                         columns = taso_phase_of_columns(s, phase % s->stride_width);
        const taso_shape part = taso_phase_shape(s, rows, columns);
        if (rows.outputs > 0 && columns.outputs > 0)
            window_into(&part, in, weights, out + rows.first * whole.row + columns.first * whole.pixel,
                        layout, to);
        weights += ((int64_t)rows.taps * columns.taps + 1) * padded;
    }
    taso_zero_activated_padding(s, out, layout);
}

#define TRANSPOSED_DEPTHWISE(layout)                                                                         \
    void TASO_NAME(taso_transposed_depthwise_##layout)(const taso_shape* s, const float* const* in,          \
                                                       const float* weights, float* out, float* workspace) { \
        (void)workspace;                                                                                     \
        transpose_channels(s, in[0], weights, out, taso_layout_##layout);                                    \
    }
TRANSPOSED_DEPTHWISE(hwc)
TRANSPOSED_DEPTHWISE(hcw4)
TRANSPOSED_DEPTHWISE(hcw8)
TRANSPOSED_DEPTHWISE(hcw16)
#undef TRANSPOSED_DEPTHWISE
