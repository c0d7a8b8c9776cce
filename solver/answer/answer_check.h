// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/answer.h"
#include "answer/method.h"

namespace taso {

/// The last word on every answer, whichever method found it: all of it is counted again in whole numbers by
/// the validator, and a status that budget or deadline contradict is taken back. Throws Error where an answer
/// is no right selection at all, which would be a fault of the solver.
void check_answer(const Problem& problem, const Question& question, Method method, Answer& answer);

}  // namespace taso
