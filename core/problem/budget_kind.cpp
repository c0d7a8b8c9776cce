// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/budget_kind.h"

namespace taso {

std::optional<BudgetKind> budget_kind_named(std::string_view name) {
    for (const BudgetKindRow& row : budget_kind_rows)
        if (row.name == name) return row.kind;
    return std::nullopt;
}

std::string budget_kind_choice() {
    std::string words(budget_kind_rows.front().name);
    for (std::size_t k = 1; k < budget_kind_count; k++)
        words.append(k + 1 < budget_kind_count ? ", " : " or ").append(budget_kind_rows[k].name);
    return words;
}

}  // namespace taso
