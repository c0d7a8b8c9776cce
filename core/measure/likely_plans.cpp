// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/likely_plans.h"

#include <algorithm>

namespace taso {

LikelyPlans::LikelyPlans(std::vector<Selection> selections, const Network& network, const Problem& problem,
                         int threads, RoundList list, const std::stop_token& stop) {
    for (Selection& selection : selections) {
        if (stop.stop_requested()) return;
        Likely likely = {.selection = std::move(selection)};
        std::set<int> heights = {0};
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            const Candidate& candidate = problem.layers[i].candidates[likely.selection.candidates[i]];
            const Segment* segment = likely.selection.segment_of(i);
            const int rows = segment ? segment->rows[static_cast<std::size_t>(i - segment->first) + 1] : 0;
            likely.layers.emplace_back(Profile::LayerKey{.shape = shape_key(network, i),
                                                         .primitive = candidate.primitive,
                                                         .threads = threads,
                                                         .rows = rows < problem.banded_rows(i + 1) ? rows : 0,
                                                         .network = network.name});
            if (segment) heights.insert(segment->rows.begin(), segment->rows.end());
        }
        for (const ProblemTransform& transform : problem.transforms)
            for (const int rows : heights)
                likely.transforms.insert({network.shape(transform.tensor), transform.from, transform.to,
                                          threads, rows, network.name});
        if (!list.add_round(likely.selection, likely.layers, likely.transforms, {})) continue;
        likely.steps = list.rounds().back().steps;
        for (const StepKey& key : likely.steps)
            if (!std::holds_alternative<std::monostate>(key)) steps_.insert(key);
        plans_.push_back(std::move(likely));
    }
}

RoundList LikelyPlans::rounds(RoundList list, std::map<StepKey, int> lacking,
                              RoundList::Inferences inferences, const std::stop_token& stop) const {
    const auto lacks = [&](const StepKey& key) {
        const auto found = lacking.find(key);
        return found != lacking.end() && found->second > 0;
    };
    for (bool added = true; added;) {
        added = false;
        for (const Likely& likely : plans_) {
            if (stop.stop_requested()) return list;
            if (std::none_of(likely.steps.begin(), likely.steps.end(), lacks) ||
                !list.add_round(likely.selection, likely.layers, likely.transforms, inferences))
                continue;
            for (const StepKey& key : likely.steps) lacking[key]--;
            added = true;
        }
    }
    return list;
}

}  // namespace taso
