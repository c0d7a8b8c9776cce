// SPDX-License-Identifier: GPL-3.0-or-later
// If: of its two branches the one that a constant condition takes.
#include "onnx/builder.h"

namespace taso {

void OnnxBuilder::add_if(const OnnxNode& node) {
    const OnnxValue& condition = value(node, 0);
    if (!condition.constant || condition.constant->elements() != 1)
        throw node.unsupported("its condition '" + clean(node.input(0)) + "' is not one constant number");
    const bool taken = condition.constant->floats()[0] != 0;
    const char* const key = taken ? "then_branch" : "else_branch";
    onnx::AttributeProto* branch = node.find(key, onnx::AttributeProto::GRAPH);
    if (!branch || !branch->has_g()) throw node.fault("lacks its " + std::string(key));
    onnx::GraphProto& graph = *branch->mutable_g();
    const auto& outputs = node.proto().output();
    if (graph.input_size() != 0 || graph.output_size() != outputs.size())
        throw node.fault("its " + std::string(key) + " makes " + std::to_string(graph.output_size()) +
                         " tensors of " + std::to_string(graph.input_size()) + ", not " +
                         std::to_string(outputs.size()) + " of none");
    // Other branches may have the same names.
    used_names_.make_own(graph, node.name());
    take_initializers(graph);
    for (const OnnxNode& inner : sorted_nodes(graph, file_.string(), true)) add_or_note(inner);
    for (int i = 0; i < outputs.size(); i++) {
        if (outputs[i].empty()) continue;
        const std::string& made = graph.output(i).name();
        if (const auto open = open_.find(made); open != open_.end())
            open_[outputs[i]] = open->second;
        else if (const OnnxValue* found = find(made))
            values_[outputs[i]] = OnnxValue(*found);
        else
            throw node.fault("its " + std::string(key) + " makes no '" + clean(made) + "'");
        survey_.rename(made, outputs[i]);
    }
}

}  // namespace taso
