// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/copy_stages.h"

#include <algorithm>
#include <bit>

namespace taso {

StateGraph::Stage<StateGraph::CopyEdge> CopyStages::stage(const NodeNumbers& written, NodeNumbers& states) {
    StateGraph::Stage<StateGraph::CopyEdge> made;
    StateKey key, all;
    for (std::size_t node = 0; node < written.count(); node++) {
        context_.listen(node);
        const StateKeyView from = written.key(node);
        made.first.push_back(static_cast<int>(made.edges.size()));
        if (is_inside(from)) {
            made.edges.push_back({states.number(from), 0, 0});
            continue;
        }
        const Progress& progress = context_.progress[from[0]];
        const int tensor = static_cast<int>(from[from.size() - 2]);
        const Held wrote{from.back()};
        const auto place = std::lower_bound(progress.live.begin(), progress.live.end(), tensor);
        const auto index = static_cast<std::size_t>(place - progress.live.begin());
        const bool read = place != progress.live.end() && *place == tensor;
        key.assign(from.substr(0, from.size() - 2));
        const int layout = std::countr_zero(wrote.set());
        std::int64_t bytes = 0;
        if (context_.counts) {
            all = key;
            if (read)
                all.insert(all.begin() + 1 + static_cast<std::ptrdiff_t>(index), wrote.value);
            else
                bytes = wrote.is_plain() ? context_.table.arena_bytes(tensor, layout) : 0;
            bytes += context_.held_bytes(progress.live, all);
        }
        if (read) key.insert(key.begin() + 1 + static_cast<std::ptrdiff_t>(index), 0);
        for (const CopyChoice& choice : choices(tensor, wrote)) {
            if (read) {
                key[1 + index] = wrote.with(choice.held).value;
                const bool begins = key.size() == 2 && context_.begins_segment(tensor, choice.held);
                if (!begins && !context_.readable(progress, key, tensor)) continue;
            }
            const std::int64_t peak = context_.counts && choice.any ? bytes + choice.bytes : 0;
            if (peak > context_.limit) continue;
            made.edges.push_back({states.number(key), choice.ns, peak});
        }
        if (made.edges.size() > StateGraph::most_of_stage) context_.too_wide(tensor - 1);
    }
    made.first.push_back(static_cast<int>(made.edges.size()));
    return made;
}

const std::vector<CopyChoice>& CopyStages::choices(int tensor, Held wrote) {
    const auto key = std::pair(tensor, wrote.value);
    const auto known = choices_.find(key);
    if (known != choices_.end()) return known->second;
    const int written = std::countr_zero(wrote.set());
    LayoutSet readable = 0;
    for (int reader : context_.table.readers[tensor]) {
        const LayerTable& layer = context_.table.layers[reader];
        const auto k =
            std::find(layer.operands.begin(), layer.operands.end(), tensor) - layer.operands.begin();
        for (const CandidateGroup& group : layer.groups) readable |= bit(group.inputs[k]);
    }
    const int readers = static_cast<int>(context_.table.readers[tensor].size());
    std::vector<CopyChoice> found;
    for (LayoutSet held = readers ? 1 : 0; held < (readers ? bit(layout_count) : 1); held++) {
        if (((held & ~readable) && !context_.begins_segment(tensor, held)) || std::popcount(held) > readers)
            continue;
        if (!wrote.is_plain() && !(held & bit(written))) continue;
        if (wrote.is_accumulated() && held != bit(written)) continue;
        CopyChoice choice{held, 0, 0, false};
        LayoutSet made = held;
        if (context_.table.is_output[tensor]) made |= bit(context_.table.caller_layout(tensor));
        made &= ~bit(written);
        bool possible = true;
        for (int layout = 0; layout < layout_count; layout++) {
            if (!(made & bit(layout))) continue;
            const std::int64_t ns = context_.table.transform_ns(tensor, written, layout);
            if (ns < 0) possible = false;
            choice.ns += ns;
            choice.bytes += context_.table.arena_bytes(tensor, layout);
            choice.any = true;
        }
        if (possible) found.push_back(choice);
    }
    return choices_[key] = std::move(found);
}

}  // namespace taso
