/* SPDX-License-Identifier: MIT */
/* Direct convolution into channels blocked by 8, from the same or from planes. */
#define TASO_BLOCK 8
#include "direct_block.h"

DIRECT(hcw8, hcw8)
DIRECT(chw, hcw8)
