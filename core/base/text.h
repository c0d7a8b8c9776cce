// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace taso {

/// What may be shown of a text from elsewhere: printable, in UTF-8, shortened, without white
/// space at its end.
std::string shown_text(std::string_view text, std::size_t most = 200);
/// The first line of a text that says something, for an error's sentence.
std::string first_line(const std::string& text);

}  // namespace taso
