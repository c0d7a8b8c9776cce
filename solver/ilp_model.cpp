// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp_model.h"

#include <algorithm>
#include <map>

#include "ilp_builder.h"

namespace taso {

Choice IlpModel::choice(const std::vector<double>& values) const {
    std::vector<int> candidates;
    for (const auto& layer : choices)
        candidates.push_back(std::max_element(layer.begin(), layer.end(), [&](const auto& a, const auto& b) {
                                 return values[a.first] < values[b.first];
                             })->second);
    Choice chosen = plain_choice(std::move(candidates));
    for (const Shared& sharing : shared) {
        if (values[sharing.column] < 0.5) continue;
        for (int layer : sharing.layers)
            (sharing.accumulates ? chosen.accumulates_into : chosen.written_into)[layer] = sharing.into;
    }
    return chosen;
}

void IlpModel::cut_off(const std::vector<double>& values) {
    IlpRow cut;
    cut.name = "not this choice again";
    const Choice chosen = choice(values);
    double ones = 0;
    for (std::size_t layer = 0; layer < choices.size(); layer++)
        for (const auto& [column, candidate] : choices[layer])
            if (candidate == chosen.candidates[layer]) cut.terms.emplace_back(column, 1), ones++;
    for (const Shared& sharing : shared) {
        const bool one = values[sharing.column] > 0.5;
        cut.terms.emplace_back(sharing.column, one ? 1 : -1);
        ones += one;
    }
    cut.upper = ones - 1;
    rows.push_back(std::move(cut));
}

void IlpModel::keep(std::int64_t deadline_ns) {
    IlpRow row;
    row.name = "within the deadline";
    for (std::size_t k = 0; k < columns.size(); k++)
        if (columns[k].regret_ns != 0)
            row.terms.emplace_back(static_cast<int>(k), static_cast<double>(columns[k].regret_ns));
    row.upper = static_cast<double>(deadline_ns - least_ns);
    rows.push_back(std::move(row));
}

void IlpModel::cut_off_larger(const std::vector<int>& candidates, std::int64_t budget) {
    const auto bound =
        std::find_if(rows.rbegin(), rows.rend(), [](const IlpRow& row) { return row.number == 6; });
    const std::map<int, double> kibs(bound->terms.begin(), bound->terms.end());
    const auto bytes = [&](int column) {  // a double holds the 1024th part of a whole number exactly
        const auto found = kibs.find(column);
        return found == kibs.end() ? 0 : static_cast<std::int64_t>(found->second * ModelBuilder::kib);
    };
    std::vector<std::pair<std::int64_t, std::size_t>> chosen;  // bytes, layer
    for (std::size_t layer = 0; layer < choices.size(); layer++)
        for (const auto& [column, candidate] : choices[layer])
            if (candidate == candidates[layer]) chosen.emplace_back(bytes(column), layer);
    std::sort(chosen.rbegin(), chosen.rend());
    IlpRow cut;
    cut.name = "not so much in these layers together";
    std::int64_t sum = 0;
    double layers = 0;
    for (const auto& [large, layer] : chosen) {
        if (sum > budget) break;
        sum += large;
        layers++;
        for (const auto& [column, candidate] : choices[layer])
            if (bytes(column) >= large) cut.terms.emplace_back(column, 1);
    }
    cut.upper = layers - 1;
    rows.push_back(std::move(cut));
}

IlpModel ilp_model(const ProblemTable& table, const Question& question, bool plain, const Control& control) {
    const Watch watch(control);
    return ModelBuilder(table, question, plain, watch).build();
}

}  // namespace taso
