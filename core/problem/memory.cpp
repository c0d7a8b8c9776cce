// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/memory.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "problem/segment_run.h"

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

namespace {

/// What each layer of a segment counts, as layer_bytes() does, with the line buffers that it reads and writes: one that
/// makes no call, nothing.
std::vector<std::int64_t> segment_layer_bytes(const Problem& problem, BudgetKind kind,
                                              const Selection& selection, const Segment& segment,
                                              const SegmentRun& run) {
    const BudgetKindRow& row = row_of(kind);
    std::vector<std::int64_t> all;
    for (const SegmentRun::Operation& operation : run.operations) {
        if (operation.layer < 0 || operation.elided) continue;
        const Candidate& c =
            problem.layers[operation.layer].candidates[selection.candidates[operation.layer]];
        std::int64_t bytes = operation.workspace;
        if (row.weights == BudgetKindRow::Weights::own) bytes += c.weights;
        if (row.tensors == BudgetKindRow::Tensors::own) {
            for (int input : std::set<int>(operation.inputs.begin(), operation.inputs.end()))
                bytes += input == SegmentRun::whole_tensor
                             ? problem.counted_bytes(segment.first, segment.input)
                             : run.lines[input].bytes;
            bytes +=
                operation.output == SegmentRun::whole_tensor
                    ? problem.counted_bytes(segment.last + 1,
                                            written_layout(problem, selection.candidates, segment.last + 1))
                    : run.lines[operation.output].bytes;
        }
        all.push_back(bytes);
    }
    return all;
}

}  // namespace

Memory memory(const Problem& problem, const Selection& selection, std::int64_t packed_arena) {
    Memory memory;
    std::set<std::pair<std::string, std::string>> stored;
    const auto count = [&](BudgetKind kind, std::int64_t bytes) {
        memory[kind] = adds_up(kind) ? memory[kind] + bytes : std::max(memory[kind], bytes);
    };
    for (const Segment& segment : selection.segments) {
        const SegmentRun run = segment_run(problem, selection.candidates, segment);
        for (const BudgetKind kind : budget_kinds)
            if (!is_packed(kind))
                for (std::int64_t bytes : segment_layer_bytes(problem, kind, selection, segment, run))
                    count(kind, bytes);
    }
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        const ProblemLayer& layer = problem.layers[i];
        const Candidate& candidate = layer.candidates[selection.candidates[i]];
        if (!selection.segment_of(i))
            for (const BudgetKind kind : budget_kinds)
                if (!is_packed(kind)) count(kind, layer_bytes(problem, kind, i, candidate));
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
