// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/functions.h"

#include <google/protobuf/unknown_field_set.h>

#include <algorithm>
#include <map>
#include <utility>

#include "onnx/names.h"
#include "onnx/node.h"

namespace taso {

namespace {

/// Calls within calls, and what all calls together may make: beyond that is an attack.
constexpr int most_calls_within = 16;
constexpr std::int64_t most_inlined_nodes = 200000;
constexpr std::size_t most_inlined_bytes = std::size_t{1} << 28;

std::int64_t operator_set(const google::protobuf::RepeatedPtrField<onnx::OperatorSetIdProto>& sets) {
    for (const auto& set : sets)
        if (set.domain().empty() || set.domain() == "ai.onnx") return set.version();
    return 0;
}

/// Values of attributes that calls may leave out: a field that this program's copy of the format does not know yet.
std::map<std::string, onnx::AttributeProto> usual_attributes(const onnx::FunctionProto& function) {
    constexpr int attribute_proto = 11;
    std::map<std::string, onnx::AttributeProto> usual;
    const auto& unknown = function.unknown_fields();
    for (int i = 0; i < unknown.field_count(); i++) {
        const auto& field = unknown.field(i);
        onnx::AttributeProto attribute;
        if (field.number() == attribute_proto &&
            field.type() == google::protobuf::UnknownField::TYPE_LENGTH_DELIMITED &&
            attribute.ParseFromString(field.length_delimited()))
            usual[attribute.name()] = attribute;
    }
    return usual;
}

class Inliner {
  public:
    Inliner(onnx::ModelProto& model, const std::string& file) : model_(model), file_(file) {
        used_.add(model.graph());
        for (const auto& function : model.functions())
            functions_[{function.domain(), function.name()}] = &function;
    }

    void run() { replace_calls(*model_.mutable_graph()->mutable_node(), 0); }

  private:
    using Nodes = google::protobuf::RepeatedPtrField<onnx::NodeProto>;

    void replace_calls(Nodes& nodes, int depth) {
        Nodes all;
        for (onnx::NodeProto& node : nodes) {
            const auto called = functions_.find({node.domain(), node.op_type()});
            if (called != functions_.end()) {
                Nodes body = body_of(node, *called->second, depth);
                for (onnx::NodeProto& inner : body) all.Add(std::move(inner));
                continue;
            }
            for (auto& attribute : *node.mutable_attribute())
                if (attribute.has_g()) replace_calls(*attribute.mutable_g()->mutable_node(), depth);
            all.Add(std::move(node));
        }
        nodes.Swap(&all);
    }

    Nodes body_of(onnx::NodeProto& call, const onnx::FunctionProto& function, int depth) {
        const OnnxNode node(call, file_);
        if (depth >= most_calls_within) throw node.fault("calls functions that call others too deeply");
        const std::int64_t own = operator_set(function.opset_import());
        if (own != 0 && own != operator_set(model_.opset_import()))
            throw node.unsupported("its function is of operator set " + std::to_string(own) +
                                   ", the network of another");
        const std::string prefix = call.name().empty() ? call.output(0) : call.name();
        const Renaming renaming = names_of(node, function, prefix);
        const auto usual = usual_attributes(function);
        Nodes body;
        for (const auto& inner : function.node()) {
            nodes_++;
            spend(node, inner.ByteSizeLong());
            onnx::NodeProto& made = *body.Add();
            made = inner;
            made.set_name(prefix.substr(0, 200) + "/" + inner.name());
            rename(made, renaming);
            give_attributes(made, node, usual);
        }
        // What a function gives back as it got it has no node in it.
        for (int i = 0; i < std::min(call.output_size(), function.output_size()); i++) {
            const auto& inputs = function.input();
            const auto same = std::find(inputs.begin(), inputs.end(), function.output(i));
            if (same == inputs.end() || call.output(i).empty()) continue;
            onnx::NodeProto& copy = *body.Add();
            copy.set_op_type("Identity");
            copy.set_name(prefix + "/" + function.output(i));
            copy.add_input(node.input(static_cast<int>(same - inputs.begin())));
            copy.add_output(call.output(i));
        }
        replace_calls(body, depth + 1);
        return body;
    }

    void spend(const OnnxNode& call, std::size_t bytes) {
        bytes_ += bytes;
        if (nodes_ > most_inlined_nodes || bytes_ > most_inlined_bytes)
            throw call.fault("functions make more nodes than are read");
    }

    /// What the names in a function stand for where it is called.
    Renaming names_of(const OnnxNode& call, const onnx::FunctionProto& function, const std::string& prefix) {
        Renaming renaming;
        if (call.inputs() > function.input_size() || call.proto().output_size() > function.output_size())
            throw call.fault("gives or takes more than its function");
        for (const auto& node : function.node()) {
            UsedNames made;
            made.add(node);
            for (const std::string& name : made.all())
                if (!name.empty() && !renaming.contains(name)) renaming[name] = used_.unused(prefix, name);
        }
        for (int i = 0; i < call.proto().output_size(); i++)
            if (!call.proto().output(i).empty()) renaming[function.output(i)] = call.proto().output(i);
        for (int i = 0; i < function.input_size(); i++) renaming[function.input(i)] = call.input(i);
        return renaming;
    }

    /// Attributes that refer to the call's own become those.
    void give_attributes(onnx::NodeProto& node, const OnnxNode& call,
                         const std::map<std::string, onnx::AttributeProto>& usual) {
        google::protobuf::RepeatedPtrField<onnx::AttributeProto> attributes;
        for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
            if (attribute.has_g())
                for (auto& inner : *attribute.mutable_g()->mutable_node())
                    give_attributes(inner, call, usual);
            if (attribute.ref_attr_name().empty()) {
                attributes.Add(std::move(attribute));
                continue;
            }
            const auto& given = call.proto().attribute();
            const auto found = std::find_if(
                given.begin(), given.end(),
                [&](const onnx::AttributeProto& each) { return each.name() == attribute.ref_attr_name(); });
            const auto otherwise = usual.find(attribute.ref_attr_name());
            if (found == given.end() && otherwise == usual.end()) continue;  // left out
            onnx::AttributeProto value = found != given.end() ? *found : otherwise->second;
            value.set_name(attribute.name());
            spend(call, value.ByteSizeLong());
            attributes.Add(std::move(value));
        }
        node.mutable_attribute()->Swap(&attributes);
    }

    onnx::ModelProto& model_;
    const std::string& file_;
    UsedNames used_;
    std::map<std::pair<std::string, std::string>, const onnx::FunctionProto*> functions_;
    std::int64_t nodes_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace

void inline_functions(onnx::ModelProto& model, const std::string& file) {
    if (model.functions_size() > 0) Inliner(model, file).run();
}

}  // namespace taso
