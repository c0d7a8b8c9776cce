// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace taso {

__extension__ using Wide = __int128;  // of a product of nanoseconds and bytes

/// What one nanosecond and one added byte are priced at.
struct Prices {
    std::int64_t ns = 1, added = 1;
    Wide of(std::int64_t n, std::int64_t a) const { return Wide(ns) * n + Wide(added) * a; }
};

}  // namespace taso
