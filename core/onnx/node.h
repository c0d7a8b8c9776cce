// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <string>
#include <vector>

#include "network/unsupported.h"
#include "onnx/constant.h"

namespace taso {

/// Text from a file as it may stand in a name or message: valid UTF-8 without control characters.
std::string clean(const std::string& text);

/// A node of an ONNX graph, with its place for messages and its attributes by name. Refers to the proto.
class OnnxNode {
  public:
    OnnxNode(onnx::NodeProto& proto, const std::string& file);

    const std::string& op() const { return proto_->op_type(); }
    /// Its op, with the domain where that is not ONNX's own.
    std::string full_op() const;
    /// Its name, or the tensor that it makes where it has none.
    std::string name() const;
    /// "a.onnx: node 'conv1' (Conv)".
    std::string where() const;
    Error fault(const std::string& what) const { return Error(where() + ": " + what); }
    /// A fault of this program's rather than the file's, so that others of the file are wanted too; `what`
    /// as in fault(), or empty where there is no such op here.
    Unsupported unsupported(const std::string& what = {}) const;
    onnx::NodeProto& proto() const { return *proto_; }

    int inputs() const { return proto_->input_size(); }
    /// The name of an input; empty where it is left out.
    std::string input(int index) const { return index < inputs() ? proto_->input(index) : std::string(); }
    bool reads(int index) const { return !input(index).empty(); }
    const std::string& output() const { return proto_->output(0); }

    bool has(const char* key) const { return find(key) != nullptr; }
    /// Whether an attribute of the name is a text.
    bool has_word(const char* key) const;
    std::int64_t integer(const char* key, std::int64_t otherwise) const;
    float number(const char* key, float otherwise) const;
    std::string word(const char* key, const std::string& otherwise) const;
    std::vector<float> numbers(const char* key) const;
    std::vector<std::int64_t> integers(const char* key, std::vector<std::int64_t> otherwise = {}) const;
    /// Null where the node has no such attribute. Throws Error where it is of another type.
    onnx::AttributeProto* find(const char* key, int type) const;

  private:
    onnx::AttributeProto* find(const char* key) const;

    onnx::NodeProto* proto_;
    std::string file_;
};

/// The nodes that the outputs need, each behind those that it reads and otherwise in the file's order. Throws
/// Error on a cycle and where a tensor is made twice or, unless the graph is inner (a branch of an If, which reads what
/// is around it), by nothing.
std::vector<OnnxNode> sorted_nodes(onnx::GraphProto& graph, const std::string& file, bool inner = false);

}  // namespace taso
