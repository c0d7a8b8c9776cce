// SPDX-License-Identifier: GPL-3.0-or-later
// What the ways to answer a question share: solve.cpp and least_bytes_by_ilp.cpp.
#pragma once

#include "answer/prepared_problem.h"
#include "exact/exact_engine.h"
#include "ilp/ilp.h"

namespace taso {

/// Thrown where the time limit comes before there is anything to answer with.
struct OutOfTime {};

/// Where a search has nothing: throws Error after a stop, OutOfTime after the time limit.
[[noreturn]] void give_up(const Control& control);

/// Writes a choice out: schedule, packing (stopped by `packing`), bytes, and whether it keeps budget and
/// deadline.
void write_out(const Problem& problem, const Question& question, const Choice& choice, Answer& answer,
               const Control& packing = {});

/// For the packing of an answer: what is left of the time, and a little where it is up. An exact method's
/// answer that is bounded by its packing is packed as it was when it was found, which takes no longer.
Control for_packing(const Question& question, Method method, const Control& control);

/// A deadline and no budget: the least bytes are asked for.
inline bool least_bytes_asked(const Question& question) { return question.deadline_ns && !question.budget; }

/// What the exact engine answers, and where there is nothing, what comes closest: the selection of least
/// bytes, or the fastest one where it is the deadline that cannot be kept.
struct Asked {
    BestPoint least;
    std::optional<BestPoint> point, closest;
    bool proven = true;  ///< where there is no point, that there is none
};
/// Throws TooWide, and as give_up() where not even the least is known.
Asked ask(ExactEngine& engine, const Question& question, const Control& control);

/// For the ILP's own proof of what is settled already.
Control for_proof(const Control& control);

/// The ILP in the order of execution of `incumbent`, or in the file's.
IlpAnswer run_ilp(const ProblemTable& table, Question question, const std::optional<Choice>& incumbent,
                  const Control& control);

/// The least budget for which the ILP has a selection, by bisection: for problems too wide for the dynamic
/// programme. With a deadline: of those that keep it.
struct LeastByIlp {
    std::optional<Choice> choice;  ///< packs within `bytes`
    std::int64_t bytes = 0;
    bool proven = false;  ///< that nothing is smaller; without a choice: that there is nothing
};
LeastByIlp least_by_ilp(const ProblemTable& table, Question question, const Control& control);

/// Least bytes within a deadline, by the ILP.
Answer least_bytes_by_ilp(PreparedProblem& prepared, const Question& question, const Control& control);

/// No selection is faster: each layer's least time, nothing where others may do its work.
std::int64_t least_ns(const ProblemTable& table, Order order);

/// What the quick baselines have, when time is up before anything else is known.
Answer quick_answer(const ProblemTable& table, const Question& question, const Control& control);

}  // namespace taso
