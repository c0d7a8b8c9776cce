// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/error.h"

namespace taso {

/// A sound part of a file that is not supported here.
class Unsupported : public Error {
  public:
    /// `what` is wrong with a node of an op; empty: there is no such op.
    Unsupported(const std::string& sentence, std::string op, std::string node, std::string what)
        : Error(sentence), op_(std::move(op)), node_(std::move(node)), what_(std::move(what)) {}

    const std::string& op() const { return op_; }
    const std::string& node() const { return node_; }
    const std::string& what_of_op() const { return what_; }

  private:
    std::string op_, node_, what_;
};

/// All of those that a file has, op by op.
class UnsupportedParts {
  public:
    void add(const Unsupported& part);
    bool empty() const { return kinds_.empty(); }
    /// One of them speaks for itself; else "FILE: 5 nodes are not supported: 3 Tanh (first 'a'), 2 ..".
    /// `parts` is what the file calls them.
    Error fault(const std::string& file, const std::string& parts) const;

  private:
    struct Kind {
        Unsupported first;
        int count = 0;
    };
    std::vector<Kind> kinds_;
    std::map<std::pair<std::string, std::string>, std::size_t> places_;  ///< in kinds_, by op and what
};

}  // namespace taso
