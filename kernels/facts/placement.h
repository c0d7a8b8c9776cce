/* SPDX-License-Identifier: MIT */
/** The layouts, and where the elements of a tensor lie in each. */
#ifndef TASO_PLACEMENT_H
#define TASO_PLACEMENT_H

#include <stdint.h>

/** Every order of a tensor in memory: use(layout, channels in a block). hcwN keeps channels in blocks of N, the last
 *  one padded with zeros: [height][channels / N][width][N]. A run of rows is one range of floats in all but chw. */
#define TASO_LAYOUTS(use) use(chw, 1) use(hcw, 1) use(hwc, 1) use(hcw4, 4) use(hcw8, 8) use(hcw16, 16)

enum taso_layout {
#define TASO_LAYOUT(layout, block) taso_layout_##layout,
    TASO_LAYOUTS(TASO_LAYOUT)
#undef TASO_LAYOUT
};

/** Channels in a block: N of hcwN, else 1. */
static inline int taso_channel_block(enum taso_layout layout) {
#define TASO_BLOCK_OF(layout, block) block,
    static const int blocks[] = {TASO_LAYOUTS(TASO_BLOCK_OF)};
#undef TASO_BLOCK_OF
    return blocks[layout];
}

/** Channels, padding lanes included. */
static inline int64_t taso_padded_channels(enum taso_layout layout, int64_t channels) {
    const int64_t block = taso_channel_block(layout);
    return (channels + block - 1) / block * block;
}

/** Floats from one block of channels to the next, from row to row and from pixel to pixel; the channels of a block
 *  lie side by side. */
typedef struct taso_strides {
    int64_t block, row, pixel;
} taso_strides;

/** Those of a tensor. */
static inline taso_strides taso_strides_of(enum taso_layout layout, int64_t channels, int64_t height,
                                           int64_t width) {
    const int64_t block = taso_channel_block(layout);
    taso_strides strides = {width * block, taso_padded_channels(layout, channels) * width, block};
    if (layout == taso_layout_chw) strides.block = height * width, strides.row = width;
    if (layout == taso_layout_hwc) strides.block = 1, strides.pixel = channels;
    return strides;
}

/** The offset, in floats, of element (channel, y, x) of a tensor. */
static inline int64_t taso_place(enum taso_layout layout, int64_t channels, int64_t height, int64_t width,
                                 int64_t channel, int64_t y, int64_t x) {
    const taso_strides strides = taso_strides_of(layout, channels, height, width);
    const int64_t block = taso_channel_block(layout);
    return channel / block * strides.block + channel % block + y * strides.row + x * strides.pixel;
}

#endif
