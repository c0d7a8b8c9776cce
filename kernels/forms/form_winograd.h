/* SPDX-License-Identifier: MIT */
/** Winograd weights for gemm.h: G g G^T of every 3 x 3 filter, [position][channels / panel][in channels][panel],
 *  then the biases, padded with zeros to whole panels; computed in double precision. */
#ifndef TASO_FORM_WINOGRAD_H
#define TASO_FORM_WINOGRAD_H

#include <string.h>

#include "weight_forms.h"

static inline void taso_winograd_filter(int side, const double* d, double* t) {
    if (side == 4) {
        t[0] = d[0];
        t[1] = (d[0] + d[1] + d[2]) / 2;
        t[2] = (d[0] - d[1] + d[2]) / 2;
        t[3] = d[2];
    } else {
        t[0] = d[0] / 4;
        t[1] = -(d[0] + d[1] + d[2]) / 6;
        t[2] = -(d[0] - d[1] + d[2]) / 6;
        t[3] = d[0] / 24 + d[1] / 12 + d[2] / 6;
        t[4] = d[0] / 24 - d[1] / 12 + d[2] / 6;
        t[5] = d[2];
    }
}

static inline void taso_pack_winograd(const taso_shape* s, const float* weights, const float* bias, int tile,
                                      int panel, float* packed) {
    const int side = tile + 2;
    const int64_t in = s->in_channels, out = s->out_channels, rounded = (out + panel - 1) / panel * panel;
    memset(packed, 0, (size_t)(rounded * (side * side * in + 1)) * sizeof(float));
    for (int64_t m = 0; m < out; m++)
        for (int64_t c = 0; c < in; c++) {
            const float* g = weights + (m * in + c) * 9;
            double half[6][3];
            for (int j = 0; j < 3; j++) {
                const double column[3] = {g[j], g[3 + j], g[6 + j]};
                double t[6];
                taso_winograd_filter(side, column, t);
                for (int i = 0; i < side; i++) half[i][j] = t[i];
            }
            for (int i = 0; i < side; i++) {
                double t[6];
                taso_winograd_filter(side, half[i], t);
                for (int j = 0; j < side; j++)
                    packed[(i * side + j) * rounded * in + m / panel * panel * in + c * panel + m % panel] =
                        (float)t[j];
            }
        }
    memcpy(packed + side * side * rounded * in, bias, (size_t)out * sizeof(float));
}

#endif
