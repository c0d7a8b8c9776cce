// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ilp/copies.h"
#include "ilp/in_place.h"

namespace taso {

/// Rows 4 and 5: what lives while a layer runs and while a tensor is transformed is within the arena.
class Bounds {
  public:
    Bounds(ModelBuilder& builder, const Choices& choices, const Segments& segments, const Copies& copies,
           const Accumulations& accumulations, Slices& slices)
        : builder_(builder),
          choices_(choices),
          segments_(segments),
          copies_(copies),
          accumulations_(accumulations),
          slices_(slices),
          in_place_(builder, choices, accumulations, slices) {}

    /// Row 5 after the layer that makes the tensor (of the input: before the first).
    void bound_transforms(int tensor);
    /// Row 4 of a layer, with its row 7.
    void bound_layer(int layer);

  private:
    void add_saved(LinearSum& terms, int step, bool after) {
        accumulations_.add_saved(terms, step, after);
        slices_.add_saved(terms, step, after);
    }
    /// The row is kept only where it can bind: each layer chooses one x, every other column is free. `over`: the z
    /// of segments that run then, and with which no other term is there.
    void add_bound(int number, const std::string& name, LinearSum terms, double constant,
                   const LinearSum& over);

    ModelBuilder& builder_;
    const Choices& choices_;
    const Segments& segments_;
    const Copies& copies_;
    const Accumulations& accumulations_;
    Slices& slices_;
    InPlace in_place_;
};

}  // namespace taso
