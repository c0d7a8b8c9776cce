// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>

namespace taso {

namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// Bytes of the UTF-8 character at the beginning of a text that may be shown; 0: there is none.
std::size_t shown_character(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80) return first >= 0x20 && first != 0x7f ? 1 : 0;
    const std::size_t length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length == 0 || first >= 0xf5 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; i++)
        if (!is_continuation(text[i])) return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool control = first == 0xc2 && second < 0xa0;
    // Characters that turn the order of a line, or make it two.
    const bool format = first == 0xe2 && (second == 0x80 || second == 0x81);
    const bool not_whole = (first == 0xe0 && second < 0xa0) || (first == 0xed && second >= 0xa0) ||
                           (first == 0xf0 && second < 0x90) || (first == 0xf4 && second >= 0x90);
    return control || format || not_whole ? 0 : length;
}

}  // namespace

std::string shown_text(std::string_view text, std::size_t most) {
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    text = text.substr(0, end == std::string_view::npos ? 0 : end + 1);
    std::string shown;
    while (!text.empty() && shown.size() < most) {
        const std::size_t length = shown_character(text);
        shown += length > 0 ? text.substr(0, length) : text[0] == '\t' ? " " : "?";
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
    return text.empty() ? shown : shown + "...";
}

std::string first_line(const std::string& text) {
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (text.find_first_not_of(" \t\r", start) < end) return text.substr(start, end - start);
        start = end + 1;
    }
    return {};
}

}  // namespace taso
