/* SPDX-License-Identifier: MIT */
/* Softmax over the channels of each pixel, and its logarithm. */
#include "activation.h"
#include "exponential.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"

/* Below it the exponential is 0 to all intents. */
static const float least = -87.0f;

static inline float at_least(float x, float bound) { return x < bound ? bound : x; }

static void one_pixel(const taso_shape* s, const float* from, float* to, int logarithm) {
    const int channels = s->in_channels;
    const float low = taso_low(s), high = taso_high(s);
    float largest = from[0], sums[16] = {0}, sum = 0.0f;
    for (int c = 1; c < channels; c++) largest = from[c] > largest ? from[c] : largest;
    for (int c = 0; c < channels; c++) to[c] = at_least(from[c] - largest, least);
    for (int c = 0; c < channels; c++) to[c] = taso_exponential(to[c]);
    for (int c = 0; c < channels; c++) sums[c % 16] += to[c];
    for (int i = 0; i < 16; i++) sum += sums[i];
    if (logarithm) {
        const float less = taso_logarithm(sum);
        for (int c = 0; c < channels; c++) to[c] = taso_clamp(from[c] - largest - less, low, high);
    } else {
        const float share = 1.0f / sum;
        for (int c = 0; c < channels; c++) to[c] = taso_clamp(to[c] * share, low, high);
    }
}

static void softmax_hwc(const taso_shape* s, const float* in, float* out, int logarithm) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width,
                  from = taso_in_strides(s, taso_layout_hwc).pixel;
    TASO_PARALLEL_FOR
    for (int64_t p = 0; p < pixels; p++) one_pixel(s, in + p * from, out + p * taso_out_step(s), logarithm);
}

/* Sixteen pixels of a plane at a time; the exponentials stand in the output until their sum is known. */
static void softmax_chw(const taso_shape* s, const float* in, float* out, int logarithm) {
    const int64_t pixels = (int64_t)s->in_height * s->in_width, plane = taso_in_plane(s);
    const float low = taso_low(s), high = taso_high(s);
    if (pixels == 1 && plane == 1) {
        one_pixel(s, in, out, logarithm);
        return;
    }
    TASO_PARALLEL_FOR
    for (int64_t first = 0; first < pixels; first += 16) {
        const int columns = pixels - first < 16 ? (int)(pixels - first) : 16;
        float largest[16], sum[16];
        for (int i = 0; i < columns; i++) largest[i] = in[first + i], sum[i] = 0.0f;
        for (int c = 0; c < s->in_channels; c++) {
            const float* from = in + c * plane + first;
            for (int i = 0; i < columns; i++) largest[i] = from[i] > largest[i] ? from[i] : largest[i];
        }
        for (int c = 0; c < s->in_channels; c++) {
            const float* from = in + c * plane + first;
            float* to = out + c * pixels + first;
            for (int i = 0; i < columns; i++) to[i] = at_least(from[i] - largest[i], least);
            for (int i = 0; i < columns; i++) to[i] = taso_exponential(to[i]);
            for (int i = 0; i < columns; i++) sum[i] += to[i];
        }
        for (int i = 0; i < columns; i++) sum[i] = logarithm ? taso_logarithm(sum[i]) : 1.0f / sum[i];
        for (int c = 0; c < s->in_channels; c++) {
            const float* from = in + c * plane + first;
            float* to = out + c * pixels + first;
            if (logarithm)
                for (int i = 0; i < columns; i++)
                    to[i] = taso_clamp(from[i] - largest[i] - sum[i], low, high);
            else
                for (int i = 0; i < columns; i++) to[i] = taso_clamp(to[i] * sum[i], low, high);
        }
    }
}

#define SOFTMAX(op, layout, logarithm)                                                                      \
    void TASO_NAME(taso_##op##_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                         float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                     \
        softmax_##layout(s, in[0], out, logarithm);                                                         \
    }
SOFTMAX(softmax, chw, 0)
SOFTMAX(softmax, hwc, 0)
SOFTMAX(log_softmax, chw, 1)
SOFTMAX(log_softmax, hwc, 1)
#undef SOFTMAX
