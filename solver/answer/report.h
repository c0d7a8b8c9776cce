// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/answer.h"
#include "answer/method.h"
#include "base/json_file.h"
#include "exact/frontier.h"

namespace taso {

/// "the budget of 1024 bytes of arena and the deadline of 40.0 ms", for a sentence.
std::string limits_of(const Question& question);
/// What the nearest known selection needs instead, where an answer does not keep its question: "the least is
/// 2048 bytes (2.00 KiB)", "the fastest takes 41.0 ms (41000001 ns)".
std::string nearest_of(const Question& question, const Answer& answer);

/// The JSON of `taso solve` and `taso frontier` (docs/commands.md).
Json describe(const Problem& problem, const Question& question, Method method, const Answer& answer);
Json describe(const Problem& problem, const Frontier& frontier);

struct MethodAnswer {
    Method method = Method::ilp;
    Answer answer;
};
/// The JSON of `taso compare`: one row per answer, ratios over the ILP's.
Json describe(const Problem& problem, const Question& question, const std::vector<MethodAnswer>& answers);

}  // namespace taso
