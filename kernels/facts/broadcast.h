/* SPDX-License-Identifier: MIT */
/** Which of two operands repeats along which axis, and which is constant: taso_shape.broadcasts. */
#ifndef TASO_BROADCAST_H
#define TASO_BROADCAST_H

#include "taso_kernels.h"

/** Bits of an operand, of which the first has those of number 0 on, the second three more: it has one of what the output has
 *  several. Behind them, a bit by operand: it is constant, so that the tensors are one fewer. */
enum {
    taso_one_channel = 1,
    taso_one_row = 2,
    taso_one_column = 4,
    taso_broadcast_bits = 3,
    taso_first_constant = 64,
    taso_second_constant = 128
};

static inline int taso_repeats(const taso_shape* s, int operand) {
    return operand < 2 ? s->broadcasts >> taso_broadcast_bits * operand & 7 : 0;
}
/** Which operand is constant; -1: none is. */
static inline int taso_constant_operand(const taso_shape* s) {
    return s->broadcasts & taso_first_constant ? 0 : s->broadcasts & taso_second_constant ? 1 : -1;
}
/** The operand that tensor `input` is. */
static inline int taso_operand_of(const taso_shape* s, int input) {
    return input + (taso_constant_operand(s) == 0);
}

typedef struct taso_extents {
    int32_t channels, height, width;
} taso_extents;

/** Of an operand, in an output or a band of one. */
static inline taso_extents taso_operand_extents(const taso_shape* s, int operand) {
    const int repeats = taso_repeats(s, operand);
    const taso_extents extents = {
        repeats & taso_one_channel ? 1
        : s->input_channels        ? s->input_channels[operand]
                                   : s->in_channels,
        repeats & taso_one_row ? 1 : s->in_height,
        repeats & taso_one_column ? 1 : s->in_width,
    };
    return extents;
}
/** Of the constant operand; zeros where there is none. */
static inline taso_extents taso_constant_extents(const taso_shape* s) {
    const taso_extents none = {0, 0, 0};
    const int operand = taso_constant_operand(s);
    return operand < 0 ? none : taso_operand_extents(s, operand);
}

#endif
