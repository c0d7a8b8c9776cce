// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "base/error.h"
#include "check/checks.h"

namespace taso {

/// Lays the problem out in the solution's order of execution, in which each layer must find what it
/// reads.
void check_order(CountedSolution& counted) {
    if (!counted.solution.is_object() || !counted.solution.contains("order")) return;
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < counted.problem.layers.size(); i++)
        numbers.emplace(counted.problem.layers[i].name, i);
    Problem ordered = counted.problem;
    std::vector<int> tensors(counted.problem.tensors.size(), -1);  // the new number of what is made by then
    tensors[0] = 0;
    std::size_t next = 0;
    for (const Json& row : counted.array("order")) {
        const auto found = row.is_string() ? numbers.find(row.get<std::string>()) : numbers.end();
        if (found == numbers.end())
            return counted.fault("'order' names " + row.dump() + ", which is no layer");
        const ProblemLayer& layer = counted.problem.layers[found->second];
        if (tensors[layer.output] >= 0)
            return counted.fault("'order' names layer '" + layer.name + "' twice");
        ordered.layers[next] = layer;
        for (int& tensor : ordered.layers[next].inputs) {
            if (tensors[tensor] < 0)
                return counted.fault("'order' runs layer '" + layer.name + "' before '" +
                                     counted.problem.tensors[tensor].name + "', which it reads");
            tensor = tensors[tensor];
        }
        const int output = static_cast<int>(++next);
        tensors[layer.output] = ordered.layers[next - 1].output = output;
        ordered.tensors[output] = counted.problem.tensors[layer.output];
    }
    if (next != counted.problem.layers.size())
        return counted.fault("'order' names " + std::to_string(next) + " of " +
                             std::to_string(counted.problem.layers.size()) + " layers");
    for (ProblemTransform& transform : ordered.transforms) transform.tensor = tensors[transform.tensor];
    for (int& tensor : ordered.outputs) tensor = tensors[tensor];
    counted.problem = std::move(ordered);
}

}  // namespace taso
