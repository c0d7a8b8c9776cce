// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/leads.h"

#include <algorithm>

namespace taso {

std::span<const Pull::Lead> Leads::of(std::size_t start, std::size_t end, BandRule rule,
                                      const std::vector<int>& elided, bool transformed) {
    const auto [place, fresh] = found_.try_emplace({end, rule, !elided.empty()});
    if (fresh) place->second = pull_to(end, rule, elided);
    const std::vector<Pull::Lead>& leads = place->second.at(end - 1 - start);
    if (!transformed) return leads;
    transformed_ = leads;
    // What has been transformed is not needed any more.
    for (Pull::Lead& lead : transformed_) lead.needed = lead.made;
    return transformed_;
}

/// The first cut from which on all layers may run in bands, and no tensor inside is the caller's.
std::size_t Leads::earliest_start(std::size_t end) const {
    const Problem& problem = table_.problem();
    std::size_t start = end;
    while (start > 0) {
        for (int tensor = cuts_[start - 1] + 1; tensor <= cuts_[start]; tensor++)
            if (!problem.layers[tensor - 1].window || problem.tensors[tensor].rows < 1 ||
                (tensor < cuts_[end] && table_.is_output[tensor]))
                return start;
        if (problem.tensors[cuts_[start - 1]].rows < 1) return start;
        start--;
    }
    return start;
}

Leads::Found Leads::pull_to(std::size_t end, BandRule rule, const std::vector<int>& elided) const {
    const Problem& problem = table_.problem();
    const std::size_t start = earliest_start(end);
    const int first = cuts_[start], last = cuts_[end];
    RowFlow flow;
    // Tensor 0 is there; the segment's input is made of it as another segment would.
    flow.rows = {problem.tensors[first].rows};
    for (int tensor = first; tensor <= last; tensor++) {
        RowFlow::Operation operation = {.inputs = {0}, .output = tensor - first + 1, .window = {}, .rows = 1};
        flow.rows.push_back(problem.tensors[tensor].rows);
        operation.rows = rule.rows(problem.tensors[tensor].rows);
        if (tensor > first) {
            const ProblemLayer& layer = problem.layers[tensor - 1];
            operation.window = *layer.window;
            operation.inputs.clear();
            for (int input : layer.inputs) operation.inputs.push_back(input - first + 1);
            operation.elided = std::binary_search(elided.begin(), elided.end(), tensor - 1);
            operation.gathers = layer.gathers;
            operation.rows = rule.rows(problem.banded_rows(tensor));
        }
        flow.operations.push_back(std::move(operation));
    }
    flow.last = last - first;
    for (std::size_t cut = end; cut-- > start;) flow.watched.push_back(cuts_[cut] - first + 1);
    return pull(flow).leads;
}

}  // namespace taso
