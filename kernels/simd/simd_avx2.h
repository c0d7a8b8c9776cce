/* SPDX-License-Identifier: MIT */
/** The vectors of AVX2 with FMA; a part of simd.h. */
#ifndef TASO_SIMD_AVX2_H
#define TASO_SIMD_AVX2_H

#include "simd_x86.h"

TASO_PAIR(v16, v8, 16)
TASO_NATIVE(v8, 8)

#endif
