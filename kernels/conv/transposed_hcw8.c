/* SPDX-License-Identifier: MIT */
/* Transposed convolution into channels blocked by 8, from the same or from planes. */
#define TASO_BLOCK 8
#include "transposed_block.h"

TRANSPOSED(hcw8, hcw8)
TRANSPOSED(chw, hcw8)
