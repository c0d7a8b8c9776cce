// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taso {

/// Under the address sanitizer, which is to see every path rather than every case, tests of seeded random
/// cases try one in so many of them.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int sanitized_share = 6;
#else
inline constexpr int sanitized_share = 1;
#endif

}  // namespace taso
