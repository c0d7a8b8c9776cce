/* SPDX-License-Identifier: MIT */
/* Direct convolution into channels blocked by 8, from the same or from planes. */
#define TASO_BLOCK 8
#include "direct_block.h"

DIRECT(chw8, chw8)
DIRECT(chw, chw8)
