// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace taso {

/// A text as HTML and SVG have it, between tags and in attributes.
std::string escaped(std::string_view text);

/// A table; every cell is a text, not yet escaped.
struct HtmlTable {
    std::vector<std::string> head;
    std::vector<bool> numbers;  ///< by column: set to the right
    std::vector<std::vector<std::string>> rows;
};
std::string html_of(const HtmlTable& table);

}  // namespace taso
