/* SPDX-License-Identifier: MIT */
/* Softmax over the channels of each pixel. */
#include "activation.h"
#include "exponential.h"
#include "parallel.h"
#include "simd.h"
#include "slice.h"

/* Below it the exponential is 0 to all intents. */
static const float least = -87.0f;

static inline float at_least(float x, float bound) { return x < bound ? bound : x; }

static void one_pixel(const taso_shape* s, const float* from, float* to) {
    const int channels = s->in_channels;
    const float low = taso_low(s), high = taso_high(s);
    float largest = from[0], sums[16] = {0}, sum = 0.0f;
    for (int c = 1; c < channels; c++) largest = from[c] > largest ? from[c] : largest;
    for (int c = 0; c < channels; c++) to[c] = at_least(from[c] - largest, least);
    for (int c = 0; c < channels; c++) to[c] = taso_exponential(to[c]);
    for (int c = 0; c < channels; c++) sums[c % 16] += to[c];
    for (int i = 0; i < 16; i++) sum += sums[i];
    const float share = 1.0f / sum;
    for (int c = 0; c < channels; c++) to[c] = taso_clamp(to[c] * share, low, high);
}

void TASO_NAME(taso_softmax_hwc)(const taso_shape* s, const float* const* in, const float* weights,
                                 float* out, float* workspace) {
    (void)weights, (void)workspace;
    const int64_t pixels = (int64_t)s->in_height * s->in_width,
                  from = taso_in_strides(s, taso_layout_hwc).pixel;
    TASO_PARALLEL_FOR
    for (int64_t p = 0; p < pixels; p++) one_pixel(s, in[0] + p * from, out + p * taso_out_step(s));
}

/* Sixteen pixels of a plane at a time; the exponentials stand in the output until their sum is known. */
void TASO_NAME(taso_softmax_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                 float* out, float* workspace) {
    (void)weights, (void)workspace;
    const int64_t pixels = (int64_t)s->in_height * s->in_width, plane = taso_in_plane(s);
    const float low = taso_low(s), high = taso_high(s);
    if (pixels == 1 && plane == 1) {
        one_pixel(s, in[0], out);
        return;
    }
    TASO_PARALLEL_FOR
    for (int64_t first = 0; first < pixels; first += 16) {
        const int columns = pixels - first < 16 ? (int)(pixels - first) : 16;
        float largest[16], sum[16];
        for (int i = 0; i < columns; i++) largest[i] = in[0][first + i], sum[i] = 0.0f;
        for (int c = 0; c < s->in_channels; c++) {
            const float* from = in[0] + c * plane + first;
            for (int i = 0; i < columns; i++) largest[i] = from[i] > largest[i] ? from[i] : largest[i];
        }
        for (int c = 0; c < s->in_channels; c++) {
            const float* from = in[0] + c * plane + first;
            float* to = out + c * pixels + first;
            for (int i = 0; i < columns; i++) to[i] = at_least(from[i] - largest[i], least);
            for (int i = 0; i < columns; i++) to[i] = taso_exponential(to[i]);
            for (int i = 0; i < columns; i++) sum[i] += to[i];
        }
        for (int i = 0; i < columns; i++) sum[i] = 1.0f / sum[i];
        for (int c = 0; c < s->in_channels; c++) {
            float* to = out + c * pixels + first;
            for (int i = 0; i < columns; i++) to[i] = taso_clamp(to[i] * sum[i], low, high);
        }
    }
}
