// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "placement.h"

namespace taso {

/// The order of a tensor in memory; hcwN keeps channels in blocks of N, the last one padded with zeros.
enum class Layout : std::uint8_t {
#define TASO_LAYOUT(layout, block) layout,
    TASO_LAYOUTS(TASO_LAYOUT)
#undef TASO_LAYOUT
};

inline constexpr std::array all_layouts = {
#define TASO_LAYOUT(layout, block) Layout::layout,
    TASO_LAYOUTS(TASO_LAYOUT)
#undef TASO_LAYOUT
};
inline constexpr int layout_count = static_cast<int>(all_layouts.size());

/// A value for each layout.
template <class T>
struct LayoutArray : std::array<T, all_layouts.size()> {
    using Values = std::array<T, all_layouts.size()>;
    using Values::operator[];
    T& operator[](Layout layout) { return (*this)[static_cast<std::size_t>(layout)]; }
    const T& operator[](Layout layout) const { return (*this)[static_cast<std::size_t>(layout)]; }
};

/// Channels x height x width of one tensor, batch 1.
struct TensorShape {
    int channels = 0, height = 0, width = 0;

    auto operator<=>(const TensorShape&) const = default;
    std::int64_t elements() const { return std::int64_t{channels} * height * width; }
};

/// "64x56x56".
std::string text(TensorShape shape);

std::string_view name(Layout layout);
/// By its name; chwN, which older files have, is hcwN; none: it is no layout's.
std::optional<Layout> layout_named(std::string_view name);

/// Channels in a block: N of hcwN, else 1.
int channel_block(Layout layout);
/// Whether a run of rows of a tensor is one range of bytes.
bool is_row_major(Layout layout);

/// Floats and bytes that a tensor takes in a layout, padding lanes included.
std::int64_t floats(TensorShape shape, Layout layout);
std::int64_t bytes(TensorShape shape, Layout layout);

/// The first layout, in the order of the enumeration, that has the same bytes for this shape: layouts with
/// equal representatives are one, without time or copy between them.
Layout representative(TensorShape shape, Layout layout);
/// Whether what is written in a layout can be a channel slice, in a concat of any layout of the same bytes: a
/// kernel that puts all channels side by side, as one channel or one block is, does not know to leave room
/// between pixels.
bool may_slice(TensorShape shape, Layout layout);

/// The offset, in floats, of an element.
std::int64_t offset(TensorShape shape, Layout layout, int channel, int y, int x);

}  // namespace taso
