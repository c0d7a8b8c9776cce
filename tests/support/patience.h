// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taso {

/// How long a test of the window waits for what is to come, in ms: a guard against hanging, not a measure. Under
/// sanitizers, beside other tests, what takes seconds takes minutes.
inline constexpr int long_ms = 400'000;

}  // namespace taso
