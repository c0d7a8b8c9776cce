// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ilp/choices.h"
#include "ilp/segments.h"

namespace taso {

/// Row 2, what a layer reads was written in that layout or is copied into it: the columns w of copies. Row 3,
/// a copy is held for all that still read it: the columns h.
class Copies {
  public:
    struct Column {
        int from = 0, to = 0, column = 0;
    };

    Copies(ModelBuilder& builder, const Choices& choices, const Segments& segments)
        : builder_(builder), choices_(choices), segments_(segments) {}

    /// Row 2 and the columns w; tensors in their order.
    void copy(int tensor);
    /// Row 3: columns h where a tensor has several readers; for its last reader they are that reader's x.
    void hold(int tensor);

    const std::vector<Column>& of(int tensor) const { return copies_[tensor]; }
    /// What writes a tensor in a layout, layers and segments.
    void add_written(LinearSum& terms, int tensor, int layout, double coefficient, double& constant) const;
    /// Bytes of a tensor held at step `layer` for it and later ones. Not for a segment: where it runs it takes
    /// the whole budget.
    void add_held(LinearSum& terms, int tensor, int layer) const;

  private:
    bool writes(int tensor, int layout) const;

    ModelBuilder& builder_;
    const Choices& choices_;
    const Segments& segments_;
    std::vector<std::vector<Column>> copies_;          ///< by tensor
    std::vector<std::vector<std::vector<int>>> held_;  ///< [tensor][reader but the last][layout]
};

}  // namespace taso
