// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/choice.h"
#include "question/question.h"

namespace taso {

/// Whether a choice keeps the budget, in integers and, where its kind says so, packed. `certain`: not so where the
/// packer's time was up before it had found a place for everything, nor that there is none.
bool keeps_budget(const ProblemTable& table, const Question& question, const Choice& choice,
                  const Control& control, bool& certain);

}  // namespace taso
