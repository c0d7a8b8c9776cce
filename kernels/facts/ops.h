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

/** What an op makes of one value, before the activation; no number where more goes into it. */
static inline double taso_value(enum taso_op op, double x) {
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
