/* SPDX-License-Identifier: MIT */
/* Direct convolution into channels blocked by 16, from the same or from planes; hwc is the same but for its strides. */
#define TASO_BLOCK 16
#include "direct_block.h"

DIRECT(chw16, chw16)
DIRECT(chw, chw16)
DIRECT(hwc, hwc)
