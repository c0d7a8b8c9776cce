// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "onnx/node.h"
#include "onnx/survey.h"

namespace taso {

/// Notes the nodes of a file as they are read, in their order.
class SurveyMaker {
  public:
    void add_input(const std::string& tensor);
    /// `tensors`: of what the node makes, what is known and no constant.
    void add(const OnnxNode& node, SurveyNode::State state, const std::string& why,
             const std::vector<std::string>& tensors);
    /// It is not to be seen: what it makes stands for what it reads.
    void pass(const OnnxNode& node);
    /// One tensor has two names.
    void rename(const std::string& inner, const std::string& outer);
    bool knows(const std::string& tensor) const { return makers_.contains(tensor); }

    /// A network can end at what the nodes of the graph itself make.
    Survey take(const onnx::GraphProto& graph, const std::string& file, const std::string& sentence);

  private:
    std::vector<SurveyNode::Read> reads_of(const OnnxNode& node) const;
    void define(const OnnxNode& node, const std::vector<int>& makers);

    std::vector<SurveyNode> nodes_;
    std::map<std::string, std::vector<int>> makers_;  ///< by tensor; none: constant
};

}  // namespace taso
