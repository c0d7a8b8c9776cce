// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/accumulations.h"

#include <string>

namespace taso {

void Accumulations::accumulate(int layer) {
    const auto& chance = builder_.sharing.accumulations[layer];
    if (!chance) return;
    for (const Elision& way : builder_.sharing.elisions[chance->add]) {
        const int layout = builder_.table.layers[chance->add].groups[way.group].output;
        const int sum = choices_.column_of(chance->add, way.candidate);
        LinearSum able;
        choices_.add_able(able, layer, layout, &Candidate::accumulates, -1);
        if (able.empty() || sum < 0 || builder_.table.callers(chance->other, layout)) continue;
        const std::string what = "a[" + builder_.layer_name(layer) + " into " +
                                 builder_.tensor_name(chance->other) + " in " +
                                 ModelBuilder::layout_text(layout) + "]";
        const int column =
            builder_.add_column({what, true, 1, -builder_.table.candidate(chance->add, way.candidate).ns});
        able.emplace_back(column, 1);
        builder_.add_row(8, what + " by a primitive that can", able, std::nullopt, 0);
        builder_.add_row(8, what + " where " + builder_.layer_name(chance->add) + " would add",
                         {{column, 1}, {sum, -1}}, std::nullopt, 0);
        for (int reader : builder_.table.readers[chance->other]) {
            if (reader < layer || reader == chance->add || !choices_.reads(reader, chance->other, layout))
                continue;
            LinearSum later = {{column, 1}};
            choices_.add_read(later, reader, chance->other, layout, 1);
            builder_.add_row(8, what + " leaves nothing for " + builder_.layer_name(reader), later,
                             std::nullopt, 1);
        }
        builder_.model.shared.push_back({column, true, {layer}, chance->other});
        accumulations_.push_back({column, layer, chance->add, chance->other, layout, way.group});
    }
}

void Accumulations::add_saved(LinearSum& terms, int step, bool after) const {
    for (const Column& a : accumulations_) {
        const double bytes = builder_.arena_kib(a.layer + 1, a.layout);
        if (a.layer <= step && step < a.add + (after ? 0 : 1)) terms.emplace_back(a.column, -bytes);
        const CandidateGroup& group = builder_.table.layers[a.add].groups[a.group];
        if (!after && step == a.add && !builder_.always_in_place(a.add, group))
            terms.emplace_back(a.column, -builder_.arena_kib(a.add + 1, a.layout));
    }
}

}  // namespace taso
