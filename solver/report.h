// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frontier.h"
#include "json_file.h"
#include "question.h"

namespace taso {

/// The JSON of `taso solve`, `taso frontier` (DESIGN section 7).
Json describe(const Problem& problem, const Question& question, Method method, const Answer& answer);
Json describe(const Problem& problem, const Frontier& frontier);

}  // namespace taso
