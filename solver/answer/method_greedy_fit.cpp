// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/baseline.h"

namespace taso {

namespace {

/// What is held against the budget when one layer is looked at alone, `spent` being added up so far.
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

}  // namespace

Choice choose_greedy_fit(const Request& request) {
    const Question& question = request.question;
    const ProblemTable& table = request.table();
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
    return joined(request, std::move(chosen));
}

}  // namespace taso
