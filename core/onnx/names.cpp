// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/names.h"

#include <type_traits>

namespace taso {

namespace {

/// The graphs in a node's attributes. The parser bounds how deep they nest.
template <class Node, class Do>
void each_graph(Node& node, Do act) {
    if constexpr (std::is_const_v<Node>) {
        for (const auto& attribute : node.attribute()) {
            if (attribute.has_g()) act(attribute.g());
            for (const auto& graph : attribute.graphs()) act(graph);
        }
    } else {
        for (auto& attribute : *node.mutable_attribute()) {
            if (attribute.has_g()) act(*attribute.mutable_g());
            for (auto& graph : *attribute.mutable_graphs()) act(graph);
        }
    }
}

std::set<std::string> made_names(const onnx::GraphProto& graph) {
    std::set<std::string> made;
    for (const auto& input : graph.input()) made.insert(input.name());
    for (const auto& initializer : graph.initializer()) made.insert(initializer.name());
    for (const auto& node : graph.node()) made.insert(node.output().begin(), node.output().end());
    return made;
}

void read_names_into(const onnx::NodeProto& node, std::vector<std::string>& names) {
    names.insert(names.end(), node.input().begin(), node.input().end());
    each_graph(node, [&](const onnx::GraphProto& graph) {
        std::vector<std::string> read;
        for (const auto& inner : graph.node()) read_names_into(inner, read);
        for (const auto& output : graph.output()) read.push_back(output.name());
        const std::set<std::string> made = made_names(graph);
        for (std::string& name : read)
            if (!made.contains(name)) names.push_back(std::move(name));
    });
}

void rename(std::string& name, const Renaming& renaming) {
    const auto found = renaming.find(name);
    if (found != renaming.end()) name = found->second;
}

}  // namespace

std::vector<std::string> read_names(const onnx::NodeProto& node) {
    std::vector<std::string> names;
    read_names_into(node, names);
    return names;
}

void rename(onnx::NodeProto& node, const Renaming& renaming) {
    for (std::string& input : *node.mutable_input()) rename(input, renaming);
    for (std::string& output : *node.mutable_output()) rename(output, renaming);
    each_graph(node, [&](onnx::GraphProto& graph) { rename(graph, renaming); });
}

void rename(onnx::GraphProto& graph, const Renaming& renaming) {
    for (auto& input : *graph.mutable_input()) rename(*input.mutable_name(), renaming);
    for (auto& output : *graph.mutable_output()) rename(*output.mutable_name(), renaming);
    for (auto& initializer : *graph.mutable_initializer()) rename(*initializer.mutable_name(), renaming);
    for (auto& node : *graph.mutable_node()) rename(node, renaming);
}

void UsedNames::add(const onnx::GraphProto& graph) {
    names_.merge(made_names(graph));
    for (const auto& node : graph.node()) add(node);
}

void UsedNames::add(const onnx::NodeProto& node) {
    names_.insert(node.output().begin(), node.output().end());
    each_graph(node, [&](const onnx::GraphProto& graph) { add(graph); });
}

std::string UsedNames::unused(const std::string& prefix, const std::string& name) {
    const std::string wanted = prefix.substr(0, 200) + "/" + name;
    std::string found = wanted;
    int& number = numbers_[wanted];
    while (!names_.insert(found).second) found = wanted + "_" + std::to_string(++number + 1);
    return found;
}

void UsedNames::make_own(onnx::GraphProto& graph, const std::string& prefix) {
    Renaming renaming;
    for (const std::string& name : made_names(graph))
        if (!name.empty()) renaming[name] = unused(prefix, name);
    rename(graph, renaming);
}

}  // namespace taso
