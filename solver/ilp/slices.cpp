// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/slices.h"

#include <algorithm>
#include <string>

namespace taso {

void Slices::slice(int layer) {
    if (builder_.problem.layers[layer].op != "concat") return;
    const auto& operands = builder_.table.layers[layer].operands;
    const std::string& concat = builder_.layer_name(layer);
    for (const Elision& way : builder_.sharing.elisions[layer]) {
        const int column_x = choices_.column_of(layer, way.candidate);
        if (column_x < 0) continue;
        LinearSum any;
        for (int root : builder_.sharing.roots(layer, way.layout)) {
            int outer = -1;
            if (root != layer)
                for (const Slice& found : slices_[builder_.sharing.parents[layer + 1]])
                    if (found.layout == way.layout && found.root == root) outer = found.column;
            if (root != layer && outer < 0) continue;
            std::string what = "k[" + concat + " in " + std::string(name(way.layout));
            if (root != layer) what += ", within " + builder_.layer_name(root);
            what += "]";
            const int column =
                builder_.add_column({what, true, 1, -builder_.table.candidate(layer, way.candidate).ns});
            if (outer >= 0)
                builder_.add_row(9, what + " where the outer one is", {{column, 1}, {outer, -1}},
                                 std::nullopt, 0);
            any.emplace_back(column, 1);
            slices_[layer].push_back({column, root, way.layout});
            std::vector<int> producers;
            for (int tensor : operands) producers.push_back(tensor - 1);
            builder_.model.shared.push_back({column, false, producers, layer + 1});
        }
        if (any.empty()) continue;
        const std::string what = concat + " in " + std::string(name(way.layout)) + " without a copy";
        LinearSum chosen = any;
        chosen.emplace_back(column_x, -1);
        builder_.add_row(9, what + " where it would join so", chosen, std::nullopt, 0);
        for (int tensor : operands) {
            LinearSum written = any;
            const auto layout = static_cast<int>(builder_.problem.representative(tensor, way.layout));
            choices_.add_able(written, tensor - 1, layout, &Candidate::slices, -1);
            builder_.add_row(9, what + ": " + builder_.tensor_name(tensor) + " is written as a slice",
                             written, std::nullopt, 0);
        }
    }
    // A concat that is a slice itself has no buffer of its own for its operands.
    LinearSum own;
    for (const Slice& found : slices_[layer])
        if (found.root == layer) own.emplace_back(found.column, 1);
    const std::size_t count = own.size();
    add_slice(own, layer + 1, 1);
    if (count > 0 && own.size() > count)
        builder_.add_row(9, concat + " is within one buffer", own, std::nullopt, 1);
    // What is a slice takes no part in accumulating.
    for (const Accumulations::Column& found : accumulations_.all())
        for (int tensor : {found.other, found.add + 1}) {
            if (tensor == 0 || builder_.sharing.parents[tensor] != layer || slices_[layer].empty()) continue;
            LinearSum both = {{found.column, 1}};
            add_slice(both, tensor, 1);
            builder_.add_row(8, builder_.tensor_name(tensor) + " is added into or a slice", both,
                             std::nullopt, 1);
        }
}

void Slices::add_slice(LinearSum& terms, int tensor, double coefficient) const {
    if (tensor == 0 || builder_.sharing.parents[tensor] < 0) return;
    for (const Slice& found : slices_[builder_.sharing.parents[tensor]])
        terms.emplace_back(found.column, coefficient);
}

void Slices::add_saved(LinearSum& terms, int step, bool after) {
    for (int concat = 0; concat < builder_.table.layer_count(); concat++)
        for (const Slice& k : slices_[concat]) {
            for (int tensor : builder_.table.layers[concat].operands) {
                if (tensor - 1 <= step && step < concat + (after ? 0 : 1))
                    terms.emplace_back(k.column, -builder_.arena_kib(tensor, k.layout));
            }
            if (k.root == concat && step < concat) add_open(terms, k, step);
        }
}

void Slices::add_open(LinearSum& terms, const Slice& root, int step) {
    const double bytes = builder_.arena_kib(root.root + 1, root.layout);
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
        for (int tensor : builder_.table.layers[concat].operands)
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
        column = opened_[openers] = builder_.add_column(
            {"g[" + builder_.layer_name(root.root) + " from step " + std::to_string(step) + "]", false, 1,
             0});
        for (int opener : openers)
            builder_.add_row(9, builder_.model.columns[column].name + " is open", {{column, 1}, {opener, -1}},
                             0, std::nullopt);
    }
    terms.emplace_back(column, bytes);
}

int Slices::first_operand(int concat) const {
    const auto& operands = builder_.table.layers[concat].operands;
    return *std::min_element(operands.begin(), operands.end()) - 1;
}

}  // namespace taso
