// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ilp/model.h"
#include "question/question.h"

namespace taso {

/// The ILP of a small problem as text for reading: objective, and rows under their number and meaning.
std::string formulation_text(const Problem& problem, const Question& question);
/// The same of the model that was made of them.
std::string formulation_text(const IlpModel& model, const Problem& problem, const Question& question);
/// What the rows of a number say, as a sentence that begins with it; 0: cuts.
std::string_view row_meaning(int number);

}  // namespace taso
