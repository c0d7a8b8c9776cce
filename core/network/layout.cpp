// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/layout.h"

namespace taso {

namespace {

constexpr std::array<std::string_view, layout_count> names = {
#define TASO_LAYOUT(layout, block) #layout,
    TASO_LAYOUTS(TASO_LAYOUT)
#undef TASO_LAYOUT
};

/// The same in the kernels' words.
taso_layout in_c(Layout layout) { return static_cast<taso_layout>(layout); }

/// What older files have in its place: blocks in planes. Empty: nothing else.
std::string former_name(Layout layout) {
    const int block = channel_block(layout);
    return block > 1 ? "chw" + std::to_string(block) : "";
}

/// Whether channels lie alike: side by side in both, or in blocks of one size at one distance.
bool same_channels(int channels, Layout a, taso_strides in_a, Layout b, taso_strides in_b) {
    const int block_a = channel_block(a), block_b = channel_block(b);
    const bool adjacent_a = channels <= block_a || in_a.block == block_a,
               adjacent_b = channels <= block_b || in_b.block == block_b;
    return (adjacent_a && adjacent_b) || (block_a == block_b && in_a.block == in_b.block);
}

/// Whether two layouts order the elements of a shape alike, padding included.
bool same_bytes(TensorShape shape, Layout a, Layout b) {
    const auto strides = [&](Layout layout) {
        return taso_strides_of(in_c(layout), shape.channels, shape.height, shape.width);
    };
    const taso_strides in_a = strides(a), in_b = strides(b);
    return floats(shape, a) == floats(shape, b) && (shape.height == 1 || in_a.row == in_b.row) &&
           (shape.width == 1 || in_a.pixel == in_b.pixel) && same_channels(shape.channels, a, in_a, b, in_b);
}

}  // namespace

std::string_view name(Layout layout) { return names[static_cast<std::size_t>(layout)]; }

std::optional<Layout> layout_named(std::string_view name) {
    for (Layout layout : all_layouts)
        if (names[static_cast<std::size_t>(layout)] == name || (!name.empty() && former_name(layout) == name))
            return layout;
    return std::nullopt;
}

int channel_block(Layout layout) { return taso_channel_block(in_c(layout)); }

bool is_row_major(Layout layout) {
    // Of two channels and two rows: the second channel lies before the second row.
    const taso_strides strides = taso_strides_of(in_c(layout), 2 * channel_block(layout), 2, 2);
    return strides.block < strides.row;
}

std::int64_t floats(TensorShape shape, Layout layout) {
    return taso_padded_channels(in_c(layout), shape.channels) * shape.height * shape.width;
}

std::int64_t bytes(TensorShape shape, Layout layout) { return 4 * floats(shape, layout); }

Layout representative(TensorShape shape, Layout layout) {
    for (Layout other : all_layouts)
        if (other == layout || same_bytes(shape, other, layout)) return other;
    return layout;
}

std::int64_t offset(TensorShape shape, Layout layout, int channel, int y, int x) {
    return taso_place(in_c(layout), shape.channels, shape.height, shape.width, channel, y, x);
}

std::string text(TensorShape s) {
    return std::to_string(s.channels) + "x" + std::to_string(s.height) + "x" + std::to_string(s.width);
}

bool may_slice(TensorShape shape, Layout layout) {
    if (layout == Layout::hcw || shape.channels % channel_block(layout) != 0) return false;
    if (shape.height * shape.width == 1) return true;
    if (shape.channels == 1) return false;
    return layout == Layout::hwc || representative(shape, layout) != representative(shape, Layout::hwc);
}

}  // namespace taso
