// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frontier.h"
#include "json_file.h"
#include "question.h"

namespace taso {

/// The JSON of `taso solve` and `taso frontier` (DESIGN section 7).
Json describe(const Problem& problem, const Question& question, Method method, const Answer& answer);
Json describe(const Problem& problem, const Frontier& frontier);

struct MethodAnswer {
    Method method = Method::ilp;
    Answer answer;
};
/// The JSON of `taso compare`: one row per answer, ratios over the ILP's.
Json describe(const Problem& problem, const Question& question, const std::vector<MethodAnswer>& answers);

}  // namespace taso
