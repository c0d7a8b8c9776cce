/* SPDX-License-Identifier: MIT */
/* One table of all kernels in the order of primitives.def; compiled once per instruction set. */
#include "kernel_table.h"

#include "simd.h"

#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities)          \
    void TASO_NAME(taso_##family##_##variant)(const taso_shape*, const float* const*, const float*, float*, \
                                              float*);
#include "primitives.def"
#undef PRIMITIVE

const taso_kernel TASO_NAME(taso_kernel_table)[] = {
#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities) \
    TASO_NAME(taso_##family##_##variant),
#include "primitives.def"
#undef PRIMITIVE
};
