// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/state_context.h"

#include <algorithm>
#include <string>

#include "exact/state_graph.h"

namespace taso {

StateContext::StateContext(const ProblemTable& given, BudgetKind kind, Order wanted, std::int64_t most_bytes,
                           const Watch& listener)
    : watch(listener),
      table(given),
      problem(given.problem()),
      sharing(given, wanted),
      order(wanted),
      counts(is_packed(kind)),
      limit(most_bytes),
      progress(given, wanted),
      begun(given.readers.size(), 0) {
    for (const LayerTable& layer : table.layers) {
        alone.push_back(0);
        for (const CandidateGroup& group : layer.groups) alone.back() |= bit(group.inputs[0]);
    }
}

void StateContext::too_wide(int layer) const {
    throw TooWide("problem '" + problem.name + "' is too wide for the dynamic programme" +
                  (layer < 0 ? "" : " at layer '" + problem.layers[layer].name + "'") +
                  (order == Order::chosen ? " when the order is to be chosen; use --order fixed"
                                          : "; use --method ilp"));
}

bool StateContext::is_on_way(int from, int to, int root, int mark) const {
    for (int at = from; at >= 0; at = sharing.parents[at + 1]) {
        if (at == to) return true;
        if (at == root || !sharing.elision(at, all_layouts[mark])) return false;
    }
    return false;
}

bool StateContext::offers(int layer, int group, bool Candidate::*ability) const {
    const auto& candidates = table.layers[layer].groups[group].candidates;
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](int index) { return table.candidate(layer, index).*ability; });
}

bool StateContext::readable(const Progress& now, StateKeyView key, int tensor) const {
    for (int reader : table.readers[tensor]) {
        const LayerTable& layer = table.layers[reader];
        if (layer.operands.size() == 1) {
            const auto place = std::lower_bound(now.live.begin(), now.live.end(), tensor);
            const Held held{key[1 + static_cast<std::size_t>(place - now.live.begin())]};
            if (!(held.set() & alone[reader])) return false;
            continue;
        }
        const bool found =
            std::any_of(layer.groups.begin(), layer.groups.end(), [&](const CandidateGroup& group) {
                for (std::size_t k = 0; k < layer.operands.size(); k++) {
                    const auto place = std::lower_bound(now.live.begin(), now.live.end(), layer.operands[k]);
                    if (place == now.live.end() || *place != layer.operands[k]) continue;
                    const Held held{key[1 + static_cast<std::size_t>(place - now.live.begin())]};
                    if (!(held.set() & bit(group.inputs[k]))) return false;
                }
                return true;
            });
        if (!found) return false;
    }
    return true;
}

std::int64_t StateContext::held_bytes(const std::vector<int>& tensors, StateKeyView key) const {
    if (!counts) return 0;
    std::int64_t bytes = 0;
    std::vector<std::uint32_t> open;  // buffers of concats, each once
    for (std::size_t k = 0; k < tensors.size(); k++) {
        const Held held{key[1 + k]};
        LayoutSet set = held.set();
        if (held.is_accumulated()) continue;
        if (held.is_slice()) {
            const Layout mark = all_layouts[held.mark()];
            set &= ~bit(static_cast<int>(problem.representative(tensors[k], mark)));
            const std::uint32_t buffer = held.value >> Held::root_shift;
            if (std::find(open.begin(), open.end(), buffer) == open.end()) {
                open.push_back(buffer);
                const auto whole = problem.representative(held.root() + 1, mark);
                bytes += table.arena_bytes(held.root() + 1, static_cast<int>(whole));
            }
        }
        for (int layout = 0; layout < layout_count; layout++)
            if (set & bit(layout)) bytes += table.arena_bytes(tensors[k], layout);
    }
    return bytes;
}

}  // namespace taso
