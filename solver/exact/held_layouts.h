// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "network/layout.h"

namespace taso {

using LayoutSet = std::uint32_t;  ///< one bit each

constexpr LayoutSet bit(int layout) { return LayoutSet{1} << layout; }

/// How a tensor is held for its readers, packed into one number.
struct Held {
    static constexpr LayoutSet layouts = (LayoutSet{1} << layout_count) - 1;
    static constexpr int mark_shift = 6, root_shift = 11;
    static constexpr LayoutSet accumulated_flag = 1u << 9, slice_flag = 1u << 10;
    static_assert(layout_count <= mark_shift);

    static Held plain(LayoutSet set) { return {set}; }
    /// Its convolution has added it into another tensor's buffer, in this layout.
    static Held accumulated(int layout) {
        return {bit(layout) | accumulated_flag | static_cast<LayoutSet>(layout) << mark_shift};
    }
    /// In `layout`, its own name for the concat's layout `mark`, it is a slice of the buffer of concat
    /// `root`.
    static Held slice(int layout, Layout mark, int root) {
        return {bit(layout) | slice_flag | static_cast<LayoutSet>(mark) << mark_shift |
                static_cast<LayoutSet>(root) << root_shift};
    }

    LayoutSet set() const { return value & layouts; }
    bool is_accumulated() const { return value & accumulated_flag; }
    bool is_slice() const { return value & slice_flag; }
    bool is_plain() const { return !(value & (accumulated_flag | slice_flag)); }
    int mark() const { return static_cast<int>(value >> mark_shift & 7); }
    int root() const { return static_cast<int>(value >> root_shift); }
    Held with(LayoutSet set) const { return {(value & ~layouts) | set}; }

    std::uint32_t value = 0;
};

/// What has run, then one Held per live tensor; a written state ends with the tensor that was written, and how.
using StateKey = std::u32string;
using StateKeyView = std::u32string_view;

/// The key of a node inside a segment: its last layer, flagged; the layout that it is to write, and what will have run.
constexpr char32_t inside_flag = 1u << 31;
inline bool is_inside(StateKeyView key) { return key[0] & inside_flag; }

}  // namespace taso
