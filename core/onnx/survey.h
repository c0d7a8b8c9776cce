// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/error.h"

namespace taso {

/// A node of a file, or one of its inputs. What is constant, and what only shows a tensor in another way, is none.
struct SurveyNode {
    enum class State {
        input,    ///< of the network
        read,     ///< supported
        missing,  ///< not supported
        behind    ///< reads what is not supported: no more is known of it
    };
    struct Read {
        int node;            ///< that makes the tensor
        std::string tensor;  ///< by its name in the file; empty: a network cannot end at it
    };

    std::string name, op;
    State state = State::read;
    std::string why;          ///< of a missing one: what is wrong with it; empty: there is no such op
    std::vector<Read> reads;  ///< each made by an earlier node
    std::vector<std::string> tensors;  ///< of a read one: what it makes that a network can end at
};

/// A file of which parts are not supported, as far as it could be read.
struct Survey {
    std::string file;
    std::string sentence;  ///< what is wrong, in one sentence that names the file
    std::vector<SurveyNode> nodes;

    /// What NetworkWishes end at, so that a network has all that is supported up to this node: what it makes itself, or
    /// where it is not supported what the last supported ones before it make. Empty: there are none.
    std::vector<std::string> cut_at(int node) const;
    /// The same of what one node reads.
    std::vector<std::string> cut_at(const SurveyNode::Read& read) const;
};

/// Thrown where a file holds nodes that are not supported.
class UnsupportedNodes : public Error {
  public:
    explicit UnsupportedNodes(Survey survey)
        : Error(survey.sentence), survey_(std::make_shared<const Survey>(std::move(survey))) {}

    const std::shared_ptr<const Survey>& survey() const { return survey_; }

  private:
    std::shared_ptr<const Survey> survey_;
};

}  // namespace taso
