// SPDX-License-Identifier: GPL-3.0-or-later
// The rows in their order, and what they share.
#include "ilp/builder.h"

#include <algorithm>
#include <cmath>

namespace taso {

IlpModel ModelBuilder::build() {
    const int layers = table_.layer_count(), tensors = layers + 1;
    least_held();
    for_each(layers, [&](int layer) { choose(layer); });
    if (model_.hopeless) return std::move(model_);
    for_each(tensors, [&](int tensor) { copy(tensor); });
    for_each(layers, [&](int layer) { accumulate(layer); });
    slices_.resize(problem_.layers.size());
    for_each(layers, [&](int k) { slice(layers - 1 - k); });
    if (counts_all_weights(kind_) && budget_ != no_limit)
        model_.arena_column =
            add_column({"A, KiB of the arena", false, static_cast<double>(budget_) / kib + 1, 0});
    if (is_packed(kind_) && budget_ != no_limit) {
        for_each(tensors, [&](int tensor) { hold(tensor); });
        for_each(tensors, [&](int tensor) { bound_transforms(tensor); });
        for_each(layers, [&](int layer) { bound_layer(layer); });
    }
    if (adds_up(kind_) && budget_ != no_limit) bound_sum();
    return std::move(model_);
}

void ModelBuilder::add_row(int number, std::string name, Terms terms, std::optional<double> lower,
                           std::optional<double> upper) {
    std::sort(terms.begin(), terms.end());
    Terms merged;
    for (const auto& [column, coefficient] : terms)
        if (!merged.empty() && merged.back().first == column)
            merged.back().second += coefficient;
        else
            merged.emplace_back(column, coefficient);
    std::erase_if(merged, [](const auto& term) { return term.second == 0; });
    model_.rows.push_back({std::move(name), number, std::move(merged), lower, upper});
}

void ModelBuilder::add_bytes_row(int number, std::string name, Terms terms, std::int64_t most) {
    // Rounded, a limit that a double cannot hold must not shrink.
    const double whole = static_cast<double>(most);
    const double upper = std::abs(whole) < 0x1p53 ? whole : std::nextafter(whole, 0x1p63);
    add_row(number, std::move(name), std::move(terms), std::nullopt, upper / kib);
    model_.rows.back().most_bytes = most;
}

bool ModelBuilder::may_share(int tensor) const {
    if (tensor == 0) return false;
    const int parent = sharing_.parents[tensor];
    return sharing_.accumulations[tensor - 1] || (parent >= 0 && !sharing_.elisions[parent].empty());
}

bool ModelBuilder::always_in_place(int layer, const CandidateGroup& group) const {
    if (may_share(layer + 1)) return false;
    for (std::size_t k = 0; k < group.inputs.size(); k++)
        if (last_reader(table_.layers[layer].operands[k], layer) &&
            table_.overwritable(layer, group, static_cast<int>(k)))
            return true;
    return false;
}

bool ModelBuilder::ever_in_place(int layer, const CandidateGroup& group) const {
    for (std::size_t k = 0; k < group.inputs.size(); k++)
        if (table_.overwritable(layer, group, static_cast<int>(k))) return true;
    return false;
}

void ModelBuilder::add_written(Terms& terms, int tensor, int layout, double coefficient,
                               double& constant) const {
    if (tensor == 0) {
        if (layout == table_.caller_layout(0)) constant += coefficient;
        return;
    }
    for (const Alternative& choice : choices_[tensor - 1])
        if (table_.layers[tensor - 1].groups[choice.group].output == layout)
            terms.emplace_back(choice.column, coefficient);
}

void ModelBuilder::add_read(Terms& terms, int reader, int tensor, int layout, double coefficient) const {
    const int k = operand(reader, tensor);
    for (const Alternative& choice : choices_[reader])
        if (table_.layers[reader].groups[choice.group].inputs[k] == layout)
            terms.emplace_back(choice.column, coefficient);
}

bool ModelBuilder::reads(int reader, int tensor, int layout) const {
    Terms terms;
    add_read(terms, reader, tensor, layout, 1);
    return !terms.empty();
}

bool ModelBuilder::writes(int tensor, int layout) const {
    Terms terms;
    double constant = 0;
    add_written(terms, tensor, layout, 1, constant);
    return constant > 0 || !terms.empty();
}

}  // namespace taso
