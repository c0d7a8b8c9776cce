// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/kernel_files.h"

#include <algorithm>
#include <set>

#include "base/embedded.h"
#include "build/c_text.h"

namespace taso {

namespace {

/// Calls `use` with each line of a text, its end of line included.
template <class Use>
void each_line(std::string_view text, Use use) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        use(text.substr(0, end));
        text.remove_prefix(end);
    }
}

std::string_view without_indent(std::string_view line) {
    const std::size_t start = line.find_first_not_of(" \t");
    return start == std::string_view::npos ? std::string_view() : line.substr(start);
}

/// The name in `#include "name"`, or empty.
std::string_view included(std::string_view line) {
    constexpr std::string_view include = "#include \"";
    line = without_indent(line);
    if (!line.starts_with(include)) return {};
    line.remove_prefix(include.size());
    return line.substr(0, line.find('"'));
}

}  // namespace

std::vector<std::string> kernel_files(const std::vector<std::string>& roots) {
    std::vector<std::string> open = roots;
    std::set<std::string> found;
    while (!open.empty()) {
        const std::string name = std::move(open.back());
        open.pop_back();
        if (!found.insert(name).second) continue;
        each_line(embedded_file("kernels/" + name), [&](std::string_view line) {
            if (const std::string_view next = included(line); !next.empty()) open.emplace_back(next);
        });
    }
    return {found.begin(), found.end()};
}

namespace {

constexpr std::string_view prefix_line = "#define TASO_PREFIX\n";

}  // namespace

std::string names_header(const std::string& name) {
    std::string text(embedded_file("kernels/taso_names.h"));
    return text.replace(text.find(prefix_line) + prefix_line.size() - 1, 0, " " + name + "_");
}

std::string name_in_header(const std::string& header) {
    const std::size_t begin = embedded_file("kernels/taso_names.h").find(prefix_line) + prefix_line.size();
    if (begin >= header.size()) return {};
    const std::size_t end = header.find('\n', begin);
    if (end == std::string::npos || end == begin) return {};
    const std::string name = header.substr(begin, end - begin - 1);
    return identifier(name) == name && names_header(name) == header ? name : std::string();
}

}  // namespace taso
