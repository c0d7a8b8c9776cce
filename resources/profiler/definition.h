/* SPDX-License-Identifier: MIT */
/** What a kernel's outputs must be, by the definition of its op. */
#ifndef DEFINITION_H
#define DEFINITION_H

#include "call.h"

/** Output `index` of a call, in the order channels, height, width, in double precision: of the operands operand_at(), one behind
 *  the other, and the weights weight_at() and bias_at(). */
double exact(const struct call *call, int64_t index);

#endif
