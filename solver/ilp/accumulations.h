// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ilp/choices.h"

namespace taso {

/// Row 8, a convolution may add its result into the other operand of the add that follows: the columns a.
class Accumulations {
  public:
    struct Column {
        int column = 0, layer = 0, add = 0, other = 0, layout = 0, group = 0;
    };

    Accumulations(ModelBuilder& builder, const Choices& choices) : builder_(builder), choices_(choices) {}

    /// Row 8 and the columns a of a convolution.
    void accumulate(int layer);

    const std::vector<Column>& all() const { return accumulations_; }
    /// What they save of the bytes held at `step`, in row 4, or after it, in row 5.
    void add_saved(LinearSum& terms, int step, bool after) const;

  private:
    ModelBuilder& builder_;
    const Choices& choices_;
    std::vector<Column> accumulations_;
};

}  // namespace taso
