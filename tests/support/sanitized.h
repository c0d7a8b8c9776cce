// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace taso {

/// Under the address sanitizer, which is to see every path rather than every case, tests of seeded random
/// cases try one in so many of them.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int sanitized_share = 6;
#else
inline constexpr int sanitized_share = 1;
#endif

/// How many cases a test looks at: its usual number, or that of the variable TASO_CASES, for a long look.
inline int wanted_cases(int usual) {
    const char* wanted = std::getenv("TASO_CASES");
    const int cases = wanted ? std::atoi(wanted) : 0;
    return cases > 0 ? cases : usual;
}

}  // namespace taso
