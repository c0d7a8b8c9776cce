/* SPDX-License-Identifier: MIT */
/** The ops, and what their rows in ops.def say of them. */
#ifndef TASO_OPS_H
#define TASO_OPS_H

#include <math.h>

enum taso_op {
#define OP(op, elementwise, value) taso_op_##op,
#include "ops.def"
};

/** Whether an output depends on the operands' values at its own place alone. */
static inline int taso_is_elementwise(enum taso_op op) {
    static const unsigned char is[] = {
#define OP(op, elementwise, value) elementwise,
#include "ops.def"
    };
    return is[op];
}

/** Whether an op has a value for x > 0 alone. */
static inline int taso_wants_positive(enum taso_op op) {
    switch (op) {
#define ACTIVATION(op, onnx, alpha, of_alpha, beta, of_beta, positive, work, bound, value, vector) \
    case taso_op_##op:                                                                             \
        return positive;
#include "activations.def"
#define BINARY(op, family, onnx, positive, applies, value, vector) \
    case taso_op_##op:                                             \
        return positive;
#include "binary_ops.def"
        default:
            return 0;
    }
}

/** Whether an op has two operands, of which one may be constant. */
static inline int taso_is_binary(enum taso_op op) {
    switch (op) {
#define BINARY(op, family, onnx, positive, applies, value, vector) case taso_op_##op:
#include "binary_ops.def"
        return 1;
        default:
            return 0;
    }
}

/** What such an op makes of two values, before the activation; no number where it is none. */
static inline double taso_value_of_two(enum taso_op op, double x, double y) {
    switch (op) {
#define BINARY(op, family, onnx, positive, applies, value, vector) \
    case taso_op_##op:                                             \
        return value;
#include "binary_ops.def"
        default:
            return (double)NAN;
    }
}

/** What an op with the parameters a and b makes of one value, before the activation; no number where more goes into it. */
static inline double taso_value(enum taso_op op, double x, double a, double b) {
#define OWN (double)NAN
    switch (op) {
#define OP(op, elementwise, value) \
    case taso_op_##op:             \
        return value;
#include "ops.def"
    }
    return OWN;
#undef OWN
}

#endif
