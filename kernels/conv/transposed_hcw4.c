/* SPDX-License-Identifier: MIT */
/* Transposed convolution into channels blocked by 4, from the same or from planes. */
#define TASO_BLOCK 4
#include "transposed_block.h"

TRANSPOSED(hcw4, hcw4)
TRANSPOSED(chw, hcw4)
