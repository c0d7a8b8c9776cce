// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/answer.h"
#include "answer/method.h"
#include "question/question.h"

namespace taso {

class PreparedProblem;

/// Throws Error for a question that this method cannot answer.
Answer solve(const Problem& problem, const Question& question, Method method, const Control& control = {});
/// The same of a problem that is asked many questions.
Answer solve(PreparedProblem& prepared, const Question& question, Method method, const Control& control = {});

}  // namespace taso
