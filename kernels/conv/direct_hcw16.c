/* SPDX-License-Identifier: MIT */
/* Direct convolution into channels blocked by 16, from the same or from planes; hwc is the same but for its strides. */
#define TASO_BLOCK 16
#include "direct_block.h"

DIRECT(hwc, hwc)
DIRECT(hcw16, hcw16)
DIRECT(chw, hcw16)
