// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "board.h"
#include "registry.h"

namespace taso {

/// What a call does, as the cost model sees it.
struct Work {
    double arithmetic = 0;  ///< multiply-adds (or the operation's own steps)
    double bytes = 0;       ///< read and written: operands, constants, output, and workspace twice
    double calls = 1;       ///< inner calls: one per panel, tile or row, each with its own overhead
};
Work work(const Primitive& primitive, const taso_shape& shape);

/// ns = arithmetic * a + bytes * b + calls * c per family, coefficients fitted by least squares to
/// measurements on one machine
/// (`fitted_on`) and rescaled to another by clock, vector width, caches and bandwidth.
class CostModel {
  public:
    struct Coefficients {
        double arithmetic = 0, bytes = 0, calls = 0;
    };
    Board fitted_on;
    Board board;                                   ///< the machine that estimates are for
    std::map<std::string, Coefficients> families;  ///< by family; transforms under "transform"

    std::int64_t estimate(const Primitive& primitive, const taso_shape& shape) const;
};

}  // namespace taso
