/* SPDX-License-Identifier: MIT */
/** Weights of a transposed convolution as those of its phases (phases.h), rows of phases first: each packed as the weights of
 *  an ordinary convolution are, biases included (form_panels.h). */
#ifndef TASO_FORM_PHASES_H
#define TASO_FORM_PHASES_H

#include <string.h>

#include "phases.h"
#include "weight_forms.h"

static inline void taso_pack_phases(const taso_shape* s, const float* weights, const float* bias, int panel,
                                    int channels_last, float* packed) {
    const int64_t in = s->in_channels / s->groups, out = s->out_channels / s->groups;
    const int64_t rounded = (out + panel - 1) / panel * panel;
    const int64_t all = (int64_t)s->kernel_height * s->kernel_width;
    for (int phase = 0; phase < s->stride_height * s->stride_width; phase++) {
        const taso_phase rows = taso_phase_of_rows(s, phase / s->stride_width),
                         columns = taso_phase_of_columns(s, phase % s->stride_width);
        const int64_t taps = (int64_t)rows.taps * columns.taps, depth = in * taps;
        float* biases = packed + s->groups * rounded * depth;
        memset(packed, 0, (size_t)(s->groups * rounded * (depth + 1)) * sizeof(float));
        for (int64_t m = 0; m < s->out_channels; m++) {
            const int64_t group = m / out, channel = m % out;
            float* to = packed + group * rounded * depth + channel / panel * panel * depth + channel % panel;
            for (int64_t c = 0; c < in; c++)
                for (int64_t t = 0; t < taps; t++) {
                    const int64_t ky = rows.first_tap - t / columns.taps * rows.tap_step;
                    const int64_t kx = columns.first_tap - t % columns.taps * columns.tap_step;
                    to[(channels_last ? t * in + c : c * taps + t) * panel] =
                        weights[(m * in + c) * all + ky * s->kernel_width + kx];
                }
            biases[group * rounded + channel] = bias[m];
        }
        packed = biases + s->groups * rounded;
    }
}

#endif
