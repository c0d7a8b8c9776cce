/* SPDX-License-Identifier: MIT */
/** The kernels of one program by the row of primitives.def, once per instruction set that the program holds. */
#ifndef TASO_KERNEL_TABLE_H
#define TASO_KERNEL_TABLE_H

#include "taso_kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const taso_kernel taso_kernel_table_plain[];
extern const taso_kernel taso_kernel_table_avx2[];   /**< x86-64 only */
extern const taso_kernel taso_kernel_table_avx512[]; /**< x86-64 only */
extern const taso_kernel taso_kernel_table_neon[];   /**< ARM only */

#ifdef __cplusplus
}
#endif
#endif
