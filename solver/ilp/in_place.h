// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ilp/accumulations.h"
#include "ilp/slices.h"

namespace taso {

/// Row 7, a layer without neighbours in space may write over an operand that nobody reads any more: the
/// columns e, where that is open even when its candidate is known.
class InPlace {
  public:
    InPlace(ModelBuilder& builder, const Choices& choices, const Accumulations& accumulations,
            const Slices& slices)
        : builder_(builder), choices_(choices), accumulations_(accumulations), slices_(slices) {}

    /// Row 7 and the columns e of a layer; into `terms`, what they save of the bytes of its step in row 4.
    void write_over(int layer, LinearSum& terms);

  private:
    ModelBuilder& builder_;
    const Choices& choices_;
    const Accumulations& accumulations_;
    const Slices& slices_;
};

}  // namespace taso
