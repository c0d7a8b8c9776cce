// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "question/question.h"

namespace taso {

/// The ILP of a small problem as text for reading: objective, and rows under their number and meaning.
std::string formulation_text(const Problem& problem, const Question& question);

}  // namespace taso
