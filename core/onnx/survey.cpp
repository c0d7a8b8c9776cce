// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/survey.h"

#include <algorithm>

namespace taso {

namespace {

/// Walks back from what is read to what can be made.
class Cut {
  public:
    explicit Cut(const Survey& survey) : survey_(survey), seen_(survey.nodes.size()) {}

    void follow(const SurveyNode::Read& read) {
        const SurveyNode& maker = survey_.nodes[static_cast<std::size_t>(read.node)];
        if (maker.state == SurveyNode::State::read && !read.tensor.empty())
            add(read.tensor);
        else
            open_.push_back(read.node);
    }
    void add(const std::string& tensor) {
        if (std::find(tensors.begin(), tensors.end(), tensor) == tensors.end()) tensors.push_back(tensor);
    }
    /// A node that cannot be ended at stands for all that it reads.
    void run() {
        while (!open_.empty()) {
            const auto node = static_cast<std::size_t>(open_.back());
            open_.pop_back();
            if (seen_[node]) continue;
            seen_[node] = true;
            for (const SurveyNode::Read& read : survey_.nodes[node].reads) follow(read);
        }
    }

    std::vector<std::string> tensors;

  private:
    const Survey& survey_;
    std::vector<bool> seen_;
    std::vector<int> open_;
};

}  // namespace

std::vector<std::string> Survey::cut_at(int node) const {
    Cut cut(*this);
    const SurveyNode& last = nodes.at(static_cast<std::size_t>(node));
    if (last.state == SurveyNode::State::read && !last.tensors.empty()) return last.tensors;
    for (const SurveyNode::Read& read : last.reads) cut.follow(read);
    cut.run();
    return cut.tensors;
}

std::vector<std::string> Survey::cut_at(const SurveyNode::Read& read) const {
    Cut cut(*this);
    cut.follow(read);
    cut.run();
    return cut.tensors;
}

}  // namespace taso
