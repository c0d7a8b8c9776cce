/* SPDX-License-Identifier: MIT */
/* Direct convolution into channels blocked by 4, from the same or from planes. */
#define TASO_BLOCK 4
#include "direct_block.h"

DIRECT(hcw4, hcw4)
DIRECT(chw, hcw4)
