// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/in_place.h"

#include <string>

namespace taso {

void InPlace::write_over(int layer, LinearSum& terms) {
    const LayerTable& row = builder_.table.layers[layer];
    const int output = builder_.problem.layers[layer].output;
    LinearSum once;
    for (std::size_t k = 0; k < row.operands.size(); k++) {
        const int tensor = row.operands[k];
        if (builder_.last_reader(tensor, layer) && !builder_.may_share(layer + 1)) continue;
        for (int layout = 0; layout < layout_count; layout++) {
            LinearSum chosen;
            std::int64_t bytes = 0;
            for (const Choices::Alternative& choice : choices_.of(layer)) {
                const CandidateGroup& group = row.groups[choice.group];
                if (group.inputs[k] != layout || builder_.always_in_place(layer, group) ||
                    !builder_.table.overwritable(layer, group, static_cast<int>(k)))
                    continue;
                chosen.emplace_back(choice.column, -1);
                bytes = builder_.table.arena_bytes(output, group.output);
            }
            if (chosen.empty() || bytes == 0) continue;
            const std::string what = "e[" + builder_.layer_name(layer) + " over " +
                                     builder_.tensor_name(tensor) + " in " +
                                     ModelBuilder::layout_text(layout) + "]";
            const int column = builder_.add_column({what, true, 1, 0});
            chosen.emplace_back(column, 1);
            builder_.add_row(7, what + " is chosen so", chosen, std::nullopt, 0);
            for (int reader : builder_.table.readers[tensor]) {
                if (reader <= layer || !choices_.reads(reader, tensor, layout)) continue;
                LinearSum later = {{column, 1}};
                choices_.add_read(later, reader, tensor, layout, 1);
                builder_.add_row(7, what + " leaves nothing for " + builder_.layer_name(reader), later,
                                 std::nullopt, 1);
            }
            terms.emplace_back(column, -IlpModel::in_kib(bytes));
            once.emplace_back(column, 1);
            LinearSum both = {{column, 1}};
            slices_.add_slice(both, tensor, 1);
            if (both.size() > 1) builder_.add_row(7, what + " where that is no slice", both, std::nullopt, 1);
        }
    }
    if (!once.empty()) {
        const std::size_t in_place = once.size();
        slices_.add_slice(once, output, 1);
        for (const Accumulations::Column& a : accumulations_.all())
            if (a.add == layer) once.emplace_back(a.column, 1);
        if (in_place > 1 || once.size() > in_place)
            builder_.add_row(7, builder_.layer_name(layer) + " is in place once", once, std::nullopt, 1);
    }
}

}  // namespace taso
