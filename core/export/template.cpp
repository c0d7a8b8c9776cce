// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/template.h"

namespace taso {

std::string filled(std::string_view text, const std::map<std::string, std::string>& values) {
    std::string out;
    while (!text.empty()) {
        const std::size_t start = text.find('@');
        out += text.substr(0, start);
        if (start == std::string_view::npos) break;
        text.remove_prefix(start);
        const std::size_t end = text.find('@', 1);
        const auto value =
            end == std::string_view::npos ? values.end() : values.find(std::string(text.substr(1, end - 1)));
        if (value == values.end()) {
            out += '@';
            text.remove_prefix(1);
        } else {
            out += value->second;
            text.remove_prefix(end + 1);
        }
    }
    return out;
}

}  // namespace taso
