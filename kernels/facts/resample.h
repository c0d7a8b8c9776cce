/* SPDX-License-Identifier: MIT */
/** Which inputs a resized line reads, and how much of each: one definition for kernels, reference and profiler, in single
 *  precision and in the order of ONNX Runtime's operations, so that all agree to the bit on the rows and columns.
 *  Along an axis an output is the sum of `taps` inputs times their shares: 1 is nearest, 2 linear, 4 cubic
 *  (Keys, Cubic Convolution Interpolation for Digital Image Processing, 1981). */
#ifndef TASO_RESAMPLE_H
#define TASO_RESAMPLE_H

#include <math.h>
#include <stdint.h>

#include "taso_kernels.h"

/** Where an output lies on the input's line; the names are those of ONNX. */
#define TASO_COORDINATES(use)                                                                            \
    use(half_pixel) use(pytorch_half_pixel) use(half_pixel_symmetric) use(align_corners) use(asymmetric) \
        use(tf_half_pixel_for_nn)
enum taso_coordinates {
#define TASO_COORDINATE(name) taso_coordinates_##name,
    TASO_COORDINATES(TASO_COORDINATE)
#undef TASO_COORDINATE
};

/** Which of two neighbours is the nearest; the names are those of ONNX. */
#define TASO_ROUNDINGS(use) use(round_prefer_floor) use(round_prefer_ceil) use(floor) use(ceil)
enum taso_rounding {
#define TASO_ROUNDING(name) taso_rounding_##name,
    TASO_ROUNDINGS(TASO_ROUNDING)
#undef TASO_ROUNDING
};

enum { taso_most_taps = 4 };

/** A line of `in` values made one of `out`, `scale` times as long. */
typedef struct taso_resampling {
    int32_t in, out, taps;
    float scale;
    int32_t coordinates, rounding;
    float cubic; /**< the free coefficient of the cubic, often -0.75 */
} taso_resampling;

/** What an output is made of: inputs inside the line, and the share of each. */
typedef struct taso_sample {
    int32_t at[taso_most_taps];
    float share[taso_most_taps];
} taso_sample;

static inline taso_resampling taso_resampled_rows(const taso_shape* s) {
    const taso_resampling r = {s->in_height,   s->out_height, s->kernel_height, s->alpha,
                               s->coordinates, s->rounding,   s->bias};
    return r;
}
static inline taso_resampling taso_resampled_columns(const taso_shape* s) {
    const taso_resampling r = {s->in_width,    s->out_width, s->kernel_width, s->beta,
                               s->coordinates, s->rounding,  s->bias};
    return r;
}

static inline float taso_coordinate(const taso_resampling* r, int32_t o) {
    const float x = (float)o, in = (float)r->in, out = (float)r->out;
    if (r->scale == 1.0f) return x;
    switch (r->coordinates) {
        case taso_coordinates_pytorch_half_pixel:
            return r->out > 1 ? (x + 0.5f) / r->scale - 0.5f : 0.0f;
        case taso_coordinates_half_pixel_symmetric: {
            const float adjustment = out / (r->scale * in), offset = in / 2.0f * (1.0f - adjustment);
            return offset + (x + 0.5f) / r->scale - 0.5f;
        }
        case taso_coordinates_align_corners: {
            /* As long as the scale says, which ONNX takes before it is rounded down. */
            const float length = r->scale == out / in ? out : r->scale * in;
            return r->out == 1 ? 0.0f : x * (in - 1.0f) / (length - 1.0f);
        }
        case taso_coordinates_asymmetric:
            return x / r->scale;
        case taso_coordinates_tf_half_pixel_for_nn:
            return (x + 0.5f) / r->scale;
        default:
            return (x + 0.5f) / r->scale - 0.5f;
    }
}

/** The largest whole number that is not above x, without libm, which a machine without an operating system may lack. */
static inline float taso_floor(float x) {
    /* Beyond it all are whole. */
    if (!(x > -8388608.0f && x < 8388608.0f)) return x;
    const float whole = (float)(int32_t)x;
    return whole > x ? whole - 1.0f : whole;
}
static inline float taso_ceil(float x) { return -taso_floor(-x); }

static inline float taso_rounded(float x, int32_t rounding) {
    switch (rounding) {
        case taso_rounding_round_prefer_ceil:
            return taso_floor(x + 0.5f);
        case taso_rounding_floor:
            return taso_floor(x);
        case taso_rounding_ceil:
            return taso_ceil(x);
        default:
            return taso_ceil(x - 0.5f);
    }
}

/** The place in the line that is nearest to a whole number, however far outside of it that is. */
static inline int32_t taso_place_in_line(const taso_resampling* r, float at) {
    return !(at > 0.0f) ? 0 : at >= (float)(r->in - 1) ? r->in - 1 : (int32_t)at;
}

static inline taso_sample taso_sample_of(const taso_resampling* r, int32_t o) {
    taso_sample sample = {{0}, {1.0f}};
    float x = taso_coordinate(r, o);
    if (r->taps == 1) {
        sample.at[0] = taso_place_in_line(r, taso_rounded(x, r->rounding));
    } else if (r->taps == 2) {
        const float last = (float)(r->in - 1);
        x = !(x > 0.0f) ? 0.0f : x > last ? last : x;
        sample.at[0] = (int32_t)x;
        sample.at[1] = sample.at[0] + 1 < r->in ? sample.at[0] + 1 : sample.at[0];
        sample.share[1] = x - (float)sample.at[0];
        sample.share[0] = 1.0f - sample.share[1];
    } else {
        const float whole = taso_floor(x), a = r->cubic, t = x - whole;
        for (int k = 0; k < 4; k++) {
            /* From this input to x. */
            const float d = k < 2 ? t + (float)(1 - k) : (float)(k - 1) - t;
            sample.at[k] = taso_place_in_line(r, whole + (float)(k - 1));
            sample.share[k] = k == 0 || k == 3 ? ((a * d - 5.0f * a) * d + 8.0f * a) * d - 4.0f * a
                                               : ((a + 2.0f) * d - (a + 3.0f)) * d * d + 1.0f;
        }
    }
    return sample;
}

#endif
