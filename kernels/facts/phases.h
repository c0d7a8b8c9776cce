/* SPDX-License-Identifier: MIT */
/** A transposed convolution as ordinary ones. Output o of a line meets input i under tap k where
 *  o + pad = i * stride + k * dilation; so outputs whose places differ by a multiple of the stride meet the same taps, and
 *  each such phase, SH * SW of them, is a convolution of stride 1 by its own taps, written `stride` pixels apart
 *  (Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016, section 4). */
#ifndef TASO_PHASES_H
#define TASO_PHASES_H

#include "taso_kernels.h"

/** One phase along an axis: its j-th tap is number first_tap - j * tap_step of the kernel, and meets input
 *  i - pad + j * dilation at the phase's i-th output, which is output first + i * stride. */
typedef struct taso_phase {
    int32_t taps, first_tap, tap_step, dilation, pad;
    int32_t first, outputs;
} taso_phase;

static inline taso_phase taso_phase_of(int32_t number, int32_t out, int32_t kernel, int32_t stride,
                                       int32_t dilation, int32_t pad) {
    int32_t divisor = stride, rest = dilation;
    while (rest != 0) {
        const int32_t next = divisor % rest;
        divisor = rest, rest = next;
    }
    taso_phase phase = {0, 0, stride / divisor, dilation / divisor, 0, number, 0};
    if (number < out) phase.outputs = (out - number - 1) / stride + 1;
    for (int32_t k = 0; k < phase.tap_step && k < kernel; k++) {
        const int64_t place = (int64_t)number + pad - (int64_t)k * dilation;
        if (place % stride != 0) continue;
        phase.taps = (kernel - 1 - k) / phase.tap_step + 1;
        phase.first_tap = k + (phase.taps - 1) * phase.tap_step;
        phase.pad = (phase.taps - 1) * phase.dilation - (int32_t)(place / stride);
    }
    return phase;
}

/** Of the rows and of the columns: phases 0 to SH - 1, and to SW - 1. */
static inline taso_phase taso_phase_of_rows(const taso_shape* s, int32_t number) {
    return taso_phase_of(number, s->out_height, s->kernel_height, s->stride_height, s->dilation_height,
                         s->pad_top);
}
static inline taso_phase taso_phase_of_columns(const taso_shape* s, int32_t number) {
    return taso_phase_of(number, s->out_width, s->kernel_width, s->stride_width, s->dilation_width,
                         s->pad_left);
}

/** The convolution that a phase is. Its output lies at the strides of the whole one times SH and SW. */
static inline taso_shape taso_phase_shape(const taso_shape* s, taso_phase rows, taso_phase columns) {
    taso_shape shape = *s;
    shape.out_height = rows.outputs, shape.out_width = columns.outputs;
    shape.kernel_height = rows.taps, shape.kernel_width = columns.taps;
    shape.stride_height = shape.stride_width = 1;
    shape.dilation_height = rows.dilation, shape.dilation_width = columns.dilation;
    shape.pad_top = rows.pad, shape.pad_left = columns.pad;
    return shape;
}

#endif
