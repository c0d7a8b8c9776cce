// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/model.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace taso {

Choice IlpModel::choice(const std::vector<double>& values) const {
    std::vector<int> candidates;
    for (const auto& layer : choices) {
        const auto most = std::max_element(layer.begin(), layer.end(), [&](const auto& a, const auto& b) {
            return values[a.first] < values[b.first];
        });
        candidates.push_back(most == layer.end() ? 0 : most->second);
    }
    Choice chosen = plain_choice(std::move(candidates));
    for (const Stream& stream : segments) {
        if (values[stream.column] < 0.5) continue;
        std::copy(stream.candidates.begin(), stream.candidates.end(),
                  chosen.candidates.begin() + stream.segment.first);
        chosen.segments.push_back(stream.segment);
    }
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
    std::vector<bool> alone(choices.size(), true);
    for (const Stream& stream : segments) {
        if (values[stream.column] < 0.5) continue;
        cut.terms.emplace_back(stream.column, 1), ones++;
        std::fill_n(alone.begin() + stream.segment.first, stream.candidates.size(), false);
    }
    for (std::size_t layer = 0; layer < choices.size(); layer++)
        for (const auto& [column, candidate] : choices[layer])
            if (alone[layer] && candidate == chosen.candidates[layer])
                cut.terms.emplace_back(column, 1), ones++;
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

bool IlpModel::cover(const WholeSum& terms, std::int64_t most, const std::vector<double>& values) {
    const std::map<int, std::int64_t> weights(terms.begin(), terms.end());
    std::vector<std::pair<std::int64_t, int>> ones;  // weight, column
    std::int64_t sum = 0;                            // at first of all that is taken off
    IlpRow cut;
    cut.name = "not so much of these together";
    for (const auto& [column, weight] : weights) {
        const bool one = values[column] > 0.5;
        if (weight > 0 && one) ones.emplace_back(weight, column);
        if (weight < 0 && one) sum += weight;
        if (weight < 0 && !one) cut.terms.emplace_back(column, -1);
    }
    std::sort(ones.rbegin(), ones.rend());
    std::map<int, const std::vector<std::pair<int, int>>*> layer_of;
    for (const auto& layer : choices)
        for (const auto& [column, candidate] : layer) layer_of[column] = &layer;
    double taken = 0;
    for (const auto& [large, column] : ones) {
        if (sum > most) break;
        sum += large;
        taken++;
        const auto layer = layer_of.find(column);
        if (layer == layer_of.end()) {
            cut.terms.emplace_back(column, 1);
            continue;
        }
        for (const auto& [other, candidate] : *layer->second) {
            const auto weight = weights.find(other);
            if (weight != weights.end() && weight->second >= large) cut.terms.emplace_back(other, 1);
        }
    }
    if (sum <= most) return false;
    cut.upper = taken - 1;
    rows.push_back(std::move(cut));
    return true;
}

bool IlpModel::cut_off_passed(const std::vector<double>& values, std::optional<std::int64_t> most_regret) {
    if (most_regret) {
        WholeSum regrets;
        for (std::size_t k = 0; k < columns.size(); k++)
            if (columns[k].regret_ns != 0) regrets.emplace_back(static_cast<int>(k), columns[k].regret_ns);
        if (cover(regrets, *most_regret, values)) return true;
    }
    const auto whole = [](const IlpRow& row) {  // a double holds the 1024th part of a whole number exactly
        std::map<int, std::int64_t> bytes;
        for (const auto& [column, kibs] : row.terms) bytes[column] = std::llround(kibs * kib);
        return bytes;
    };
    const auto limit = std::find_if(rows.begin(), rows.end(),
                                    [](const IlpRow& row) { return row.number == 6 && row.most_bytes; });
    const std::size_t count = rows.size();
    for (std::size_t k = 0; k < count; k++) {
        if (!rows[k].most_bytes) continue;
        std::map<int, std::int64_t> bytes = whole(rows[k]);
        std::int64_t most = *rows[k].most_bytes;
        // Where the arena is an unknown of its own, what is held at a step stands against the limit of all.
        if (bytes.contains(arena_column)) {
            if (bytes[arena_column] > 0) continue;
            for (const auto& [column, more] : whole(*limit)) bytes[column] += more;
            most += *limit->most_bytes;
            bytes.erase(arena_column);
        }
        if (cover(WholeSum(bytes.begin(), bytes.end()), most, values)) return true;
    }
    return false;
}

}  // namespace taso
