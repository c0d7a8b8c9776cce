// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/budget_row.h"

#include <algorithm>
#include <map>
#include <string>

namespace taso {

namespace {

/// By layer, columns x and z with the candidate that each runs there.
std::vector<std::vector<std::pair<int, int>>> all_running(const ModelBuilder& builder,
                                                          const Choices& choices) {
    std::vector<std::vector<std::pair<int, int>>> running(builder.problem.layers.size());
    for (int layer = 0; layer < builder.table.layer_count(); layer++)
        for (const Choices::Alternative& choice : choices.of(layer))
            running[layer].emplace_back(choice.column, choice.candidate);
    for (const IlpModel::Stream& stream : builder.model.segments)
        for (std::size_t k = 0; k < stream.candidates.size(); k++)
            running[stream.segment.first + k].emplace_back(stream.column, stream.candidates[k]);
    return running;
}

}  // namespace

void add_budget_row(ModelBuilder& builder, const Choices& choices) {
    LinearSum terms;
    std::map<std::pair<std::string, std::string>, std::pair<int, std::int64_t>> shared;
    if (builder.model.arena_column >= 0) terms.emplace_back(builder.model.arena_column, 1);
    const auto running = all_running(builder, choices);
    for (int layer = 0; layer < builder.table.layer_count(); layer++) {
        std::map<int, LinearSum> raised;  // by column of a form
        std::map<int, int> sharers;       // by candidate
        for (const auto& [column, index] : running[layer]) {
            const Candidate& candidate = builder.table.candidate(layer, index);
            const auto [known, fresh] = sharers.try_emplace(index, 1);
            if (fresh && counts_all_weights(builder.kind)) known->second = builder.sharers(layer, candidate);
            if (known->second < 2) {
                terms.emplace_back(column,
                                   IlpModel::in_kib(builder.table.added_bytes(builder.kind, layer, index)));
            } else {
                const std::string& constants = builder.problem.layers[layer].constants;
                auto& [form, least] =
                    shared.try_emplace({constants, candidate.form}, -1, candidate.weights).first->second;
                if (form < 0)
                    form = builder.add_column({"z[" + constants + ", " + candidate.form + "]", false, 1, 0});
                least = std::min(least, candidate.weights);
                raised[form].emplace_back(column, -1);
            }
        }
        for (auto& [form, used] : raised) {
            used.emplace_back(form, 1);
            builder.add_row(6,
                            builder.model.columns[form].name + " is stored for " + builder.layer_name(layer),
                            used, 0, std::nullopt);
        }
    }
    for (const auto& [key, form] : shared) terms.emplace_back(form.first, IlpModel::in_kib(form.second));
    builder.add_bytes_row(6,
                          counts_all_weights(builder.kind) ? "arena and weights" : "workspace of all layers",
                          std::move(terms), builder.budget);
}

}  // namespace taso
