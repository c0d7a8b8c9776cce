// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/node.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <set>

#include "onnx/names.h"

namespace taso {

namespace {

/// Length of the valid UTF-8 sequence at the start of a text, 0: none.
std::size_t sequence(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return first >= 0x20 && first != 0x7f ? 1 : 0;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; i++)
        if ((byte(i) & 0xc0) != 0x80) return 0;
    // Overlong forms, surrogates, and what lies beyond Unicode.
    if (first == 0xe0 && byte(1) < 0xa0) return 0;
    if (first == 0xed && byte(1) > 0x9f) return 0;
    if (first == 0xf0 && byte(1) < 0x90) return 0;
    if (first == 0xf4 && byte(1) > 0x8f) return 0;
    return length;
}

/// Which node makes each tensor, and which tensors are there from the start.
struct Sources {
    std::map<std::string, int> producer;
    std::set<std::string> given;

    bool inner;  ///< in a node: what it does not make is given from around it
    std::vector<std::vector<std::string>> reads;  ///< by node

    Sources(const onnx::GraphProto& graph, const std::vector<OnnxNode>& nodes, const std::string& file,
            bool is_inner)
        : inner(is_inner) {
        for (const auto& input : graph.input()) given.insert(input.name());
        for (const auto& initializer : graph.initializer()) given.insert(initializer.name());
        for (const OnnxNode& node : nodes) reads.push_back(read_names(node.proto()));
        for (std::size_t i = 0; i < nodes.size(); i++)
            for (const std::string& output : nodes[i].proto().output()) {
                if (output.empty()) continue;
                if (given.contains(output) || !producer.emplace(output, static_cast<int>(i)).second)
                    throw Error(file + ": the tensor '" + clean(output) + "' is made twice, again by node '" +
                                nodes[i].name() + "' (" + clean(nodes[i].op()) + ")");
            }
    }
};

/// Nodes that a tensor of the outputs rests on.
std::vector<bool> needed_nodes(const onnx::GraphProto& graph, const std::vector<OnnxNode>& nodes,
                               const Sources& sources, const std::string& file) {
    std::vector<bool> needed(nodes.size());
    std::vector<int> open;
    const auto need = [&](const std::string& tensor, const std::string& where) {
        if (tensor.empty() || sources.given.contains(tensor)) return;
        const auto found = sources.producer.find(tensor);
        if (found == sources.producer.end() && sources.inner) return;
        if (found == sources.producer.end())
            throw Error(where + ": '" + clean(tensor) +
                        "' is neither an input, nor made by a node, nor among the weights");
        if (!needed[found->second]) open.push_back(found->second);
        needed[found->second] = true;
    };
    for (const auto& output : graph.output()) need(output.name(), file + ": output");
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        for (const std::string& input : sources.reads[at]) need(input, nodes[at].where());
    }
    return needed;
}

}  // namespace

std::string clean(const std::string& text) {
    std::string cleaned;
    for (std::size_t i = 0; i < text.size() && cleaned.size() < 500;) {
        const std::size_t length = sequence(std::string_view(text).substr(i));
        cleaned += length ? text.substr(i, length) : "_";
        i += length ? length : 1;
    }
    return cleaned;
}

OnnxNode::OnnxNode(onnx::NodeProto& proto, const std::string& file) : proto_(&proto), file_(file) {
    if (proto.output_size() == 0 || proto.output(0).empty()) throw fault("makes nothing");
}

std::string OnnxNode::name() const {
    if (!proto_->name().empty()) return clean(proto_->name());
    return proto_->output_size() ? clean(proto_->output(0)) : std::string();
}

std::string OnnxNode::full_op() const {
    return clean((proto_->domain().empty() ? "" : proto_->domain() + ".") + op());
}

std::string OnnxNode::where() const { return file_ + ": node '" + name() + "' (" + full_op() + ")"; }

Unsupported OnnxNode::unsupported(const std::string& what) const {
    return {where() + ": " + (what.empty() ? "this op is not supported" : what), full_op(), name(), what};
}

onnx::AttributeProto* OnnxNode::find(const char* key) const {
    for (auto& attribute : *proto_->mutable_attribute())
        if (attribute.name() == key) return &attribute;
    return nullptr;
}

onnx::AttributeProto* OnnxNode::find(const char* key, int type) const {
    onnx::AttributeProto* attribute = find(key);
    if (attribute && attribute->type() != type && attribute->type() != onnx::AttributeProto::UNDEFINED)
        throw fault("its attribute " + std::string(key) + " is of the wrong type");
    return attribute;
}

bool OnnxNode::has_word(const char* key) const {
    const auto* attribute = find(key);
    return attribute && attribute->type() == onnx::AttributeProto::STRING;
}

std::int64_t OnnxNode::integer(const char* key, std::int64_t otherwise) const {
    const auto* attribute = find(key, onnx::AttributeProto::INT);
    return attribute ? attribute->i() : otherwise;
}

float OnnxNode::number(const char* key, float otherwise) const {
    const auto* attribute = find(key, onnx::AttributeProto::FLOAT);
    if (attribute && std::isnan(attribute->f()))
        throw fault("its attribute " + std::string(key) + " is not a number");
    return attribute ? attribute->f() : otherwise;
}

std::string OnnxNode::word(const char* key, const std::string& otherwise) const {
    const auto* attribute = find(key, onnx::AttributeProto::STRING);
    return attribute ? attribute->s() : otherwise;
}

std::vector<std::int64_t> OnnxNode::integers(const char* key, std::vector<std::int64_t> otherwise) const {
    const auto* attribute = find(key, onnx::AttributeProto::INTS);
    if (!attribute) return otherwise;
    return {attribute->ints().begin(), attribute->ints().end()};
}

std::vector<float> OnnxNode::numbers(const char* key) const {
    const auto* attribute = find(key, onnx::AttributeProto::FLOATS);
    if (!attribute) return {};
    return {attribute->floats().begin(), attribute->floats().end()};
}

std::vector<OnnxNode> sorted_nodes(onnx::GraphProto& graph, const std::string& file, bool inner) {
    std::vector<OnnxNode> nodes;
    for (auto& proto : *graph.mutable_node()) nodes.emplace_back(proto, file);
    const Sources sources(graph, nodes, file, inner);
    const std::vector<bool> needed = needed_nodes(graph, nodes, sources, file);

    std::vector<std::vector<int>> readers(nodes.size());
    std::vector<int> missing(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); i++) {
        if (!needed[i]) continue;
        for (const std::string& input : sources.reads[i]) {
            const auto found = sources.producer.find(input);
            if (found == sources.producer.end()) continue;
            readers[found->second].push_back(static_cast<int>(i));
            missing[i]++;
        }
    }
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (std::size_t i = 0; i < nodes.size(); i++)
        if (needed[i] && missing[i] == 0) ready.push(static_cast<int>(i));
    std::vector<OnnxNode> sorted;
    while (!ready.empty()) {
        const int next = ready.top();
        ready.pop();
        sorted.push_back(nodes[next]);
        for (int reader : readers[next])
            if (--missing[reader] == 0) ready.push(reader);
    }
    if (sorted.size() == static_cast<std::size_t>(std::count(needed.begin(), needed.end(), true)))
        return sorted;

    // Every node that is left waits for another one that is left: going back, one comes again.
    std::size_t at = 0;
    while (missing[at] <= 0) at++;
    std::set<std::size_t> seen;
    while (seen.insert(at).second)
        for (const std::string& input : sources.reads[at]) {
            const auto found = sources.producer.find(input);
            if (found == sources.producer.end() || missing[found->second] <= 0) continue;
            at = static_cast<std::size_t>(found->second);
            break;
        }
    throw nodes[at].fault("is part of a cycle");
}

}  // namespace taso
