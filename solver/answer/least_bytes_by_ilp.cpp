// SPDX-License-Identifier: GPL-3.0-or-later
// With a deadline and no budget least bytes are asked for: the ILP, which minimises time, says of what is
// found that nothing is smaller, and that nothing as small is faster. With a chosen order it speaks of the
// one that was found, and the dynamic programme of all.
#include "answer/solve_parts.h"
#include "base/error.h"
#include "problem/reorder.h"
#include "question/watch.h"

namespace taso {

namespace {

/// What is known before the ILP proves it.
struct Known {
    std::optional<Choice> found, closest;
    std::int64_t least_bytes = 0;
    bool by_ilp_alone = false;
    bool proven = true;    ///< as far as the ILP, which knows one order of execution, cannot do it
    bool settled = false;  ///< the dynamic programme has proven it all
};

Known known(PreparedProblem& prepared, const Question& question, const Control& control) {
    Known made;
    try {
        const Asked asked = ask(prepared.engine(question.kind, question.order, control), question, control);
        made.least_bytes = asked.least.bytes;
        if (asked.point) made.found = asked.point->choice;
        if (asked.closest) made.closest = asked.closest->choice;
        made.settled = asked.proven && (!asked.point || (asked.point->smallest && asked.point->fastest));
        if (question.order == Order::chosen)
            made.proven = asked.proven && (!asked.point || asked.point->smallest);
    } catch (const TooWide&) {
        if (question.order == Order::chosen) throw;
        const ProblemTable& table = prepared.table();
        made.by_ilp_alone = true;
        const LeastByIlp within = least_by_ilp(table, question, control);
        made.found = within.choice;
        made.proven = within.proven;
        const LeastByIlp least = least_by_ilp(table, {.kind = question.kind}, control);
        made.least_bytes = least.bytes;
        if (!made.found)
            made.closest = solve_ilp(table, {.kind = question.kind}, std::nullopt, control).choice;
        if (!made.closest) made.closest = least.choice;
        if (!made.found && !made.closest) give_up(control);
    }
    return made;
}

}  // namespace

Answer least_bytes_by_ilp(PreparedProblem& prepared, const Question& question, const Control& control) {
    Answer answer;
    const ProblemTable& table = prepared.table();
    auto [found, closest, least_bytes, alone, proven, settled] = known(prepared, question, control);
    answer.least_bytes = least_bytes;
    const Control rest = settled ? for_proof(control) : control;
    bool unfinished = false;
    std::optional<Problem> moved;
    std::optional<ProblemTable> moved_table;
    const std::vector<int> order = found ? found->order : std::vector<int>{};
    const bool reorders = found && !is_file_order(order);
    if (reorders) moved_table.emplace(moved.emplace(reordered(table.problem(), order)));
    const ProblemTable& there = reorders ? *moved_table : table;
    while (!alone && (found || question.order == Order::fixed)) {
        Question smaller = question;
        smaller.order = Order::fixed;
        if (found) {
            write_out(table.problem(), question, *found, answer, for_packing(question, Method::ilp, control));
            smaller.budget = answer.memory[question.kind] - 1;
            if (*smaller.budget < 0) break;
        }
        const IlpAnswer better = solve_ilp(there, smaller, std::nullopt, rest);
        if (settled && better.status == Status::unknown) {
            unfinished = true;
            break;
        }
        proven = proven && (better.status == Status::optimal || better.status == Status::infeasible);
        if (!better.choice) break;
        found = reorders ? in_file_order(*better.choice, order) : *better.choice;
        if (!proven) break;
    }
    if (!found) {
        if (!closest) give_up(control);
        write_out(table.problem(), question, *closest, answer, for_packing(question, Method::ilp, control));
        answer.status = proven ? Status::infeasible : Status::unknown;
        answer.bound_ns = answer.latency_ns;
        answer.proof =
            !proven
                ? "The search ended before a selection within the deadline was known, or that there is none."
            : question.order == Order::chosen || unfinished
                ? "The dynamic programme covers every selection, and none keeps the deadline."
                : "The ILP has no solution within the deadline.";
        return answer;
    }
    write_out(table.problem(), question, *found, answer, for_packing(question, Method::ilp, control));
    const Question as_small = {question.kind, answer.memory[question.kind]};
    const IlpAnswer fastest = run_ilp(table, as_small, found, rest);
    write_out(table.problem(), question, fastest.choice.value_or(*found), answer,
              for_packing(question, Method::ilp, control));
    unfinished = settled && fastest.choice == found && (unfinished || fastest.status != Status::optimal);
    proven = proven && (unfinished || fastest.status == Status::optimal);
    answer.status = proven ? Status::optimal : Status::feasible;
    answer.bound_ns = proven ? answer.latency_ns : fastest.bound_ns;
    answer.proof =
        unfinished
            ? "The dynamic programme covers every selection within the deadline, in whole numbers; the "
              "ILP was stopped before it had proven the same."
        : !proven ? "The ILP was stopped before it could rule out a smaller selection."
        : alone   ? "The ILP's optimum, proven by branch and bound."
                  : "The ILP has no solution within the deadline that is 1 byte smaller.";
    return answer;
}

}  // namespace taso
