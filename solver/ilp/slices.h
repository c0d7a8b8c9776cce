// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "ilp/accumulations.h"

namespace taso {

/// Row 9, the operands of a concat may be written where its output lies: the columns k, and g of buffers that
/// are open. What might be a slice and added into is kept apart by a row 8 here, for the k come last.
class Slices {
  public:
    Slices(ModelBuilder& builder, const Choices& choices, const Accumulations& accumulations)
        : builder_(builder),
          choices_(choices),
          accumulations_(accumulations),
          slices_(builder.problem.layers.size()) {}

    /// Row 9 and the columns k of a concat, one for each buffer that its operands may stand in. From the last
    /// layer to the first, for an outer concat comes before those within it.
    void slice(int layer);

    /// All columns k by which a tensor is a slice.
    void add_slice(LinearSum& terms, int tensor, double coefficient) const;
    /// What they save of the bytes held at `step`, in row 4, or after it, in row 5.
    void add_saved(LinearSum& terms, int step, bool after);

  private:
    struct Slice {
        int column = 0, root = 0;
        Layout layout = Layout::chw;
    };
    /// The whole buffer of a root, from the first of its slices on.
    void add_open(LinearSum& terms, const Slice& root, int step);
    int first_operand(int concat) const;

    ModelBuilder& builder_;
    const Choices& choices_;
    const Accumulations& accumulations_;
    std::vector<std::vector<Slice>> slices_;  ///< by concat
    std::map<std::vector<int>, int> opened_;  ///< column g by the k that it covers
};

}  // namespace taso
