// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/rules.h"

#include <algorithm>

#include "base/error.h"
#include "primitive/registry.h"

namespace taso {

namespace {

bool offers(const ProblemLayer& layer, const std::string& primitive) {
    return std::any_of(layer.candidates.begin(), layer.candidates.end(),
                       [&](const Candidate& candidate) { return candidate.primitive == primitive; });
}

}  // namespace

Problem restricted(Problem problem, const Rules& rules) {
    const std::string where = "problem '" + problem.name + "': ";
    for (const auto& [name, primitive] : rules.pins) {
        const auto layer = std::find_if(problem.layers.begin(), problem.layers.end(),
                                        [&name = name](const ProblemLayer& l) { return l.name == name; });
        if (layer == problem.layers.end()) throw Error(where + "there is no layer '" + name + "' to pin");
        if (!offers(*layer, primitive))
            throw Error(where + "layer '" + name + "' cannot run '" + primitive + "'");
        if (rules.bans.contains(primitive))
            throw Error(where + "'" + primitive + "' is banned, and layer '" + name + "' is pinned to it");
    }
    for (const std::string& primitive : rules.bans)
        if (!find_primitive(primitive) &&
            std::none_of(problem.layers.begin(), problem.layers.end(),
                         [&](const ProblemLayer& layer) { return offers(layer, primitive); }))
            throw Error(where + "there is no primitive '" + primitive + "' to ban");
    for (ProblemLayer& layer : problem.layers) {
        const auto pin = rules.pins.find(layer.name);
        std::erase_if(layer.candidates, [&](const Candidate& candidate) {
            return (pin != rules.pins.end() && candidate.primitive != pin->second) ||
                   rules.bans.contains(candidate.primitive) ||
                   (rules.max_error && candidate.error > *rules.max_error);
        });
        if (layer.candidates.empty())
            throw Error(where + "pins, bans and the error limit leave layer '" + layer.name +
                        "' no primitive to run");
    }
    return problem;
}

}  // namespace taso
