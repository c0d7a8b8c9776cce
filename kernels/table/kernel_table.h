/* SPDX-License-Identifier: MIT */
/** The kernels of one program by the row of primitives.def, once per instruction set that the program holds. */
#ifndef TASO_KERNEL_TABLE_H
#define TASO_KERNEL_TABLE_H

/* TASO_COMPILED_SETS(use): use(set) for each of them; written by kernels/CMakeLists.txt. */
#include "compiled_sets.h"
#include "taso_kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

#define TASO_TABLE_OF(set) extern const taso_kernel taso_kernel_table_##set[];
TASO_COMPILED_SETS(TASO_TABLE_OF)
#undef TASO_TABLE_OF

#ifdef __cplusplus
}
#endif
#endif
