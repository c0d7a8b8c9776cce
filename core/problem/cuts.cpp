// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/cuts.h"

#include <algorithm>

namespace taso {

std::vector<int> cuts(const Problem& problem) {
    const int layers = static_cast<int>(problem.layers.size());
    std::vector<int> found = {layers};
    int lowest = layers;  // tensor that the layers from c on read
    for (int c = layers - 1; c >= 0; c--) {
        for (int tensor : problem.layers[c].inputs) lowest = std::min(lowest, tensor);
        if (lowest == c) found.push_back(c);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

}  // namespace taso
