// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/sharing.h"

#include <algorithm>

namespace taso {

namespace {

/// Whether anyone can read a slice of a concat's output: in chw it is a tensor of its own, in hcwN its rows are.
bool readable(const Problem& problem, int concat, Layout layout) {
    const Layout whole = problem.representative(concat + 1, layout);
    return whole != Layout::hwc && whole != Layout::hcw;
}

/// Whether two tensors are the same bytes in every layout, which a problem's file may deny of what an add
/// joins.
bool alike(const ProblemTensor& a, const ProblemTensor& b) {
    for (std::size_t k = 0; k < a.bytes.size(); k++)
        if (a.bytes[k] >= 0 && b.bytes[k] >= 0 && a.bytes[k] != b.bytes[k]) return false;
    return a.representative == b.representative;
}

}  // namespace

Sharing::Sharing(const ProblemTable& table, Order order)
    : accumulations(table.problem().layers.size()),
      elisions(table.problem().layers.size()),
      parents(table.problem().tensors.size(), -1),
      table_(table) {
    const Problem& problem = table.problem();
    const auto op_is = [&](int layer, const char* op) { return problem.layers[layer].op == op; };
    for (int t = 1; t <= table.layer_count(); t++) {
        const std::vector<int>& readers = table.readers[t];
        if (readers.empty() || table.is_output[t] || problem.tensors[t].external) continue;
        const int last = readers.back();
        const auto concats = std::count_if(readers.begin(), readers.end(),
                                           [&](int reader) { return op_is(reader, "concat"); });
        const bool found = order == Order::fixed ? op_is(last, "concat") : concats == 1;
        if (found)
            parents[t] = *std::find_if(readers.rbegin(), readers.rend(),
                                       [&](int reader) { return op_is(reader, "concat"); });
        const LayerTable& add = table.layers[last];
        const auto& candidates = problem.layers[t - 1].candidates;
        if (readers.size() != 1 || !op_is(last, "add") || add.operands.size() != 2 ||
            problem.layers[last].inputs.size() != 2 ||
            std::none_of(candidates.begin(), candidates.end(),
                         [](const Candidate& candidate) { return candidate.accumulates; }))
            continue;
        const int other = add.operands[add.operands[0] == t ? 1 : 0];
        if (!alike(problem.tensors[t], problem.tensors[other]) ||
            !alike(problem.tensors[t], problem.tensors[last + 1]))
            continue;
        if (order == Order::chosen || other < t) accumulations[t - 1] = {last, other};
    }
    // An operand twice, or one that may not be a slice, and the concat has to copy.
    for (int i = 0; i < table.layer_count(); i++) {
        const ProblemLayer& layer = problem.layers[i];
        if (layer.op != "concat" || table.layers[i].operands.size() == layer.inputs.size()) continue;
        for (int& parent : parents)
            if (parent == i) parent = -1;
    }
    for (int i = 0; i < table.layer_count(); i++)
        if (op_is(i, "add") || op_is(i, "concat")) find_elisions(i);
}

bool Sharing::may_be_slice(int tensor, Layout layout) const {
    const Problem& problem = table_.problem();
    if (!readable(problem, parents[tensor], layout) && table_.readers[tensor].size() != 1) return false;
    bool any = false;
    for (const Candidate& candidate : problem.layers[tensor - 1].candidates) {
        if (!candidate.slices ||
            problem.representative(tensor, candidate.output) != problem.representative(tensor, layout))
            continue;
        // What is the same bytes by itself, as one block in hwc, may not be so among other channels.
        if (problem.representative(parents[tensor] + 1, candidate.output) !=
            problem.representative(parents[tensor] + 1, layout))
            return false;
        any = true;
    }
    return any;
}

void Sharing::find_elisions(int layer) {
    const LayerTable& row = table_.layers[layer];
    const bool concat = table_.problem().layers[layer].op == "concat";
    for (std::size_t g = 0; g < row.groups.size(); g++) {
        const CandidateGroup& group = row.groups[g];
        for (int index : group.candidates) {
            const Candidate& candidate = table_.candidate(layer, index);
            if (candidate.input != candidate.output || candidate.workspace != 0 ||
                elision(layer, candidate.input))
                continue;
            bool possible = true;
            for (std::size_t k = 0; k < row.operands.size(); k++) {
                const int tensor = row.operands[k];
                possible =
                    possible && (concat ? parents[tensor] == layer && may_be_slice(tensor, candidate.input)
                                        : group.may_overwrite);
            }
            if (possible) elisions[layer].push_back({candidate.input, static_cast<int>(g), index});
        }
    }
}

const Elision* Sharing::elision(int layer, Layout layout) const {
    for (const Elision& found : elisions[layer])
        if (found.layout == layout) return &found;
    return nullptr;
}

const Elision* Sharing::elision_as(int layer, int representative) const {
    for (const Elision& found : elisions[layer])
        if (table_.layers[layer].groups[found.group].output == representative) return &found;
    return nullptr;
}

std::vector<int> Sharing::able(int layer, int group, Use use) const {
    std::vector<int> candidates;
    if (use == Use::elided) {
        for (const Elision& way : elisions[layer])
            if (way.group == group && candidates.empty()) candidates.push_back(way.candidate);
        return candidates;
    }
    for (int index : table_.layers[layer].groups[group].candidates) {
        const Candidate& candidate = table_.candidate(layer, index);
        if (use == Use::plain || (use == Use::accumulating ? candidate.accumulates : candidate.slices))
            candidates.push_back(index);
    }
    return candidates;
}

std::vector<int> Sharing::roots(int concat, Layout layout) const {
    std::vector<int> found;
    for (int at = concat; at >= 0 && elision(at, layout); at = parents[at + 1]) {
        found.push_back(at);
        const Elision& own = *elision(at, layout);
        if (parents[at + 1] >= 0 && !table_.candidate(at, own.candidate).slices) break;
    }
    return found;
}

}  // namespace taso
