// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

namespace taso {

std::string escaped(std::string_view text) {
    std::string made;
    made.reserve(text.size());
    for (const char c : text) switch (c) {
            case '<':
                made += "&lt;";
                break;
            case '>':
                made += "&gt;";
                break;
            case '&':
                made += "&amp;";
                break;
            case '"':
                made += "&quot;";
                break;
            default:
                made += c;
        }
    return made;
}

std::string html_of(const HtmlTable& table) {
    const auto cells = [&](const std::vector<std::string>& row, const char* tag) {
        std::string made = "<tr>";
        for (std::size_t i = 0; i < row.size(); i++) {
            const bool is_number = i < table.numbers.size() && table.numbers[i];
            made += std::string("<") + tag + (is_number ? " class=\"number\">" : ">") + escaped(row[i]) +
                    "</" + tag + ">";
        }
        return made + "</tr>\n";
    };
    std::string made = "<table>\n";
    if (!table.head.empty()) made += "<thead>" + cells(table.head, "th") + "</thead>\n";
    made += "<tbody>\n";
    for (const auto& row : table.rows) made += cells(row, "td");
    return made + "</tbody></table>\n";
}

}  // namespace taso
