// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/budget_kind.h"

#include <algorithm>

namespace taso {

namespace {

constexpr std::array<std::string_view, budget_kinds.size()> kind_names = {"workspace", "layer", "sum",
                                                                          "arena", "total"};

}  // namespace

std::string_view name(BudgetKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<BudgetKind> budget_kind_named(std::string_view name) {
    const auto found = std::find(kind_names.begin(), kind_names.end(), name);
    if (found == kind_names.end()) return std::nullopt;
    return budget_kinds[static_cast<std::size_t>(found - kind_names.begin())];
}

std::string budget_kind_choice() {
    std::string words(kind_names.front());
    for (std::size_t k = 1; k < kind_names.size(); k++)
        words.append(k + 1 < kind_names.size() ? ", " : " or ").append(kind_names[k]);
    return words;
}

}  // namespace taso
