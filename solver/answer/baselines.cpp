// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/baselines.h"

#include <algorithm>

#include "answer/solve_parts.h"
#include "base/error.h"
#include "exact/dynamic_programme.h"

namespace taso {

namespace {

std::vector<int> greedy(const ProblemTable& table) {
    std::vector<int> chosen;
    for (const ProblemLayer& layer : table.problem().layers) {
        const auto fastest =
            std::min_element(layer.candidates.begin(), layer.candidates.end(),
                             [](const Candidate& a, const Candidate& b) { return a.ns < b.ns; });
        chosen.push_back(static_cast<int>(fastest - layer.candidates.begin()));
    }
    return chosen;
}

/// What greedy-fit holds against the budget when it looks at one layer alone.
std::int64_t own_bytes(const ProblemTable& table, BudgetKind kind, int layer, int index, std::int64_t spent) {
    const Candidate& candidate = table.candidate(layer, index);
    const Problem& problem = table.problem();
    const std::int64_t added = adds_up(kind) ? spent + table.added_bytes(kind, layer, index) : 0;
    if (!is_packed(kind)) return adds_up(kind) ? added : table.candidate_bytes(kind, layer, index);
    std::int64_t bytes = aligned(candidate.workspace) +
                         aligned(problem.counted_bytes(problem.layers[layer].output, candidate.output));
    for (int tensor : table.layers[layer].operands)
        bytes += aligned(problem.counted_bytes(tensor, candidate.input));
    return bytes + added;
}

std::vector<int> greedy_fit(const ProblemTable& table, const Question& question) {
    const std::int64_t budget = question.budget.value_or(no_limit);
    std::vector<int> chosen;
    std::int64_t spent = 0;
    for (int layer = 0; layer < table.layer_count(); layer++) {
        int best = -1, smallest = 0;
        std::int64_t smallest_bytes = no_limit;
        const auto& candidates = table.problem().layers[layer].candidates;
        for (int index = 0; index < static_cast<int>(candidates.size()); index++) {
            const std::int64_t bytes = own_bytes(table, question.kind, layer, index, spent);
            if (bytes < smallest_bytes) smallest = index, smallest_bytes = bytes;
            if (bytes <= budget && (best < 0 || candidates[index].ns < candidates[best].ns)) best = index;
        }
        if (best < 0) best = smallest;
        if (adds_up(question.kind)) spent += table.added_bytes(question.kind, layer, best);
        chosen.push_back(best);
    }
    return chosen;
}

std::vector<int> sum2d(const ProblemTable& table) {
    std::vector<int> chosen;
    for (const ProblemLayer& layer : table.problem().layers) {
        const auto found = std::find_if(layer.candidates.begin(), layer.candidates.end(),
                                        [](const Candidate& c) { return c.primitive == "direct-sum2d"; });
        chosen.push_back(
            found == layer.candidates.end() ? 0 : static_cast<int>(found - layer.candidates.begin()));
    }
    return chosen;
}

/// Every copy that a selection implies must have its direct transform.
void check_joined(const ProblemTable& table, const std::vector<int>& candidates, Method method) {
    const Problem& problem = table.problem();
    for (const Copy& copy : complete(problem, candidates).copies) {
        const int to = static_cast<int>(copy.layout);
        int from = table.caller_layout(0);
        if (copy.tensor > 0)
            from = static_cast<int>(problem.representative(
                copy.tensor, table.candidate(copy.tensor - 1, candidates[copy.tensor - 1]).output));
        if (table.transform_ns(copy.tensor, from, to) < 0)
            throw Error("problem '" + problem.name + "': " + std::string(name(method)) + " wants tensor '" +
                        problem.tensors[copy.tensor].name + "' transformed from " +
                        std::string(name(all_layouts[from])) + " to " + std::string(name(copy.layout)) +
                        ", for which there is no transform");
    }
}

}  // namespace

Choice baseline(const ProblemTable& table, const Question& question, Method method, const Control& control) {
    std::vector<int> candidates;
    if (method == Method::pbqp) {
        DynamicProgramme programme(table, BudgetKind::workspace, Order::fixed, control);
        if (programme.stopped()) give_up(control);
        programme.least_bytes();  // throws when nothing joins
        return programme.first_of(*programme.best(no_limit));
    }
    if (method == Method::greedy) candidates = greedy(table);
    if (method == Method::greedy_fit) candidates = greedy_fit(table, question);
    if (method == Method::sum2d) candidates = sum2d(table);
    check_joined(table, candidates, method);
    return plain_choice(std::move(candidates));
}

}  // namespace taso
