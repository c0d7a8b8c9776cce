/* SPDX-License-Identifier: MIT */
/** A constant operand as a tensor in a layout. */
#ifndef TASO_OPERAND_FORM_H
#define TASO_OPERAND_FORM_H

#include <string.h>

#include "broadcast.h"
#include "placement.h"

static inline void taso_pack_operand(const taso_shape* s, const float* weights, float* packed,
                                     enum taso_layout layout) {
    const taso_extents e = taso_constant_extents(s);
    const int64_t count = taso_padded_channels(layout, e.channels) * e.height * e.width;
    memset(packed, 0, (size_t)count * sizeof(float));
    for (int c = 0; c < e.channels; c++)
        for (int y = 0; y < e.height; y++)
            for (int x = 0; x < e.width; x++)
                packed[taso_place(layout, e.channels, e.height, e.width, c, y, x)] = *weights++;
}

#endif
