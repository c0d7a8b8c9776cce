// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network_cut.h"

#include <set>
#include <vector>

namespace taso {

Session cut_at(Session session, const Problem& problem, int layer) {
    std::vector<bool> is_kept(problem.tensors.size(), false);
    is_kept[static_cast<std::size_t>(layer) + 1] = true;
    std::set<std::string> layers, primitives;
    for (int i = layer; i >= 0; i--) {
        const ProblemLayer& each = problem.layers[static_cast<std::size_t>(i)];
        if (!is_kept[static_cast<std::size_t>(each.output)]) continue;
        for (const int input : each.inputs) is_kept[static_cast<std::size_t>(input)] = true;
        layers.insert(each.name);
        for (const Candidate& candidate : each.candidates) primitives.insert(candidate.primitive);
    }
    std::erase_if(session.pins, [&](const auto& pin) { return !layers.contains(pin.first); });
    std::erase_if(session.bans, [&](const std::string& ban) { return !primitives.contains(ban); });
    std::erase_if(session.alone, [&](const std::string& name) { return !layers.contains(name); });
    std::erase_if(session.together, [&](const auto& range) {
        return !layers.contains(range.first) || !layers.contains(range.second);
    });
    session.wishes.outputs = {problem.layers[static_cast<std::size_t>(layer)].name};
    // What was found of the whole network is nothing of its part's.
    session.network_hash.clear();
    return session;
}

Session uncut(Session session) {
    session.wishes.outputs.clear();
    session.network_hash.clear();
    return session;
}

}  // namespace taso
