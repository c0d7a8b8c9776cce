// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "question/problem_table.h"

namespace taso {

/// What candidates add to the bytes of a kind that counts all weights. Layers that share constants store equal
/// forms once: of a form that k layers offer, each of those that take it answers for the k-th part, so that the
/// sum never passes the true one, but may fall short of it.
class SharedWeights {
  public:
    /// A kind that does not count all weights: nothing counts, and nothing is shared.
    SharedWeights(const ProblemTable& table, BudgetKind kind);

    static constexpr int own = -1;
    /// The form of a candidate that other layers may store too; `own`: no other does.
    int form(int layer, int candidate) const { return weights_[layer][candidate].form; }
    /// What it answers for: all of its own weights, or its part of a form.
    std::int64_t counted(int layer, int candidate) const { return weights_[layer][candidate].bytes; }
    /// What those of layers first to last that offer a form answer for together.
    std::int64_t part(int form, int first, int last) const;

  private:
    struct Weights {
        int form = own;
        std::int64_t bytes = 0;
    };
    struct Form {
        std::int64_t least = 0;   ///< that it takes
        std::vector<int> layers;  ///< that offer it, in order
        std::int64_t part(std::int64_t sharers) const;
    };
    std::vector<std::vector<Weights>> weights_;  ///< by layer and candidate
    std::vector<Form> forms_;
};

}  // namespace taso
