/* SPDX-License-Identifier: MIT */
/** Transposed convolution, phase by phase, each a direct convolution with vectors over output channels (phases.h,
 *  direct_block.h): include with TASO_BLOCK = 4, 8 or 16. Weights: by phase [group][channels / block][its taps, channel][block],
 *  biases behind them. */
#include "direct_block.h"
#include "phases.h"

static inline void transpose_layouts(const taso_shape* s, const float* in, enum taso_layout source,
                                     const float* weights, float* out, enum taso_layout target) {
    const taso_strides whole = taso_out_strides(s, target);
    const taso_strides to = {whole.block, whole.row * s->stride_height, whole.pixel * s->stride_width};
    const int channels = s->out_channels / s->groups;
    const int64_t packed = (int64_t)s->groups * ((channels + TASO_BLOCK - 1) / TASO_BLOCK * TASO_BLOCK);
    for (int phase = 0; phase < s->stride_height * s->stride_width; phase++) {
        const taso_phase rows = taso_phase_of_rows(s, phase / s->stride_width),
                         columns = taso_phase_of_columns(s, phase % s->stride_width);
        const taso_shape part = taso_phase_shape(s, rows, columns);
        if (rows.outputs > 0 && columns.outputs > 0)
            convolve_layouts(&part, in, source, weights,
                             out + rows.first * whole.row + columns.first * whole.pixel, target, to);
        weights += packed * ((int64_t)(s->in_channels / s->groups) * rows.taps * columns.taps + 1);
    }
}

#define TRANSPOSED(source, target)                                                                         \
    void TASO_NAME(taso_transposed_##source##_##target)(                                                   \
        const taso_shape* s, const float* const* in, const float* weights, float* out, float* workspace) { \
        (void)workspace;                                                                                   \
        transpose_layouts(s, in[0], taso_layout_##source, weights, out, taso_layout_##target);             \
    }
