// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/memory.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace taso {

std::int64_t layer_bytes(const Problem& problem, BudgetKind kind, int layer, const Candidate& candidate) {
    const BudgetKindRow& row = row_of(kind);
    const ProblemLayer& l = problem.layers[layer];
    std::int64_t bytes = candidate.workspace;
    if (row.weights == BudgetKindRow::Weights::own) bytes += candidate.weights;
    if (row.tensors != BudgetKindRow::Tensors::own) return bytes;
    bytes += problem.counted_bytes(l.output, candidate.output);
    for (auto tensor = l.inputs.begin(); tensor != l.inputs.end(); ++tensor)
        if (std::find(l.inputs.begin(), tensor, *tensor) == tensor)
            bytes += problem.counted_bytes(*tensor, candidate.input);
    return bytes;
}

Memory memory(const Problem& problem, const Selection& selection, std::int64_t packed_arena) {
    Memory memory;
    std::set<std::pair<std::string, std::string>> stored;
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        const ProblemLayer& layer = problem.layers[i];
        const Candidate& candidate = layer.candidates[selection.candidates[i]];
        for (const BudgetKind kind : budget_kinds) {
            if (is_packed(kind)) continue;
            const std::int64_t bytes = layer_bytes(problem, kind, i, candidate);
            memory[kind] = adds_up(kind) ? memory[kind] + bytes : std::max(memory[kind], bytes);
        }
        if (layer.constants.empty() || stored.emplace(layer.constants, candidate.form).second)
            memory.weights += candidate.weights;
    }
    for (const BudgetKind kind : budget_kinds)
        if (is_packed(kind)) memory[kind] = packed_arena + (counts_all_weights(kind) ? memory.weights : 0);
    return memory;
}

std::vector<MemoryFigure> figures(const Memory& memory) {
    std::vector<MemoryFigure> figures;
    const MemoryFigure weights = {"weights", memory.weights};
    bool stated = false;
    for (const BudgetKind kind : budget_kinds) {
        if (counts_all_weights(kind) && !std::exchange(stated, true)) figures.push_back(weights);
        figures.push_back({name(kind), memory[kind], kind});
    }
    if (!stated) figures.push_back(weights);
    return figures;
}

}  // namespace taso
