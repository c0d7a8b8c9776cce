// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 8 and 9: the columns a of convolutions that accumulate and k of concats without copy.
#include <algorithm>

#include "ilp/builder.h"

namespace taso {

void ModelBuilder::add_able(Terms& terms, int layer, int layout, bool Candidate::*ability,
                            double coefficient) const {
    for (std::size_t k = 0; k < choices_[layer].size(); k++) {
        const auto [column, candidate] = model_.choices[layer][k];
        if (table_.layers[layer].groups[choices_[layer][k].group].output == layout &&
            table_.candidate(layer, candidate).*ability)
            terms.emplace_back(column, coefficient);
    }
}

int ModelBuilder::column_of(int layer, int candidate) const {
    for (const auto& [column, index] : model_.choices[layer])
        if (index == candidate) return column;
    return -1;
}

void ModelBuilder::add_slice(Terms& terms, int tensor, double coefficient) const {
    if (tensor == 0 || sharing_.parents[tensor] < 0) return;
    for (const Slice& found : slices_[sharing_.parents[tensor]])
        terms.emplace_back(found.column, coefficient);
}

void ModelBuilder::accumulate(int layer) {
    const auto& chance = sharing_.accumulations[layer];
    if (!chance) return;
    for (const Elision& way : sharing_.elisions[chance->add]) {
        const int layout = table_.layers[chance->add].groups[way.group].output;
        const int sum = column_of(chance->add, way.candidate);
        Terms able;
        add_able(able, layer, layout, &Candidate::accumulates, -1);
        if (able.empty() || sum < 0 || table_.callers(chance->other, layout)) continue;
        const std::string what = "a[" + problem_.layers[layer].name + " into " + tensor_name(chance->other) +
                                 " in " + layout_text(layout) + "]";
        const int column = add_column({what, true, 1, -table_.candidate(chance->add, way.candidate).ns});
        able.emplace_back(column, 1);
        add_row(8, what + " by a primitive that can", able, std::nullopt, 0);
        add_row(8, what + " where " + problem_.layers[chance->add].name + " would add",
                {{column, 1}, {sum, -1}}, std::nullopt, 0);
        for (int reader : table_.readers[chance->other]) {
            if (reader < layer || reader == chance->add || !reads(reader, chance->other, layout)) continue;
            Terms later = {{column, 1}};
            add_read(later, reader, chance->other, layout, 1);
            add_row(8, what + " leaves nothing for " + problem_.layers[reader].name, later, std::nullopt, 1);
        }
        model_.shared.push_back({column, true, {layer}, chance->other});
        accumulations_.push_back({column, layer, chance->add, chance->other, layout, way.group});
    }
}

void ModelBuilder::slice(int layer) {
    if (problem_.layers[layer].op != "concat") return;
    const auto& operands = table_.layers[layer].operands;
    const std::string& concat = problem_.layers[layer].name;
    for (const Elision& way : sharing_.elisions[layer]) {
        const int column_x = column_of(layer, way.candidate);
        if (column_x < 0) continue;
        Terms any;
        for (int root : sharing_.roots(layer, way.layout)) {
            int outer = -1;
            if (root != layer)
                for (const Slice& found : slices_[sharing_.parents[layer + 1]])
                    if (found.layout == way.layout && found.root == root) outer = found.column;
            if (root != layer && outer < 0) continue;
            std::string what = "k[" + concat + " in " + std::string(name(way.layout));
            if (root != layer) what += ", within " + problem_.layers[root].name;
            what += "]";
            const int column = add_column({what, true, 1, -table_.candidate(layer, way.candidate).ns});
            if (outer >= 0)
                add_row(9, what + " where the outer one is", {{column, 1}, {outer, -1}}, std::nullopt, 0);
            any.emplace_back(column, 1);
            slices_[layer].push_back({column, root, way.layout});
            std::vector<int> producers;
            for (int tensor : operands) producers.push_back(tensor - 1);
            model_.shared.push_back({column, false, producers, layer + 1});
        }
        if (any.empty()) continue;
        const std::string what = concat + " in " + std::string(name(way.layout)) + " without a copy";
        Terms chosen = any;
        chosen.emplace_back(column_x, -1);
        add_row(9, what + " where it would join so", chosen, std::nullopt, 0);
        for (int tensor : operands) {
            Terms written = any;
            const auto layout = static_cast<int>(problem_.representative(tensor, way.layout));
            add_able(written, tensor - 1, layout, &Candidate::slices, -1);
            add_row(9, what + ": " + tensor_name(tensor) + " is written as a slice", written, std::nullopt,
                    0);
        }
    }
    // A concat that is a slice itself has no buffer of its own for its operands.
    Terms own;
    for (const Slice& found : slices_[layer])
        if (found.root == layer) own.emplace_back(found.column, 1);
    const std::size_t count = own.size();
    add_slice(own, layer + 1, 1);
    if (count > 0 && own.size() > count) add_row(9, concat + " is within one buffer", own, std::nullopt, 1);
    // What is a slice takes no part in accumulating.
    for (const AccumulationColumn& found : accumulations_)
        for (int tensor : {found.other, found.add + 1}) {
            if (tensor == 0 || sharing_.parents[tensor] != layer || slices_[layer].empty()) continue;
            Terms both = {{found.column, 1}};
            add_slice(both, tensor, 1);
            add_row(8, tensor_name(tensor) + " is added into or a slice", both, std::nullopt, 1);
        }
}

void ModelBuilder::add_shared(Terms& terms, int step, bool after) {
    for (const AccumulationColumn& a : accumulations_) {
        const double bytes = static_cast<double>(table_.arena_bytes(a.layer + 1, a.layout)) / kib;
        if (a.layer <= step && step < a.add + (after ? 0 : 1)) terms.emplace_back(a.column, -bytes);
        const CandidateGroup& group = table_.layers[a.add].groups[a.group];
        if (!after && step == a.add && !always_in_place(a.add, group))
            terms.emplace_back(a.column, -static_cast<double>(table_.arena_bytes(a.add + 1, a.layout)) / kib);
    }
    for (int concat = 0; concat < table_.layer_count(); concat++)
        for (const Slice& k : slices_[concat]) {
            for (int tensor : table_.layers[concat].operands) {
                const auto layout = static_cast<int>(problem_.representative(tensor, k.layout));
                if (tensor - 1 <= step && step < concat + (after ? 0 : 1))
                    terms.emplace_back(k.column,
                                       -static_cast<double>(table_.arena_bytes(tensor, layout)) / kib);
            }
            if (k.root == concat && step < concat) add_open(terms, k, step);
        }
}

void ModelBuilder::add_open(Terms& terms, const Slice& root, int step) {
    const auto layout = static_cast<int>(problem_.representative(root.root + 1, root.layout));
    const double bytes = static_cast<double>(table_.arena_bytes(root.root + 1, layout)) / kib;
    if (bytes == 0) return;
    std::vector<int> openers;  // the outermost concats with a slice by then
    std::vector<std::pair<int, int>> inner = {{root.root, root.column}};
    while (!inner.empty()) {
        const auto [concat, column] = inner.back();
        inner.pop_back();
        if (first_operand(concat) <= step) {
            openers.push_back(column);
            continue;
        }
        for (int tensor : table_.layers[concat].operands)
            for (const Slice& nested : slices_[tensor - 1])
                if (nested.root == root.root && nested.layout == root.layout)
                    inner.emplace_back(tensor - 1, nested.column);
    }
    if (openers.size() == 1) terms.emplace_back(openers[0], bytes);
    if (openers.size() <= 1) return;
    std::sort(openers.begin(), openers.end());
    const auto known = opened_.find(openers);
    int column = known == opened_.end() ? -1 : known->second;
    if (column < 0) {
        column = opened_[openers] =
            add_column({"g[" + problem_.layers[root.root].name + " from step " + std::to_string(step) + "]",
                        false, 1, 0});
        for (int opener : openers)
            add_row(9, model_.columns[column].name + " is open", {{column, 1}, {opener, -1}}, 0,
                    std::nullopt);
    }
    terms.emplace_back(column, bytes);
}

}  // namespace taso
