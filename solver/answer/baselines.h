// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/choice.h"

namespace taso {

/// What a baseline chooses (docs/method.md): greedy, greedy-fit, pbqp (by dynamic
/// programming, so that it is exact) or sum2d. Throws Error where its layouts cannot be joined.
Choice baseline(const ProblemTable& table, const Question& question, Method method, const Control& control);

}  // namespace taso
