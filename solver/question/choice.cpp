// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/choice.h"

#include <numeric>

#include "problem/reorder.h"

namespace taso {

namespace {

Selection selection_in(const Problem& ordered, const Choice& choice) {
    const Choice there = in_its_order(choice);
    return complete(ordered, there.candidates, there.accumulates_into, there.written_into, there.segments);
}

}  // namespace

Choice plain_choice(std::vector<int> candidates) {
    Choice choice;
    const std::size_t layers = candidates.size();
    choice.order.resize(layers);
    std::iota(choice.order.begin(), choice.order.end(), 0);
    choice.candidates = std::move(candidates);
    choice.accumulates_into.assign(layers, -1);
    choice.written_into.assign(layers, -1);
    return choice;
}

Choice in_its_order(const Choice& choice) {
    const std::vector<int> number = renumbered_tensors(choice.order);
    const auto tensor = [&](int old) { return old < 0 ? -1 : number[old]; };
    Choice made = plain_choice(choice.candidates);
    made.segments = choice.segments;
    for (std::size_t k = 0; k < choice.order.size(); k++) {
        made.candidates[k] = choice.candidates[choice.order[k]];
        made.accumulates_into[k] = tensor(choice.accumulates_into[choice.order[k]]);
        made.written_into[k] = tensor(choice.written_into[choice.order[k]]);
    }
    return made;
}

Choice in_file_order(const Choice& ordered, const std::vector<int>& order) {
    const auto tensor = [&](int there) { return there <= 0 ? there : order[there - 1] + 1; };
    Choice made = ordered;
    made.order = order;
    for (std::size_t k = 0; k < order.size(); k++) {
        made.candidates[order[k]] = ordered.candidates[k];
        made.accumulates_into[order[k]] = tensor(ordered.accumulates_into[k]);
        made.written_into[order[k]] = tensor(ordered.written_into[k]);
    }
    return made;
}

Selection selection_of(const Problem& problem, const Choice& choice) {
    if (is_file_order(choice.order)) return selection_in(problem, choice);
    return selection_in(reordered(problem, choice.order), choice);
}

Schedule schedule_of(const Problem& problem, const Choice& choice) {
    if (is_file_order(choice.order)) return schedule(problem, selection_in(problem, choice));
    // Only what is chosen of the layers: packings are tried by the hundred, and candidates are many.
    Problem chosen = problem;
    Choice only = choice;
    for (std::size_t i = 0; i < chosen.layers.size(); i++) {
        chosen.layers[i].candidates = {problem.layers[i].candidates[choice.candidates[i]]};
        only.candidates[i] = 0;
    }
    chosen = reordered(chosen, choice.order);
    return schedule(chosen, selection_in(chosen, only));
}

}  // namespace taso
