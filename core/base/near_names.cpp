// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/near_names.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace taso {

namespace {

constexpr std::size_t most_letters = 64, most_told = 3;

/// Letters to change, add or leave out (Levenshtein), of the beginnings.
std::size_t letters_apart(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); i++) {
        std::size_t before = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); j++) {
            const std::size_t changed = before + (a[i] != b[j]);
            before = row[j + 1];
            row[j + 1] = std::min({changed, before + 1, row[j] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string near_names(const std::string& meant, const std::vector<std::string>& names) {
    const std::string beginning = meant.substr(0, most_letters);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& name : std::set<std::string>(names.begin(), names.end())) {
        if (name.empty() || beginning.empty()) continue;
        // One that holds what was typed is as near as one with a letter wrong.
        const bool holds = name.find(meant) != std::string::npos || meant.find(name) != std::string::npos;
        const std::size_t far = letters_apart(beginning, name.substr(0, most_letters));
        if (holds || far <= 1 + beginning.size() / 3)
            near.emplace_back(holds ? std::min<std::size_t>(far, 1) : far, name);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string text;
    const std::size_t told = std::min(near.size(), most_told);
    for (std::size_t i = 0; i < told; i++)
        text += (i == 0         ? told > 1 ? "; near it are '" : "; near it is '"
                 : i + 1 < told ? "', '"
                                : "' and '") +
                near[i].second;
    return text.empty() ? text : text + "'";
}

}  // namespace taso
