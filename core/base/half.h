// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

namespace taso {

/// The value of a float of 16 bits (IEEE 754 binary16), which a float has exactly.
inline float half_value(std::uint16_t bits) {
    const int exponent = bits >> 10 & 31, fraction = bits & 1023;
    float size = 0;
    if (exponent == 31)
        size = fraction ? std::numeric_limits<float>::quiet_NaN() : std::numeric_limits<float>::infinity();
    else
        size = std::ldexp(static_cast<float>(exponent ? fraction + 1024 : fraction),
                          (exponent ? exponent : 1) - 25);
    return bits & 0x8000 ? -size : size;
}

}  // namespace taso
