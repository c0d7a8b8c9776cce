// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/cost_model.h"

namespace taso {

/// One measurement to fit to.
struct Sample {
    const Primitive* primitive = nullptr;
    taso_shape shape{};
    std::int64_t ns = 0;
};
/// Least squares of the relative error, by family and, where a primitive has enough shapes, by primitive.
/// Throws Error without samples.
CostModel fit(const std::vector<Sample>& samples, const Board& board);

}  // namespace taso
