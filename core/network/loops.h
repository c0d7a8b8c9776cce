// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

#include "base/json_file.h"
#include "taso_kernels.h"

namespace taso {

/// rearrange: which element of the input each of the output is, both counted in chw order: output (i0, i1, ..), counted
/// through the extents, is input offset + i0 * strides[0] + i1 * strides[1] + ..
struct Loops {
    std::array<int, TASO_LOOPS> extents = {1, 1, 1, 1, 1, 1}, strides = {};
    int offset = 0;
    auto operator<=>(const Loops&) const = default;
};

void set_loops(taso_shape& shape, const Loops& loops);

/// Throws Error, beginning with `where`, where loops do not make so many elements, or leave an input of so many.
void check_loops(const Loops& loops, std::int64_t inputs, std::int64_t outputs, const std::string& where);

/// Members "loops" (pairs of extent and stride, those of extent 1 left out) and "offset" (left out where it is 0).
void describe_loops(Json& object, const Loops& loops);
/// Throws Error, beginning with `where`.
Loops read_loops(const Json& object, const std::string& where);

}  // namespace taso
