/* SPDX-License-Identifier: MIT */
/** One call of a kernel as a list of rounds states it, and the numbers that it is given. */
#ifndef CALL_H
#define CALL_H

#include "broadcast.h"
#include "formula.h"
#include "ops.h"
#include "placement.h"
#include "taso_kernels.h"
#include "weight_forms.h"

typedef int64_t formula(const taso_shape *s);

/** A row of primitives.def, with the formulas of it that are needed here, in floats. */
struct row {
    const char *name;
    enum taso_op op;
    enum taso_layout input, output;
    taso_weight_form form;
    formula *weights, *workspace;
};

struct call {
    const struct row *row;
    taso_shape shape;
    int32_t *input_channels;    /* of a concat, else NULL */
    int32_t *in_channels_total; /* where operands are slices, else NULL */
    int checked;             /* whether its outputs are to be held against their definition */
};

struct extent {
    int64_t channels, height, width;
};

taso_kernel kernel_of(const struct call *call);
/** The row of that name; NULL: there is none. */
const struct row *find_row(const char *name);
/** Reads `CHECKED ROW SHAPE`; 0: it is not understood. */
int read_call(char *text, struct call *call);
/** Reads a whole number from the front of a text and goes on behind it; 0: there is none of that range. */
int read_whole(char **text, int64_t low, int64_t high, int64_t *number);

struct extent operand_extent(const struct call *call, int operand);
struct extent output_extent(const struct call *call);
int64_t floats_in(struct extent e, enum taso_layout layout);
int64_t place(struct extent e, enum taso_layout layout, int64_t c, int64_t y, int64_t x);

/** Aligned to 64 bytes, zeros; NULL: there is no memory. */
float *new_floats(int64_t count);

/** Normally distributed numbers from a small table, read at odd strides: as many as weights would take longer to make than to
 *  time. */
void fill_table(void);
float operand_at(int64_t index);
/** The same, where its op has a value. */
float operand_of(const struct call *call, int64_t index);
float weight_at(enum taso_op op, float gain, int64_t index);
float bias_at(int64_t channel);
/** What all forms of weights share where no output is looked at: so small that values neither grow beyond all bounds from layer
 *  to layer nor fade to where a processor is slow. */
float pool_at(int64_t index);

/** Products of an output's sum, and the weights of a shape, in the order of the network's file. */
double fan_in(enum taso_op op, const taso_shape *s);
int64_t weight_count(enum taso_op op, const taso_shape *s);

#endif
