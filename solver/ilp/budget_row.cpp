// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/budget_row.h"

#include <algorithm>
#include <map>
#include <string>

namespace taso {

void add_budget_row(ModelBuilder& builder, const Choices& choices) {
    LinearSum terms;
    std::map<std::pair<std::string, std::string>, std::pair<int, std::int64_t>> shared;
    if (builder.model.arena_column >= 0) terms.emplace_back(builder.model.arena_column, 1);
    for (int layer = 0; layer < builder.table.layer_count(); layer++) {
        std::map<int, LinearSum> raised;  // by column z
        for (const auto& [column, group, index, workspace] : choices.of(layer)) {
            const Candidate& candidate = builder.table.candidate(layer, index);
            if (!counts_all_weights(builder.kind) || builder.sharers(layer, candidate) < 2) {
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
