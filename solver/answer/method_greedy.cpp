// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "answer/baseline.h"

namespace taso {

Choice choose_greedy(const Request& request) {
    std::vector<int> chosen;
    for (const ProblemLayer& layer : request.problem().layers) {
        const auto fastest =
            std::min_element(layer.candidates.begin(), layer.candidates.end(),
                             [](const Candidate& a, const Candidate& b) { return a.ns < b.ns; });
        chosen.push_back(static_cast<int>(fastest - layer.candidates.begin()));
    }
    return joined(request, std::move(chosen));
}

}  // namespace taso
