/* SPDX-License-Identifier: MIT */
/* One table of all kernels in the order of primitives.def; compiled once per instruction set. */
#include "simd.h"
#include "taso_kernels.h"

extern const taso_kernel TASO_NAME(taso_kernel_table)[];

#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities, work)    \
    void TASO_NAME(taso_##family##_##variant)(const taso_shape*, const float* const*, const float*, float*, \
                                              float*);
#include "primitives.def"

const taso_kernel TASO_NAME(taso_kernel_table)[] = {
#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities, work) \
    TASO_NAME(taso_##family##_##variant),
#include "primitives.def"
};

/* The rows of instruction_sets.def against what simd.h has made of the compiler's options. */
enum {
#define INSTRUCTION_SET(set, machine, lanes, compiler, flags, macro, needs, has) lanes_of_##set = lanes,
#include "instruction_sets.def"
};
_Static_assert((int)vn_lanes == (int)TASO_JOIN(lanes_of_, TASO_INSTRUCTION_SET),
               "the row states other lanes");
#ifdef TASO_WANTED_SET
enum {
#define INSTRUCTION_SET(set, machine, lanes, compiler, flags, macro, needs, has) number_of_##set,
#include "instruction_sets.def"
};
_Static_assert(TASO_JOIN(number_of_, TASO_INSTRUCTION_SET) == TASO_JOIN(number_of_, TASO_WANTED_SET),
               "compiled for another set than its name says");
#endif
