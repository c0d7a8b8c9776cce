/* SPDX-License-Identifier: MIT */
/* By phase, rows of phases first: [its taps][C], then [C] biases, C padded with zeros to a multiple of 16. */
#include <string.h>

#include "phases.h"
#include "weight_forms.h"

void taso_form_phases_depthwise(const taso_shape* s, const float* weights, const float* bias, float* packed) {
    const int64_t channels = s->out_channels, padded = (channels + 15) / 16 * 16;
    const int64_t all = (int64_t)s->kernel_height * s->kernel_width;
    for (int phase = 0; phase < s->stride_height * s->stride_width; phase++) {
        const taso_phase rows = taso_phase_of_rows(s, phase / s->stride_width),
                         columns = taso_phase_of_columns(s, phase % s->stride_width);
        const int64_t taps = (int64_t)rows.taps * columns.taps;
        memset(packed, 0, (size_t)((taps + 1) * padded) * sizeof(float));
        for (int64_t c = 0; c < channels; c++) {
            for (int64_t t = 0; t < taps; t++) {
                const int64_t ky = rows.first_tap - t / columns.taps * rows.tap_step;
                const int64_t kx = columns.first_tap - t % columns.taps * columns.tap_step;
                packed[t * padded + c] = weights[c * all + ky * s->kernel_width + kx];
            }
            packed[taps * padded + c] = bias[c];
        }
        packed += (taps + 1) * padded;
    }
}
