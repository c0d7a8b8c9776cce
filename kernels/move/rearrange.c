/* SPDX-License-Identifier: MIT */
/* The elements of a tensor in another order, in chw: loops with any strides. */
#include <string.h>

#include "parallel.h"
#include "simd.h"
#include "taso_kernels.h"

enum { tile = 16 };

/* The input's place that a row begins with: a row is what the last two loops make together. */
static int64_t begin_of(const taso_shape* s, int64_t row) {
    int64_t from = s->loop_offset;
    for (int loop = TASO_LOOPS - 3; loop >= 0; loop--) {
        from += row % s->loop_extents[loop] * s->loop_strides[loop];
        row /= s->loop_extents[loop];
    }
    return from;
}

/* In tiles: what is read side by side is written far apart, or the other way round. */
static void gather(const float* in, int64_t lines, int64_t line_stride, int64_t count, int64_t stride,
                   float* out) {
    for (int64_t first = 0; first < lines; first += tile) {
        const int64_t last = first + tile < lines ? first + tile : lines;
        for (int64_t begin = 0; begin < count; begin += tile) {
            const int64_t end = begin + tile < count ? begin + tile : count;
            for (int64_t line = first; line < last; line++)
                for (int64_t i = begin; i < end; i++)
                    out[line * count + i] = in[line * line_stride + i * stride];
        }
    }
}

void TASO_NAME(taso_rearrange_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                   float* out, float* workspace) {
    (void)weights, (void)workspace;
    const int64_t lines = s->loop_extents[TASO_LOOPS - 2], count = s->loop_extents[TASO_LOOPS - 1];
    const int64_t line_stride = s->loop_strides[TASO_LOOPS - 2], stride = s->loop_strides[TASO_LOOPS - 1];
    int64_t rows = 1;
    for (int loop = 0; loop < TASO_LOOPS - 2; loop++) rows *= s->loop_extents[loop];
    TASO_PARALLEL_FOR
    for (int64_t row = 0; row < rows; row++) {
        const float* from = in[0] + begin_of(s, row);
        float* to = out + row * lines * count;
        if (stride == 1)
            for (int64_t line = 0; line < lines; line++)
                memcpy(to + line * count, from + line * line_stride, sizeof(float) * (size_t)count);
        else
            gather(from, lines, line_stride, count, stride, to);
    }
}
