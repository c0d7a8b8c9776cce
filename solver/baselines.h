// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice.h"

namespace taso {

/// What a baseline chooses (DESIGN section 5): greedy, greedy-fit, pbqp (by dynamic
/// programming, so that it is exact) or sum2d. Throws Error where its layouts cannot be joined.
Choice baseline(const ProblemTable& table, const Question& question, Method method, const Control& control);

}  // namespace taso
