// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 4, 5 and 6: bytes within the budget; with them row 7, the columns e of what is written over.
#include <algorithm>
#include <cmath>
#include <map>

#include "ilp/builder.h"

namespace taso {

void ModelBuilder::add_bound(int number, const std::string& name, Terms terms, double constant) {
    const std::int64_t fixed = std::llround(constant * kib), most_bytes = budget_ - fixed;
    Terms merged;
    std::sort(terms.begin(), terms.end());
    for (const auto& [column, bytes] : terms)
        if (!merged.empty() && merged.back().first == column)
            merged.back().second += bytes;
        else
            merged.emplace_back(column, bytes);
    if (model_.arena_column >= 0) {
        merged.emplace_back(model_.arena_column, -1);
        add_bytes_row(number, name, std::move(merged), -fixed);
        return;
    }
    if (plain_) {
        add_bytes_row(number, name, std::move(merged), most_bytes);
        return;
    }
    double most = 0;
    std::size_t k = 0;
    for (const auto& choices : choices_) {
        double largest = 0;
        for (const Alternative& choice : choices) {
            while (k < merged.size() && merged[k].first < choice.column) k++;
            if (k < merged.size() && merged[k].first == choice.column)
                largest = std::max(largest, merged[k].second);
        }
        most += largest;
    }
    for (const auto& [column, bytes] : merged)
        if (column > last_choice() && bytes > 0) most += bytes;
    if (most * kib > static_cast<double>(most_bytes))
        add_bytes_row(number, name, std::move(merged), most_bytes);
}

void ModelBuilder::bound_transforms(int tensor) {
    if (copies_[tensor].empty()) return;
    Terms terms;
    double constant = 0;
    for (int t = 0; t < tensor; t++) add_held(terms, t, tensor);
    for (int layout = 0; layout < layout_count; layout++)
        add_written(terms, tensor, layout, static_cast<double>(table_.arena_bytes(tensor, layout)) / kib,
                    constant);
    for (const CopyColumn& made : copies_[tensor])
        terms.emplace_back(made.column, static_cast<double>(table_.arena_bytes(tensor, made.to)) / kib);
    if (tensor > 0) add_shared(terms, tensor - 1, true);
    add_bound(5, "bytes while " + tensor_name(tensor) + " is transformed", std::move(terms), constant);
}

void ModelBuilder::bound_layer(int layer) {
    const LayerTable& row = table_.layers[layer];
    const int output = problem_.layers[layer].output;
    Terms terms;
    for (int t = 0; t <= layer; t++) add_held(terms, t, layer);
    for (const Alternative& choice : choices_[layer]) {
        const CandidateGroup& group = row.groups[choice.group];
        const std::int64_t out = always_in_place(layer, group) ? 0 : table_.arena_bytes(output, group.output);
        terms.emplace_back(choice.column, static_cast<double>(out + choice.workspace) / kib);
    }
    Terms once;
    for (std::size_t k = 0; k < row.operands.size(); k++) {
        const int tensor = row.operands[k];
        if (last_reader(tensor, layer) && !may_share(layer + 1)) continue;
        for (int layout = 0; layout < layout_count; layout++) {
            Terms chosen;
            std::int64_t bytes = 0;
            for (const Alternative& choice : choices_[layer]) {
                const CandidateGroup& group = row.groups[choice.group];
                if (group.inputs[k] != layout || always_in_place(layer, group) ||
                    !table_.overwritable(layer, group, static_cast<int>(k)))
                    continue;
                chosen.emplace_back(choice.column, -1);
                bytes = table_.arena_bytes(output, group.output);
            }
            if (chosen.empty() || bytes == 0) continue;
            const std::string what = "e[" + problem_.layers[layer].name + " over " + tensor_name(tensor) +
                                     " in " + layout_text(layout) + "]";
            const int column = add_column({what, true, 1, 0});
            chosen.emplace_back(column, 1);
            add_row(7, what + " is chosen so", chosen, std::nullopt, 0);
            for (int reader : table_.readers[tensor]) {
                if (reader <= layer || !reads(reader, tensor, layout)) continue;
                Terms later = {{column, 1}};
                add_read(later, reader, tensor, layout, 1);
                add_row(7, what + " leaves nothing for " + problem_.layers[reader].name, later, std::nullopt,
                        1);
            }
            terms.emplace_back(column, -static_cast<double>(bytes) / kib);
            once.emplace_back(column, 1);
            Terms both = {{column, 1}};
            add_slice(both, tensor, 1);
            if (both.size() > 1) add_row(7, what + " where that is no slice", both, std::nullopt, 1);
        }
    }
    if (!once.empty()) {
        const std::size_t in_place = once.size();
        add_slice(once, output, 1);
        for (const AccumulationColumn& a : accumulations_)
            if (a.add == layer) once.emplace_back(a.column, 1);
        if (in_place > 1 || once.size() > in_place)
            add_row(7, problem_.layers[layer].name + " is in place once", once, std::nullopt, 1);
    }
    add_shared(terms, layer, false);
    add_bound(4, "bytes while " + problem_.layers[layer].name + " runs", std::move(terms), 0);
}

int ModelBuilder::sharers(int layer, const Candidate& candidate) const {
    const std::string& constants = problem_.layers[layer].constants;
    if (constants.empty()) return 1;
    return static_cast<int>(
        std::count_if(problem_.layers.begin(), problem_.layers.end(), [&](const ProblemLayer& other) {
            return other.constants == constants &&
                   std::any_of(other.candidates.begin(), other.candidates.end(),
                               [&](const Candidate& c) { return c.form == candidate.form; });
        }));
}

void ModelBuilder::bound_sum() {
    Terms terms;
    std::map<std::pair<std::string, std::string>, std::pair<int, std::int64_t>> shared;
    if (model_.arena_column >= 0) terms.emplace_back(model_.arena_column, 1);
    for (int layer = 0; layer < table_.layer_count(); layer++) {
        std::map<int, Terms> raised;  // by column z
        for (std::size_t k = 0; k < choices_[layer].size(); k++) {
            const int column = choices_[layer][k].column;
            const Candidate& candidate = table_.candidate(layer, model_.choices[layer][k].second);
            if (!counts_all_weights(kind_) || sharers(layer, candidate) < 2) {
                const int index = model_.choices[layer][k].second;
                terms.emplace_back(column,
                                   static_cast<double>(table_.added_bytes(kind_, layer, index)) / kib);
            } else {
                const std::string& constants = problem_.layers[layer].constants;
                auto& [form, least] =
                    shared.try_emplace({constants, candidate.form}, -1, candidate.weights).first->second;
                if (form < 0)
                    form = add_column({"z[" + constants + ", " + candidate.form + "]", false, 1, 0});
                least = std::min(least, candidate.weights);
                raised[form].emplace_back(column, -1);
            }
        }
        for (auto& [form, used] : raised) {
            used.emplace_back(form, 1);
            add_row(6, model_.columns[form].name + " is stored for " + problem_.layers[layer].name, used, 0,
                    std::nullopt);
        }
    }
    for (const auto& [key, form] : shared)
        terms.emplace_back(form.first, static_cast<double>(form.second) / kib);
    add_bytes_row(6, counts_all_weights(kind_) ? "arena and weights" : "workspace of all layers",
                  std::move(terms), budget_);
}

}  // namespace taso
