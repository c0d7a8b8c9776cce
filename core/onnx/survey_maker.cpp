// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/survey_maker.h"

#include <algorithm>
#include <set>

#include "onnx/names.h"

namespace taso {

namespace {

/// Of one tensor, and of what one node reads: more is nothing that a picture could show.
constexpr std::size_t most_makers = 16, most_reads = 256;

}  // namespace

void SurveyMaker::add_input(const std::string& tensor) {
    makers_[tensor] = {static_cast<int>(nodes_.size())};
    nodes_.push_back({clean(tensor), "", SurveyNode::State::input, "", {}, {}});
}

std::vector<SurveyNode::Read> SurveyMaker::reads_of(const OnnxNode& node) const {
    std::vector<SurveyNode::Read> reads;
    std::set<std::string> seen;
    for (const std::string& tensor : read_names(node.proto())) {
        const auto found = makers_.find(tensor);
        if (found == makers_.end() || !seen.insert(tensor).second) continue;
        for (const int maker : found->second)
            if (reads.size() < most_reads) reads.push_back({maker, tensor});
    }
    return reads;
}

void SurveyMaker::define(const OnnxNode& node, const std::vector<int>& makers) {
    for (const std::string& output : node.proto().output())
        if (!output.empty()) makers_[output] = makers;
}

void SurveyMaker::add(const OnnxNode& node, SurveyNode::State state, const std::string& why,
                      const std::vector<std::string>& tensors) {
    std::vector<SurveyNode::Read> reads = reads_of(node);
    define(node, {static_cast<int>(nodes_.size())});
    nodes_.push_back({node.name(), node.full_op(), state, why, std::move(reads), tensors});
}

void SurveyMaker::pass(const OnnxNode& node) {
    std::vector<int> makers;
    for (const SurveyNode::Read& read : reads_of(node))
        if (makers.size() < most_makers && std::find(makers.begin(), makers.end(), read.node) == makers.end())
            makers.push_back(read.node);
    if (!makers.empty()) define(node, makers);
}

void SurveyMaker::rename(const std::string& inner, const std::string& outer) {
    if (const auto found = makers_.find(inner); found != makers_.end()) {
        const std::vector<int> makers = found->second;
        makers_[outer] = makers;
    }
}

Survey SurveyMaker::take(const onnx::GraphProto& graph, const std::string& file,
                         const std::string& sentence) {
    std::set<std::string> ends;
    for (const auto& node : graph.node()) ends.insert(node.output().begin(), node.output().end());
    for (SurveyNode& node : nodes_) {
        std::erase_if(node.tensors, [&](const std::string& tensor) { return !ends.contains(tensor); });
        for (SurveyNode::Read& read : node.reads)
            if (!ends.contains(read.tensor)) read.tensor.clear();
    }
    return {file, sentence, std::move(nodes_)};
}

}  // namespace taso
