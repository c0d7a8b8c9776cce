/* SPDX-License-Identifier: MIT */
/* The functions of one value that activations.def lists, in any layout; may run in place. */
#include "padding.h"
#include "parallel.h"
#include "runs.h"
#include "vector_math.h"

typedef v16 function_of_vector(v16 x, v16 a, v16 b);

/* What thread t makes. `function` is a constant wherever this is called, so that the loop is made anew for each. */
static TASO_INLINE void one_part(const taso_shape* s, const float* const* in, float* out,
                                 enum taso_layout layout, int t, function_of_vector function) {
    const taso_runs runs = taso_runs_of(s, layout);
    const taso_runs_part part = taso_part_of(runs, t, s->threads);
    const v16 a = v16_set(s->alpha), b = v16_set(s->beta);
    for (int64_t run = part.first; run < part.last; run++) {
        const float* from = taso_run(s, layout, in, 0, run);
        float* to = out + run * runs.out;
        int64_t i = part.from;
        for (; i + 16 <= part.to; i += 16) v16_store(to + i, function(v16_load(from + i), a, b));
        const int rest = (int)(part.to - i);
        if (rest > 0) v16_store_part(to + i, function(v16_load_part(from + i, rest), a, b), rest);
    }
}

#define KERNEL(op, layout)                                                                                  \
    void TASO_NAME(taso_##op##_##layout)(const taso_shape* s, const float* const* in, const float* weights, \
                                         float* out, float* workspace) {                                    \
        (void)weights, (void)workspace;                                                                     \
        each_##op(s, in, out, taso_layout_##layout);                                                        \
    }
#define ACTIVATION(op, onnx, alpha, of_alpha, beta, of_beta, positive, work, bound, value, vector) \
    static TASO_INLINE v16 vector_of_##op(v16 x, v16 a, v16 b) {                                   \
        (void)a, (void)b;                                                                          \
        return vector;                                                                             \
    }                                                                                              \
    static void each_##op(const taso_shape* s, const float* const* in, float* out,                 \
                          enum taso_layout layout) {                                               \
        TASO_PARALLEL_FOR                                                                          \
        for (int t = 0; t < s->threads; t++) one_part(s, in, out, layout, t, vector_of_##op);      \
        taso_zero_padding(s, out, layout);                                                         \
    }                                                                                              \
    KERNEL(op, chw) KERNEL(op, hwc) KERNEL(op, hcw4) KERNEL(op, hcw8) KERNEL(op, hcw16)
#include "activations.def"
#undef KERNEL
