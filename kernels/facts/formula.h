/* SPDX-License-Identifier: MIT */
/** The words that the expressions of primitives.def and weight_forms.def are written in. */
#ifndef TASO_FORMULA_H
#define TASO_FORMULA_H

#include "broadcast.h"
#include "taso_kernels.h"

static inline int64_t CEIL(int64_t n, int64_t d) { return (n + d - 1) / d; }
static inline int64_t UP(int64_t n, int64_t d) { return CEIL(n, d) * d; }
static inline int64_t MAX(int64_t a, int64_t b) { return a > b ? a : b; }
static inline int64_t MIN(int64_t a, int64_t b) { return a < b ? a : b; }

/** Defines a function over a shape, of a type: static type function(const taso_shape* s). */
#define TASO_FORMULA(type, function, expression)                                                          \
    static inline type function(const taso_shape* s) {                                                    \
        const int64_t C = s->in_channels, H = s->in_height, W = s->in_width, M = s->out_channels,         \
                      OH = s->out_height, OW = s->out_width, KH = s->kernel_height, KW = s->kernel_width, \
                      SH = s->stride_height, SW = s->stride_width, DH = s->dilation_height,               \
                      DW = s->dilation_width, PT = s->pad_top, PL = s->pad_left, PB = s->pad_bottom,      \
                      PR = s->pad_right, G = s->groups, N = s->inputs, T = s->threads, B = s->broadcasts, \
                      CC = taso_constant_extents(s).channels, CH = taso_constant_extents(s).height,       \
                      CW = taso_constant_extents(s).width;                                                \
        (void)C, (void)H, (void)W, (void)M, (void)OH, (void)OW, (void)KH, (void)KW, (void)SH;             \
        (void)SW, (void)DH, (void)DW, (void)PT, (void)PL, (void)PB, (void)PR, (void)G, (void)N;           \
        (void)T, (void)B, (void)CC, (void)CH, (void)CW;                                                   \
        return expression;                                                                                \
    }

#endif
