// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_boxes.h"

#include <map>

namespace taso {

GraphBoxes::GraphBoxes(const Problem& problem, const std::vector<Repeat>& repeats,
                       const std::set<int>& collapsed)
    : layers_(1), repeats_(1, -1), boxes_(problem.layers.size(), -1) {
    const std::size_t all = problem.layers.size();
    // What is one box is known by its first layer.
    std::vector<int> first(all), repeat(all, -1);
    for (std::size_t i = 0; i < all; i++) first[i] = static_cast<int>(i);
    for (const int number : collapsed) {
        const std::vector<int> nodes = repeats.at(static_cast<std::size_t>(number)).nodes();
        for (const int node : nodes) {
            first[static_cast<std::size_t>(node)] = nodes.front();
            repeat[static_cast<std::size_t>(node)] = number;
        }
    }
    std::map<int, std::vector<int>> members;
    std::map<int, std::set<int>> before, behind;
    for (std::size_t i = 0; i < all; i++) {
        members[first[i]].push_back(static_cast<int>(i));
        for (const int input : problem.layers[i].inputs) {
            if (input == 0 || first[static_cast<std::size_t>(input) - 1] == first[i]) continue;
            before[first[i]].insert(first[static_cast<std::size_t>(input) - 1]);
            behind[first[static_cast<std::size_t>(input) - 1]].insert(first[i]);
        }
    }
    std::set<int> ready;
    for (const auto& [head, own] : members)
        if (before[head].empty()) ready.insert(head);
    while (!ready.empty()) {
        const int head = *ready.begin();
        ready.erase(ready.begin());
        for (const int layer : members[head]) boxes_[static_cast<std::size_t>(layer)] = count();
        layers_.push_back(members[head]);
        repeats_.push_back(repeat[static_cast<std::size_t>(head)]);
        for (const int next : behind[head]) {
            before[next].erase(head);
            if (before[next].empty()) ready.insert(next);
        }
    }
    std::map<std::pair<int, int>, std::size_t> known;
    for (std::size_t i = 0; i < all; i++)
        for (const int input : problem.layers[i].inputs) {
            const std::pair ends(of_tensor(input), boxes_[i]);
            if (ends.first == ends.second) continue;
            const auto [place, is_new] = known.try_emplace(ends, edges_.size());
            if (is_new) edges_.push_back({ends.first, ends.second, {}});
            edges_[place->second].reads.emplace_back(input, static_cast<int>(i));
        }
}

int GraphBoxes::of_layer(int layer) const {
    if (layer == -1) return boxes_.empty() ? -1 : 0;
    return layer < 0 || layer >= static_cast<int>(boxes_.size()) ? -1
                                                                 : boxes_[static_cast<std::size_t>(layer)];
}

}  // namespace taso
