// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/ends.h"

#include <map>
#include <set>

#include "network/wishes.h"

namespace taso {

void end_at(onnx::GraphProto& graph, const std::vector<std::string>& wishes, const std::string& file) {
    std::map<std::string, std::string> tensors;  // by the names that a user may give
    for (const auto& node : graph.node())
        if (node.output_size() > 0 && !node.name().empty()) tensors.emplace(node.name(), node.output(0));
    // A tensor's own name comes before that of a node.
    for (const auto& node : graph.node())
        for (const std::string& output : node.output())
            if (!output.empty()) tensors[output] = output;
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors) names.push_back(name);
    std::set<std::string> taken;
    graph.clear_output();
    for (const std::string& name : wanted_outputs(wishes, names, file))
        if (taken.insert(tensors[name]).second) graph.add_output()->set_name(tensors[name]);
}

}  // namespace taso
