// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ilp/choices.h"

namespace taso {

/// Row 10, a layer runs a primitive of its own or is part of a segment: the columns z. Row 11, a segment fits: only
/// those that do have a column, and where one runs nothing else lives, so that in rows 4 and 5 it takes all of the
/// budget; of total, where these bound A, its own bytes.
class Segments {
  public:
    /// The columns z, of what is worth one. None where the question offers no segments.
    Segments(ModelBuilder& builder, Choices& choices, const Control& control);

    /// The z of segments that a layer is part of.
    void add_over(LinearSum& terms, int layer, double coefficient) const;
    /// What they take in row 4 of the layer; and in row 5 of a tensor those that it is inside of, being neither their
    /// input nor their output.
    void add_taken_over(LinearSum& terms, int layer) const { add_taken(terms, over_[layer]); }
    void add_taken_inside(LinearSum& terms, int tensor) const { add_taken(terms, inside_[tensor]); }
    /// The z that write a tensor in a layout, and those that read it so, which are all of its readers then.
    void add_written(LinearSum& terms, int tensor, int layout, double coefficient) const;
    void add_read(LinearSum& terms, int tensor, int layout, double coefficient) const;
    bool reads(int tensor, int layout) const;
    bool writes(int tensor, int layout) const;

  private:
    struct Column {
        int column = 0, layout = 0;
    };
    static void add(LinearSum& terms, const std::vector<Column>& columns, int layout, double coefficient);
    void add_taken(LinearSum& terms, const std::vector<int>& columns) const;

    std::vector<std::vector<int>> over_, inside_;         ///< by layer, by tensor
    std::vector<std::vector<Column>> reading_, writing_;  ///< by tensor
    int first_ = 0;                                       ///< column z
    std::vector<double> taken_;                           ///< KiB by column z, from the first
};

}  // namespace taso
