// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "problem/budget_kind.h"
#include "problem/selection.h"

namespace taso {

/// The bytes of a selection under every reading of "memory" (docs/method.md).
struct Memory {
    std::array<std::int64_t, budget_kind_count> bytes{};  ///< by kind
    std::int64_t weights = 0;                             ///< equal (constants, form) once

    std::int64_t& operator[](BudgetKind kind) { return bytes[static_cast<std::size_t>(kind)]; }
    std::int64_t operator[](BudgetKind kind) const { return bytes[static_cast<std::size_t>(kind)]; }
};

/// What one layer counts by itself when it runs a candidate, under a kind that is not packed: exact, its
/// workspace with what of its tensors and weights counts.
std::int64_t layer_bytes(const Problem& problem, BudgetKind kind, int layer, const Candidate& candidate);

/// Of a selection whose schedule packs into so many bytes.
Memory memory(const Problem& problem, const Selection& selection, std::int64_t packed_arena);

/// One figure of a memory, as every report states them: all kinds in order, and "weights" before the first
/// kind that counts them all.
struct MemoryFigure {
    std::string_view name;
    std::int64_t bytes = 0;
    std::optional<BudgetKind> kind = std::nullopt;  ///< none: the weights
};
std::vector<MemoryFigure> figures(const Memory& memory);

}  // namespace taso
