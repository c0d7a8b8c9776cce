// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/problem_table.h"

#include <algorithm>
#include <tuple>

#include "base/error.h"

namespace taso {

namespace {

constexpr int index_of(Layout layout) { return static_cast<int>(layout); }

void check(const Problem& problem) {
    const std::string where = "problem '" + problem.name + "': ";
    const int layers = static_cast<int>(problem.layers.size());
    if (layers == 0) throw Error(where + "has no layers");
    if (static_cast<int>(problem.tensors.size()) != layers + 1)
        throw Error(where + "needs one tensor more than layers");
    for (int i = 0; i < layers; i++) {
        const ProblemLayer& layer = problem.layers[i];
        if (layer.candidates.empty()) throw Error(where + "layer '" + layer.name + "' has no candidates");
        if (layer.output != i + 1 || layer.inputs.empty())
            throw Error(where + "layer '" + layer.name + "' stands out of order");
        for (int tensor : layer.inputs)
            if (tensor < 0 || tensor > i)
                throw Error(where + "layer '" + layer.name + "' reads what is not made yet");
    }
    check_sums(problem, "problem '" + problem.name + "'");
}

}  // namespace

ProblemTable::ProblemTable(const Problem& problem) : problem_(&problem) {
    check(problem);
    const std::size_t tensors = problem.tensors.size();
    readers.resize(tensors);
    is_output.resize(tensors, false);
    for (int tensor : problem.outputs) is_output[tensor] = true;

    std::array<std::array<std::int64_t, layout_count>, layout_count> none;
    for (auto& row : none) row.fill(-1);
    transforms_.assign(tensors, none);
    for (const ProblemTransform& transform : problem.transforms) {
        const int from = index_of(problem.representative(transform.tensor, transform.from));
        const int to = index_of(problem.representative(transform.tensor, transform.to));
        std::int64_t& ns = transforms_[transform.tensor][from][to];
        if (ns < 0) ns = transform.ns;
    }
    arena_bytes_.resize(tensors);
    for (std::size_t t = 0; t < tensors; t++)
        for (Layout layout : all_layouts)
            arena_bytes_[t][index_of(layout)] =
                aligned(std::max<std::int64_t>(0, problem.counted_bytes(static_cast<int>(t), layout)));

    for (std::size_t i = 0; i < problem.layers.size(); i++) {
        const ProblemLayer& layer = problem.layers[i];
        LayerTable table;
        for (int tensor : layer.inputs)
            if (std::find(table.operands.begin(), table.operands.end(), tensor) == table.operands.end())
                table.operands.push_back(tensor);
        for (int tensor : table.operands) readers[tensor].push_back(static_cast<int>(i));
        for (std::size_t c = 0; c < layer.candidates.size(); c++) {
            const Candidate& candidate = layer.candidates[c];
            CandidateGroup group;
            for (int tensor : table.operands)
                group.inputs.push_back(index_of(problem.representative(tensor, candidate.input)));
            group.output = index_of(problem.representative(layer.output, candidate.output));
            group.may_overwrite = layer.elementwise && candidate.input == candidate.output &&
                                  !callers(layer.output, group.output);
            const auto found =
                std::find_if(table.groups.begin(), table.groups.end(), [&](const CandidateGroup& other) {
                    return other.inputs == group.inputs && other.output == group.output &&
                           other.may_overwrite == group.may_overwrite;
                });
            CandidateGroup& home = found == table.groups.end() ? table.groups.emplace_back(group) : *found;
            home.candidates.push_back(static_cast<int>(c));
        }
        layers.push_back(std::move(table));
    }
}

int ProblemTable::caller_layout(int tensor) const { return index_of(problem_->callers_layout(tensor)); }

std::int64_t ProblemTable::candidate_bytes(BudgetKind kind, int layer, int index) const {
    if (adds_up(kind))
        throw Error("budget kind '" + std::string(name(kind)) + "' is no bound on single candidates");
    const Candidate& c = candidate(layer, index);
    return is_packed(kind) ? aligned(c.workspace) : layer_bytes(*problem_, kind, layer, c);
}

std::int64_t ProblemTable::added_bytes(BudgetKind kind, int layer, int index) const {
    const Candidate& c = candidate(layer, index);
    return counts_all_weights(kind) ? c.weights : layer_bytes(*problem_, kind, layer, c);
}

bool ProblemTable::overwritable(int layer, const CandidateGroup& group, int operand) const {
    const int tensor = layers[layer].operands[operand], layout = group.inputs[operand];
    const Problem& p = *problem_;
    return group.may_overwrite && !callers(tensor, layout) &&
           p.counted_bytes(tensor, all_layouts[layout]) ==
               p.counted_bytes(p.layers[layer].output, all_layouts[group.output]);
}

std::vector<Offer> ProblemTable::offers(BudgetKind kind, int layer,
                                        const std::vector<int>& candidates) const {
    std::vector<Offer> all, kept;
    for (int index : candidates)
        all.push_back({candidate_bytes(kind, layer, index), candidate(layer, index).ns, index});
    std::sort(all.begin(), all.end(), [](const Offer& a, const Offer& b) {
        return std::tie(a.bytes, a.ns, a.candidate) < std::tie(b.bytes, b.ns, b.candidate);
    });
    for (const Offer& offer : all)
        if (kept.empty() || offer.ns < kept.back().ns) kept.push_back(offer);
    return kept;
}

}  // namespace taso
