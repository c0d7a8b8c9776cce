// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/progress.h"

#include <algorithm>

namespace taso {

int ProgressTable::number_of(std::vector<bool> run) {
    const auto [place, fresh] = numbers_.emplace(run, static_cast<int>(progress_.size()));
    if (!fresh) return place->second;
    Progress made;
    made.left.resize(table_.readers.size());
    for (std::size_t t = 0; t < table_.readers.size(); t++) {
        for (int reader : table_.readers[t]) made.left[t] += !run[reader];
        if ((t == 0 || run[t - 1]) && made.left[t] > 0) made.live.push_back(static_cast<int>(t));
    }
    for (int i = 0; i < table_.layer_count(); i++) {
        if (run[i]) continue;
        const auto& operands = table_.layers[i].operands;
        if (std::all_of(operands.begin(), operands.end(), [&](int t) { return t == 0 || run[t - 1]; }))
            made.ready.push_back(i);
        if (order_ == Order::fixed) break;
    }
    made.run = std::move(run);
    progress_.push_back(std::move(made));
    return place->second;
}

int ProgressTable::after(int before, int layer) {
    std::vector<std::pair<int, int>>& steps = progress_[before].steps;
    for (const auto& [next, known] : steps)
        if (next == layer) return known;
    std::vector<bool> run = progress_[before].run;
    run[layer] = true;
    return steps.emplace_back(layer, number_of(std::move(run))).second;
}

}  // namespace taso
