// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taso {

/// Marks a text of a table as one that the window shows in its language, so that lupdate finds it there.
constexpr const char* window_text(const char* /*context*/, const char* text) { return text; }

}  // namespace taso
