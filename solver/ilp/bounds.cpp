// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/bounds.h"

#include <algorithm>
#include <cmath>

namespace taso {

void Bounds::bound_transforms(int tensor) {
    if (copies_.of(tensor).empty()) return;
    LinearSum terms;
    double constant = 0;
    for (int t = 0; t < tensor; t++) copies_.add_held(terms, t, tensor);
    for (int layout = 0; layout < layout_count; layout++)
        copies_.add_written(terms, tensor, layout, builder_.arena_kib(tensor, layout), constant);
    for (const Copies::Column& made : copies_.of(tensor))
        terms.emplace_back(made.column, builder_.arena_kib(tensor, made.to));
    if (tensor > 0) add_saved(terms, tensor - 1, true);
    LinearSum over;
    segments_.add_taken_inside(over, tensor);
    add_bound(5, "bytes while " + builder_.tensor_name(tensor) + " is transformed", std::move(terms),
              constant, over);
}

void Bounds::bound_layer(int layer) {
    const LayerTable& row = builder_.table.layers[layer];
    const int output = builder_.problem.layers[layer].output;
    LinearSum terms;
    for (int t = 0; t <= layer; t++) copies_.add_held(terms, t, layer);
    for (const Choices::Alternative& choice : choices_.of(layer)) {
        const CandidateGroup& group = row.groups[choice.group];
        const std::int64_t out =
            builder_.always_in_place(layer, group) ? 0 : builder_.table.arena_bytes(output, group.output);
        terms.emplace_back(choice.column, IlpModel::in_kib(out + choice.workspace));
    }
    in_place_.write_over(layer, terms);
    add_saved(terms, layer, false);
    LinearSum over;
    segments_.add_taken_over(over, layer);
    add_bound(4, "bytes while " + builder_.layer_name(layer) + " runs", std::move(terms), 0, over);
}

void Bounds::add_bound(int number, const std::string& name, LinearSum terms, double constant,
                       const LinearSum& over) {
    const std::int64_t fixed = std::llround(constant * IlpModel::kib), most_bytes = builder_.budget - fixed;
    LinearSum sum = merged(std::move(terms));
    if (builder_.model.arena_column >= 0) {
        sum.insert(sum.end(), over.begin(), over.end());
        sum.emplace_back(builder_.model.arena_column, -1);
        builder_.add_bytes_row(number, name, std::move(sum), -fixed);
        return;
    }
    const auto add = [&] {
        sum.insert(sum.end(), over.begin(), over.end());
        builder_.add_bytes_row(number, name, std::move(sum), most_bytes);
    };
    if (builder_.plain) {
        add();
        return;
    }
    double most = 0;
    std::size_t k = 0;
    for (const auto& choices : choices_.all()) {
        double largest = 0;
        for (const Choices::Alternative& choice : choices) {
            while (k < sum.size() && sum[k].first < choice.column) k++;
            if (k < sum.size() && sum[k].first == choice.column) largest = std::max(largest, sum[k].second);
        }
        most += largest;
    }
    for (const auto& [column, bytes] : sum)
        if (column > choices_.last_column() && bytes > 0) most += bytes;
    if (most * IlpModel::kib > static_cast<double>(most_bytes)) add();
}

}  // namespace taso
