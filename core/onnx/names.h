// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace taso {

// Names of tensors in nodes, and in the graphs that nodes hold (the branches of an If).

/// What a node reads: its inputs, and what the graphs in it read of the graph around them. An input that is left out
/// is empty.
std::vector<std::string> read_names(const onnx::NodeProto& node);

/// New names of tensors by their old ones; others stay.
using Renaming = std::map<std::string, std::string>;
void rename(onnx::NodeProto& node, const Renaming& renaming);
void rename(onnx::GraphProto& graph, const Renaming& renaming);

/// All names of tensors that are in use, to find others.
class UsedNames {
  public:
    void add(const onnx::GraphProto& graph);
    void add(const onnx::NodeProto& node);
    const std::set<std::string>& all() const { return names_; }
    /// "PREFIX/NAME", perhaps with a number behind it, which is used from now on; of a long prefix its beginning.
    std::string unused(const std::string& prefix, const std::string& name);
    /// Renames what a graph makes itself, to "PREFIX/NAME".
    void make_own(onnx::GraphProto& graph, const std::string& prefix);

  private:
    std::set<std::string> names_;
    std::map<std::string, int> numbers_;  ///< that stand behind a name that was wanted
};

}  // namespace taso
