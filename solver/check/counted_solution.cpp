// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/counted_solution.h"

#include <algorithm>

#include "base/error.h"

namespace taso {

const Json& CountedSolution::array_of(const Json& object, const char* key, const std::string& where) {
    if (!object.is_object() || !object.contains(key) || !object.at(key).is_array())
        throw Error(where + " has no list '" + key + "'");
    return object.at(key);
}

int CountedSolution::tensor_named(const std::string& name) const {
    for (std::size_t t = 0; t < problem.tensors.size(); t++)
        if (problem.tensors[t].name == name) return static_cast<int>(t);
    throw Error("there is no tensor '" + name + "' in the problem");
}

int CountedSolution::layer_named(const std::string& name) const {
    for (std::size_t i = 0; i < problem.layers.size(); i++)
        if (problem.layers[i].name == name) return static_cast<int>(i);
    throw Error("there is no layer '" + name + "' in the problem");
}

Layout CountedSolution::layout_of(const Json& row, const char* key, const std::string& where) const {
    const std::string text = member<std::string>(row, key, where);
    const auto layout = layout_named(text);
    if (!layout) throw Error(where + ": there is no layout '" + text + "'");
    return *layout;
}

Layout CountedSolution::same(int tensor, Layout layout) const {
    return problem.tensors[tensor].representative[layout];
}

bool CountedSolution::callers(Version v) const {
    return problem.tensors[v.first].external && v == callers_version(v.first);
}

std::int64_t CountedSolution::whole_bytes(Version v) const {
    return problem.tensors[v.first].bytes[v.second];
}

int CountedSolution::divided_rows(int layer) const {
    const ProblemLayer& l = problem.layers[layer];
    return problem.tensors[l.gathers ? l.inputs[0] : l.output].rows;
}

std::vector<int> CountedSolution::readers(int tensor) const {
    std::vector<int> found;
    for (std::size_t i = 0; i < problem.layers.size(); i++) {
        const auto& inputs = problem.layers[i].inputs;
        if (std::find(inputs.begin(), inputs.end(), tensor) != inputs.end())
            found.push_back(static_cast<int>(i));
    }
    return found;
}

Version CountedSolution::written(int layer) const {
    return version(problem.layers[layer].output, layers[layer].candidate->output);
}

Version CountedSolution::read_by(int layer, int tensor) const {
    return version(tensor, layers[layer].candidate->input);
}

const CountedSegment* CountedSolution::segment_of(int layer) const {
    const int segment = layers[layer].segment;
    return segment < 0 ? nullptr : &segments[segment];
}

Version CountedSolution::outermost(int layer) const {
    while (layers[layer].whole > 0) layer = layers[layer].whole - 1;
    return written(layer);
}

}  // namespace taso
