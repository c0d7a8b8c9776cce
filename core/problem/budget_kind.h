// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace taso {

/// What must fit (docs/method.md).
enum class BudgetKind : std::uint8_t { workspace, layer, sum, arena, total };

inline constexpr std::array budget_kinds = {BudgetKind::workspace, BudgetKind::layer, BudgetKind::sum,
                                            BudgetKind::arena, BudgetKind::total};

/// As commands and files say it.
std::string_view name(BudgetKind kind);
std::optional<BudgetKind> budget_kind_named(std::string_view name);
/// "workspace, layer, sum, arena or total", for a sentence.
std::string budget_kind_choice();

}  // namespace taso
