// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "problem/problem.h"

namespace taso {

/// Some callers have the input or an output in hwc: drawn apart from all else of a random problem.
inline void give_callers_layouts(Problem& problem, unsigned seed) {
    std::mt19937 random(seed);
    const auto give = [&](int tensor) {
        if (random() % 4 == 0 && problem.tensors[tensor].bytes[Layout::hwc] >= 0)
            problem.tensors[tensor].callers = Layout::hwc;
    };
    give(0);
    for (int tensor : problem.outputs) give(tensor);
}

}  // namespace taso
