// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/kernel_check.h"

namespace taso {

/// Holds every row of the registry against itself: a layer made band by band, each of them a call as band_shape()
/// has it, must be what the whole call makes, in the same bits but where a kernel's sums depend on where its band
/// begins. A call may read the band's rows alone, and write nothing but its output and the workspace that the row
/// declares for the band's shape.
class BandCheck {
  public:
    explicit BandCheck(bool reduced) : cases_(kernel_cases(reduced)) {}

    /// In bands of 1, 2, 3, 5 and all rows; a row that no case is for is a fault, but for ops whose outputs each
    /// take all of the input.
    KernelReport run(const Primitive& primitive, Isa isa) const;

  private:
    std::vector<KernelCase> cases_;
};

}  // namespace taso
