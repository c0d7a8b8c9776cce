// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/window_text.h"

namespace taso {

/// What must fit (docs/method.md). Each is one row of budget_kind_rows, in the same order.
enum class BudgetKind : std::uint8_t { workspace, layer, sum, arena, total };

/// Which bytes of a selection a kind counts, and how it is spoken of. All that asks for a kind asks its row.
struct BudgetKindRow {
    enum class Workspace : std::uint8_t {
        largest,  ///< of any layer (of `live` tensors: while it runs)
        added_up  ///< over all layers
    };
    enum class Tensors : std::uint8_t {
        none,
        own,  ///< a layer's inputs and output
        live  ///< all that are held while a layer runs, packed into the arena with its workspace
    };
    enum class Weights : std::uint8_t {
        none,
        own,  ///< a layer's
        all   ///< of the network, equal ones once
    };

    BudgetKind kind;
    const char* name;  ///< as commands and files say it
    Workspace workspace;
    Tensors tensors;
    Weights weights;
    const char* meaning;  ///< as `taso help` says it, after the name
    const char* title;    ///< in a list of kinds
    const char* brief;    ///< after "What must fit the budget:"
    const char* hint;     ///< of its figure
};

inline constexpr std::array budget_kind_rows = {
    BudgetKindRow{
        .kind = BudgetKind::workspace,
        .name = window_text("taso::BudgetKind", "workspace"),
        .workspace = BudgetKindRow::Workspace::largest,
        .tensors = BudgetKindRow::Tensors::none,
        .weights = BudgetKindRow::Weights::none,
        .meaning = "the largest workspace of any layer, one buffer that all share",
        .title = window_text("taso::BudgetKind", "Workspace"),
        .brief = window_text("taso::BudgetKind", "the shared workspace"),
        .hint = window_text("taso::BudgetKind", "The largest workspace of any layer: one shared buffer")},
    BudgetKindRow{.kind = BudgetKind::layer,
                  .name = window_text("taso::BudgetKind", "layer"),
                  .workspace = BudgetKindRow::Workspace::largest,
                  .tensors = BudgetKindRow::Tensors::own,
                  .weights = BudgetKindRow::Weights::own,
                  .meaning = "the largest of any layer's inputs, output, weights and workspace together",
                  .title = window_text("taso::BudgetKind", "Layer"),
                  .brief = window_text("taso::BudgetKind", "the largest layer"),
                  .hint = window_text("taso::BudgetKind",
                                      "The largest of any layer's inputs, output, weights and workspace")},
    BudgetKindRow{.kind = BudgetKind::sum,
                  .name = window_text("taso::BudgetKind", "sum"),
                  .workspace = BudgetKindRow::Workspace::added_up,
                  .tensors = BudgetKindRow::Tensors::none,
                  .weights = BudgetKindRow::Weights::none,
                  .meaning = "all workspaces together",
                  .title = window_text("taso::BudgetKind", "Sum of workspaces"),
                  .brief = window_text("taso::BudgetKind", "all workspaces together"),
                  .hint = window_text("taso::BudgetKind", "The workspaces of all layers together")},
    BudgetKindRow{
        .kind = BudgetKind::arena,
        .name = window_text("taso::BudgetKind", "arena"),
        .workspace = BudgetKindRow::Workspace::largest,
        .tensors = BudgetKindRow::Tensors::live,
        .weights = BudgetKindRow::Weights::none,
        .meaning = "the packed arena, with activations, transformed copies and workspace at every step",
        .title = window_text("taso::BudgetKind", "Arena"),
        .brief = window_text("taso::BudgetKind", "the packed arena"),
        .hint = window_text("taso::BudgetKind",
                            "The packed arena: all activations, copies and workspace at fixed offsets")},
    BudgetKindRow{.kind = BudgetKind::total,
                  .name = window_text("taso::BudgetKind", "total"),
                  .workspace = BudgetKindRow::Workspace::largest,
                  .tensors = BudgetKindRow::Tensors::live,
                  .weights = BudgetKindRow::Weights::all,
                  .meaning = "the arena and the weights",
                  .title = window_text("taso::BudgetKind", "Total"),
                  .brief = window_text("taso::BudgetKind", "arena and weights"),
                  .hint = window_text("taso::BudgetKind", "Arena and weights together")},
};

inline constexpr std::size_t budget_kind_count = budget_kind_rows.size();

/// All kinds, in the order of their rows.
inline constexpr std::array budget_kinds = [] {
    std::array<BudgetKind, budget_kind_count> kinds{};
    for (std::size_t k = 0; k < kinds.size(); k++) kinds[k] = budget_kind_rows[k].kind;
    return kinds;
}();

constexpr const BudgetKindRow& row_of(BudgetKind kind) {
    return budget_kind_rows[static_cast<std::size_t>(kind)];
}

/// Whether a selection's bytes are those of its packed arena, alone or with the weights; otherwise they are
/// what each layer counts by itself (layer_bytes), the largest or the sum.
constexpr bool is_packed(BudgetKind kind) { return row_of(kind).tensors == BudgetKindRow::Tensors::live; }
/// Whether all weights count, equal ones once.
constexpr bool counts_all_weights(BudgetKind kind) {
    return row_of(kind).weights == BudgetKindRow::Weights::all;
}
/// Whether bytes add up over layers, workspace or weights, so that they are no bound on single layers.
constexpr bool adds_up(BudgetKind kind) {
    return row_of(kind).workspace == BudgetKindRow::Workspace::added_up || counts_all_weights(kind);
}

// What the engines can answer: one thing adds up, workspace alone or the weights beside an arena.
constexpr bool can_be_answered(const BudgetKindRow& row) {
    if (row.tensors == BudgetKindRow::Tensors::live)
        return row.workspace == BudgetKindRow::Workspace::largest &&
               row.weights != BudgetKindRow::Weights::own;
    if (row.workspace == BudgetKindRow::Workspace::largest) return row.weights != BudgetKindRow::Weights::all;
    if (row.tensors == BudgetKindRow::Tensors::own) return false;
    return row.weights == BudgetKindRow::Weights::none;
}
static_assert([] {
    for (std::size_t k = 0; k < budget_kind_count; k++)
        if (budget_kind_rows[k].kind != static_cast<BudgetKind>(k) || !can_be_answered(budget_kind_rows[k]))
            return false;
    return true;
}());

/// As commands and files say it.
constexpr std::string_view name(BudgetKind kind) { return row_of(kind).name; }
std::optional<BudgetKind> budget_kind_named(std::string_view name);
/// "workspace, layer, sum, arena or total", for a sentence.
std::string budget_kind_choice();

}  // namespace taso
