// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace taso {

/// Extents of an array, the slowest first; none: it is one number.
using Dims = std::vector<std::int64_t>;

/// "[1, 3, 224, 224]".
std::string text(const Dims& dims);

/// Numbers in rows of any rank, in C order: the last extent is the fastest.
struct Array {
    Dims dims;
    std::vector<float> values;
};

}  // namespace taso
