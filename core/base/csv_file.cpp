// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv_file.h"

#include <algorithm>

#include "base/error.h"
#include "base/json_file.h"

namespace taso {

namespace {

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t\r") - from + 1));
}

}  // namespace

std::vector<CsvLine> read_csv(const std::filesystem::path& file) {
    const std::string text = read_file(file);
    std::string_view rest = text;
    if (rest.starts_with("\xef\xbb\xbf")) rest.remove_prefix(3);
    std::vector<CsvLine> lines;
    for (int number = 1; !rest.empty(); number++) {
        const auto end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (trimmed(line).empty()) continue;
        CsvLine made{number, {}};
        while (true) {
            const auto comma = line.find(',');
            made.cells.push_back(trimmed(line.substr(0, comma)));
            if (comma == std::string_view::npos) break;
            line.remove_prefix(comma + 1);
        }
        lines.push_back(std::move(made));
    }
    if (lines.empty()) throw Error(file.string() + ": is empty");
    return lines;
}

std::string in_quotes(const std::string& cell) {
    std::string text = cell.substr(0, 40);
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < ' ' || c >= 127; }, '_');
    return "'" + text + (cell.size() > text.size() ? "..." : "") + "'";
}

}  // namespace taso
