// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>

namespace taso {

/// Which rows of its inputs a layer reads for a row that it makes: a window that slides along the height.
struct RowWindow {
    int kernel = 1, stride = 1, dilation = 1, pad = 0;  ///< pad: rows before the first
    auto operator<=>(const RowWindow&) const = default;

    int extent() const { return dilation * (kernel - 1) + 1; }
    /// The first row that outputs from `row` on read, of an input of so many; all of them where there is none.
    int first(int row, int input_rows) const { return std::clamp(row * stride - pad, 0, input_rows); }
    /// One behind the last row that outputs before `row` read.
    int end(int row, int input_rows) const {
        return row == 0 ? 0 : std::clamp((row - 1) * stride - pad + extent(), 0, input_rows);
    }
};

}  // namespace taso
