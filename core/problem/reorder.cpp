// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/reorder.h"

#include <algorithm>
#include <numeric>

namespace taso {

std::vector<int> renumbered_tensors(const std::vector<int>& order) {
    std::vector<int> numbers(order.size() + 1, 0);
    for (std::size_t k = 0; k < order.size(); k++) numbers[order[k] + 1] = static_cast<int>(k) + 1;
    return numbers;
}

bool is_file_order(const std::vector<int>& order) { return std::is_sorted(order.begin(), order.end()); }

Problem reordered(const Problem& problem, const std::vector<int>& order) {
    const std::vector<int> number = renumbered_tensors(order);
    Problem made = problem;
    for (std::size_t k = 0; k < order.size(); k++) {
        made.layers[k] = problem.layers[order[k]];
        for (int& tensor : made.layers[k].inputs) tensor = number[tensor];
        made.layers[k].output = static_cast<int>(k) + 1;
        made.tensors[k + 1] = problem.tensors[order[k] + 1];
    }
    for (ProblemTransform& transform : made.transforms) transform.tensor = number[transform.tensor];
    std::stable_sort(
        made.transforms.begin(), made.transforms.end(),
        [](const ProblemTransform& a, const ProblemTransform& b) { return a.tensor < b.tensor; });
    for (int& tensor : made.outputs) tensor = number[tensor];
    return made;
}

Network reordered(const Network& network, const std::vector<int>& order) {
    const std::vector<int> number = renumbered_tensors(order);
    Network made = network;
    for (std::size_t k = 0; k < order.size(); k++) {
        made.layers[k] = network.layers[order[k]];
        for (int& tensor : made.layers[k].inputs) tensor = number[tensor];
    }
    for (int& tensor : made.outputs) tensor = number[tensor];
    if (network.constants)
        made.constants = [constants = network.constants, order](int layer) {
            return constants(order.at(static_cast<std::size_t>(layer)));
        };
    return made;
}

}  // namespace taso
