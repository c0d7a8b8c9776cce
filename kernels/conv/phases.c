/* SPDX-License-Identifier: MIT */
/* Transposed convolution, phase by phase (phases.h), each a convolution by im2row of strips, whose pixels are written apart. */
#include "phases.h"

#include "im2row_strip.h"

void TASO_NAME(taso_phases_hwc_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    const taso_strides whole = taso_out_strides(s, taso_layout_hwc);
    const taso_strides to = {whole.block, whole.row * s->stride_height, whole.pixel * s->stride_width};
    const int64_t strip = (int64_t)taso_least(taso_depth, taso_depth_of(s)) * taso_strip;
    const int depth = s->in_channels / s->groups, channels = s->out_channels / s->groups;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++) {
        const float* packed = weights;
        for (int phase = 0; phase < s->stride_height * s->stride_width; phase++) {
            const taso_phase rows = taso_phase_of_rows(s, phase / s->stride_width),
                             columns = taso_phase_of_columns(s, phase % s->stride_width);
            const taso_shape one = taso_phase_shape(s, rows, columns);
            for (int group = 0; group < s->groups && rows.outputs > 0 && columns.outputs > 0; group++) {
                float* first = out + rows.first * whole.row + columns.first * whole.pixel;
                const part p = {in[0] + group * depth,
                                packed,
                                first + group * channels,
                                workspace + t * strip,
                                to,
                                group,
                                t};
                strip_columns(&one, &p);
            }
            packed += s->groups * taso_packed_channels(s, taso_panel) * ((int64_t)taso_depth_of(&one) + 1);
        }
    }
}
