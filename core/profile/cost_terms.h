// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/cost_model.h"

namespace taso {

/// The three terms of the cost model in ns on a board, for coefficients of 1.
struct CostTerms {
    double arithmetic = 0, bytes = 0, calls = 0;
};
CostTerms cost_terms(const Primitive& primitive, const taso_shape& shape, const Board& board);

/// Floats of a board's vector that a primitive fills: a block of 4 cannot fill 16 lanes.
double lanes(const Primitive& primitive, const Board& board);

}  // namespace taso
