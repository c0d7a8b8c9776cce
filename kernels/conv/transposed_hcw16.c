/* SPDX-License-Identifier: MIT */
/* Transposed convolution into channels blocked by 16, from the same or from planes; hwc is the same but for its strides. */
#define TASO_BLOCK 16
#include "transposed_block.h"

TRANSPOSED(hwc, hwc)
TRANSPOSED(hcw16, hcw16)
TRANSPOSED(chw, hcw16)
