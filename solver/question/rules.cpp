// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/rules.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/error.h"
#include "primitive/registry.h"

namespace taso {

namespace {

bool offers(const ProblemLayer& layer, const std::string& primitive) {
    return std::any_of(layer.candidates.begin(), layer.candidates.end(),
                       [&](const Candidate& candidate) { return candidate.primitive == primitive; });
}

/// By name; -1: there is none.
int layer_named(const Problem& problem, const std::string& name) {
    for (std::size_t i = 0; i < problem.layers.size(); i++)
        if (problem.layers[i].name == name) return static_cast<int>(i);
    return -1;
}

/// Ranges that share a layer are one.
void mark_together(Problem& problem, const Rules& rules) {
    std::vector<std::pair<int, int>> ranges;
    for (const auto& [first, last] : rules.together) {
        const int begin = layer_named(problem, first), end = layer_named(problem, last);
        if (begin < 0 || end < 0)
            throw Error("problem '" + problem.name + "': there is no layer '" + (begin < 0 ? first : last) +
                        "' to keep together with others");
        if (end < begin)
            throw Error("problem '" + problem.name + "': layer '" + last + "' stands before '" + first +
                        "', so that these are no layers to keep together");
        ranges.emplace_back(begin, end);
    }
    std::sort(ranges.begin(), ranges.end());
    int number = 0, reached = -1;
    for (const auto& [begin, end] : ranges) {
        if (begin > reached) number++;
        for (int layer = begin; layer <= end; layer++) problem.layers[layer].together = number;
        reached = std::max(reached, end);
    }
}

}  // namespace

Problem restricted(Problem problem, const Rules& rules) {
    const std::string where = "problem '" + problem.name + "': ";
    for (const auto& [name, primitive] : rules.pins) {
        const int layer = layer_named(problem, name);
        if (layer < 0) throw Error(where + "there is no layer '" + name + "' to pin");
        if (!offers(problem.layers[layer], primitive))
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
    mark_together(problem, rules);
    for (const std::string& name : rules.alone) {
        const int layer = layer_named(problem, name);
        if (layer < 0) throw Error(where + "there is no layer '" + name + "' to keep out of segments");
        if (problem.layers[layer].together > 0)
            throw Error(where + "layer '" + name +
                        "' is to be kept out of segments, and together with others in one");
        problem.layers[layer].alone = true;
    }
    return problem;
}

}  // namespace taso
