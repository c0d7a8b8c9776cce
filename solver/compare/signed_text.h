// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

namespace taso {

/// A difference in the words of units.h: "+1.20 ms", "-688 KiB", or "=".
inline std::string signed_text(std::int64_t amount, std::string (*text)(std::int64_t)) {
    if (amount == 0) return "=";
    return (amount < 0 ? "-" : "+") + text(std::abs(amount));
}

}  // namespace taso
