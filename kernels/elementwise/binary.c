/* SPDX-License-Identifier: MIT */
/* The ops of two operands that binary_ops.def lists, in any layout; may write over an operand of the output's size. */
#include "broadcast.h"
#include "padding.h"
#include "parallel.h"
#include "runs.h"
#include "simd.h"

typedef v16 function_of_two(v16 x, v16 y);

static inline v16 v16_pow(v16 x, v16 y) {
    float bases[16], exponents[16];
    v16_store(bases, x), v16_store(exponents, y);
    for (int i = 0; i < 16; i++) bases[i] = powf(bases[i], exponents[i]);
    return v16_load(bases);
}

/* What thread t makes of operands of the output's shape. `function` is a constant wherever this is called, so that the loop
 * is made anew for each. */
static TASO_INLINE void equal_part(const taso_shape* s, const float* const* operands, float* out,
                                   enum taso_layout layout, int t, function_of_two function) {
    const taso_runs runs = taso_runs_of(s, layout);
    const taso_runs_part part = taso_part_of(runs, t, s->threads);
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    for (int64_t run = part.first; run < part.last; run++) {
        const float *x = taso_run(s, layout, operands, 0, run), *y = taso_run(s, layout, operands, 1, run);
        float* to = out + run * runs.out;
        int64_t i = part.from;
        for (; i + 16 <= part.to; i += 16)
            v16_store(to + i, v16_activate(function(v16_load(x + i), v16_load(y + i)), low, high));
        const int rest = (int)(part.to - i);
        if (rest <= 0) continue;
        const v16 last = function(v16_load_part(x + i, rest), v16_load_part(y + i, rest));
        v16_store_part(to + i, v16_activate(last, low, high), rest);
    }
}

/* Where operands repeat, the output is made in runs along which each of them lies in one way: */
enum way {
    along,   /* as the run does */
    same,    /* of sixteen floats that recur */
    by_pixel /* a float for each pixel of a block of channels, the first of its own block */
};

/* In chw a plane, or a row where an operand repeats along one of its axes alone; a pixel of hwc; in hcwN a row of a block. */
typedef struct {
    int64_t count, floats;
    int columns, rows, blocks; /* it is one of so many of a row, in a column, one behind the other */
} runs_of_output;

typedef struct {
    const float* base;
    taso_strides strides; /* 0 along an axis that it repeats along */
    enum way way;
    int block, recurring; /* channels in a block of the layout; floats that recur */
    const float* run;     /* of the run at hand, as is: */
    v16 values;
} operand;

static int covers_planes(const taso_shape* s, int repeats) {
    const int row = repeats & taso_one_row || s->out_height == 1,
              column = repeats & taso_one_column || s->out_width == 1;
    return (row && column) || !(repeats & (taso_one_row | taso_one_column));
}

static operand operand_of(const taso_shape* s, enum taso_layout layout, const float* const* operands, int k) {
    const int repeats = taso_repeats(s, k), channel = repeats & taso_one_channel,
              column = repeats & taso_one_column;
    operand o = {
        operands[k], taso_operand_strides(s, layout, k), along, taso_channel_block(layout), 1, operands[k],
        v16_zero()};
    if (layout == taso_layout_chw)
        o.way = column || (repeats & taso_one_row && s->out_width == 1) ? same : along;
    else if (layout == taso_layout_hwc)
        o.way = channel ? same : along;
    else
        o.way = column ? same : channel ? by_pixel : along;
    if (!channel) o.recurring = o.block;
    if (channel) o.strides.block = 0;
    if (repeats & taso_one_row) o.strides.row = 0;
    if (column) o.strides.pixel = 0;
    return o;
}

static inline void move_to(operand* o, int block, int y, int x) {
    o->run = o->base + block * o->strides.block + y * o->strides.row + x * o->strides.pixel;
    if (o->way != same) return;
    float recurring[16];
    for (int i = 0; i < 16; i++) recurring[i] = o->run[i % o->recurring];
    o->values = v16_load(recurring);
}

static TASO_INLINE v16 values_at(const operand* o, int64_t i, int count) {
    if (o->way == same) return o->values;
    if (o->way == along) return count == 16 ? v16_load(o->run + i) : v16_load_part(o->run + i, count);
    float spread[16] = {0};
    for (int k = 0; k < count; k++) spread[k] = o->run[(i + k) / o->block * o->block];
    return v16_load(spread);
}

static TASO_INLINE void repeating_part(const taso_shape* s, const float* const* operands, float* out,
                                       enum taso_layout layout, int t, function_of_two function) {
    const int block = taso_channel_block(layout), blocks = (s->out_channels + block - 1) / block;
    const taso_strides to = taso_out_strides(s, layout);
    const int planes = layout == taso_layout_chw && covers_planes(s, taso_repeats(s, 0)) &&
                       covers_planes(s, taso_repeats(s, 1)) &&
                       taso_in_plane(s) == (int64_t)s->out_height * s->out_width;
    const v16 low = v16_set(taso_low(s)), high = v16_set(taso_high(s));
    runs_of_output runs = {0, 0, 1, s->out_height, blocks};
    runs.floats = (int64_t)s->out_width * block;
    if (planes) runs.rows = 1, runs.floats *= s->out_height;
    if (layout == taso_layout_hwc)
        runs.columns = s->out_width, runs.blocks = 1, runs.floats = s->out_channels;
    runs.count = (int64_t)runs.columns * runs.rows * runs.blocks;
    operand x = operand_of(s, layout, operands, 0), y = operand_of(s, layout, operands, 1);
    for (int64_t run = runs.count * t / s->threads; run < runs.count * (t + 1) / s->threads; run++) {
        const int column = (int)(run % runs.columns), row = (int)(run / runs.columns % runs.rows),
                  b = (int)(run / runs.columns / runs.rows);
        float* line = out + b * to.block + row * to.row + column * to.pixel;
        move_to(&x, b, row, column), move_to(&y, b, row, column);
        int64_t i = 0;
        for (; i + 16 <= runs.floats; i += 16)
            v16_store(line + i,
                      v16_activate(function(values_at(&x, i, 16), values_at(&y, i, 16)), low, high));
        const int rest = (int)(runs.floats - i);
        if (rest <= 0) continue;
        const v16 last = function(values_at(&x, i, rest), values_at(&y, i, rest));
        v16_store_part(line + i, v16_activate(last, low, high), rest);
    }
}

#define KERNEL(family, layout)                                                                     \
    void TASO_NAME(taso_##family##_##layout)(const taso_shape* s, const float* const* in,          \
                                             const float* weights, float* out, float* workspace) { \
        (void)workspace;                                                                           \
        each_##family(s, in, weights, out, taso_layout_##layout);                                  \
    }
#define BINARY(op, family, onnx, positive, applies, value, vector)                                           \
    static TASO_INLINE v16 vector_of_##op(v16 x, v16 y) { return vector; }                                   \
    static void each_##family(const taso_shape* s, const float* const* in, const float* weights, float* out, \
                              enum taso_layout layout) {                                                     \
        const int constant = taso_constant_operand(s), equal = taso_repeats(s, 0) + taso_repeats(s, 1) == 0; \
        const float* const operands[2] = {constant == 0 ? weights : in[0],                                   \
                                          constant == 1 ? weights : in[constant == 0 ? 0 : 1]};              \
        TASO_PARALLEL_FOR                                                                                    \
        for (int t = 0; t < s->threads; t++) {                                                               \
            if (equal)                                                                                       \
                equal_part(s, operands, out, layout, t, vector_of_##op);                                     \
            else                                                                                             \
                repeating_part(s, operands, out, layout, t, vector_of_##op);                                 \
        }                                                                                                    \
        taso_zero_padding(s, out, layout);                                                                   \
    }                                                                                                        \
    KERNEL(family, chw) KERNEL(family, hwc) KERNEL(family, hcw4) KERNEL(family, hcw8) KERNEL(family, hcw16)
#include "binary_ops.def"
#undef KERNEL
