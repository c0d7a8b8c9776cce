// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "problem_table.h"

namespace taso {

/// The candidates that a baseline chooses (DESIGN section 5): greedy, greedy-fit, pbqp (by dynamic
/// programming, so that it is exact) or sum2d. Throws Error where its layouts cannot be joined.
std::vector<int> baseline(const ProblemTable& table, const Question& question, Method method,
                          const Control& control);

}  // namespace taso
