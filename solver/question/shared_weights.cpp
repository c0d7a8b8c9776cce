// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/shared_weights.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace taso {

SharedWeights::SharedWeights(const ProblemTable& table, BudgetKind kind) {
    const std::vector<ProblemLayer>& layers = table.problem().layers;
    for (const ProblemLayer& layer : layers) weights_.emplace_back(layer.candidates.size());
    if (!counts_all_weights(kind)) return;
    std::map<std::pair<std::string, std::string>, int> numbers;  // by constants and form
    for (int i = 0; i < table.layer_count(); i++)
        for (std::size_t c = 0; c < weights_[i].size(); c++) {
            const Candidate& candidate = layers[i].candidates[c];
            weights_[i][c] = {own, candidate.weights};
            if (layers[i].constants.empty()) continue;
            const auto [place, fresh] =
                numbers.try_emplace({layers[i].constants, candidate.form}, static_cast<int>(forms_.size()));
            if (fresh) forms_.push_back({candidate.weights, {}});
            Form& form = forms_[place->second];
            form.least = std::min(form.least, candidate.weights);
            if (form.layers.empty() || form.layers.back() != i) form.layers.push_back(i);
            weights_[i][c].form = place->second;
        }
    for (std::vector<Weights>& layer : weights_)
        for (Weights& weights : layer) {
            if (weights.form == own) continue;
            const Form& form = forms_[weights.form];
            if (form.layers.size() > 1)
                weights.bytes = form.part(1);
            else
                weights.form = own;
        }
}

std::int64_t SharedWeights::Form::part(std::int64_t sharers) const {
    const auto all = static_cast<std::int64_t>(layers.size());
    return least / all * sharers + least % all * sharers / all;
}

std::int64_t SharedWeights::part(int form, int first, int last) const {
    const std::vector<int>& layers = forms_[form].layers;
    return forms_[form].part(std::upper_bound(layers.begin(), layers.end(), last) -
                             std::lower_bound(layers.begin(), layers.end(), first));
}

}  // namespace taso
