// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include "answer/answer_check.h"
#include "answer/baselines.h"
#include "answer/solve_parts.h"
#include "base/error.h"
#include "problem/reorder.h"
#include "question/watch.h"

namespace taso {

namespace {

Answer by_dynamic_programme(PreparedProblem& prepared, const Question& question, const Control& control) {
    Answer answer;
    const Problem& problem = prepared.problem();
    ExactEngine& engine = prepared.engine(question.kind, question.order, control);
    const Asked asked = ask(engine, question, control);
    answer.least_bytes = asked.least.bytes;
    const std::string what = !question.deadline_ns ? "the budget"
                             : question.budget     ? "the budget and the deadline"
                                                   : "the deadline";
    if (!asked.point) {
        write_out(problem, question, asked.closest->choice, answer,
                  for_packing(question, Method::dp, control));
        answer.status = asked.proven ? Status::infeasible : Status::unknown;
        answer.bound_ns = asked.proven || least_bytes_asked(question) ? answer.latency_ns
                                                                      : engine.bound_ns(limit_of(question));
        answer.proof = asked.proven
                           ? "The dynamic programme covers every selection, and none keeps " + what + "."
                       : question.deadline_ns
                           ? "No selection within " + what + " was found; that there is none is not proven."
                           : "No packing within the budget was found; that there is none is not proven.";
        return answer;
    }
    write_out(problem, question, asked.point->choice, answer, for_packing(question, Method::dp, control));
    if (least_bytes_asked(question)) {
        const bool optimal = asked.proven && asked.point->smallest;
        answer.status = optimal ? Status::optimal : Status::feasible;
        // Of all that is as small it is the fastest.
        const std::int64_t bytes = answer.memory[question.kind];
        bool proven = true;
        if (!optimal) engine.best(bytes, proven);
        answer.bound_ns = optimal ? answer.latency_ns : engine.bound_ns(bytes);
        answer.proof =
            optimal ? "The dynamic programme covers every selection within the deadline, in whole numbers."
                    : "A smaller selection may keep the deadline; that none does is not proven.";
        return answer;
    }
    answer.status = asked.point->fastest ? Status::optimal : Status::feasible;
    answer.bound_ns = asked.point->fastest ? answer.latency_ns : engine.bound_ns(limit_of(question));
    answer.proof = asked.point->fastest
                       ? "The dynamic programme covers every selection within the budget, in whole numbers."
                   : Watch(control).late()
                       ? "The dynamic programme was stopped before it could rule out a faster selection."
                       : "A faster selection would fit by its live bytes; no packing of it was found.";
    return answer;
}

/// Of a problem that is too wide for the dynamic programme.
Answer by_ilp_alone(const ProblemTable& table, const Question& question, const Control& control) {
    Answer answer;
    const IlpAnswer found = run_ilp(table, question, std::nullopt, control);
    const LeastByIlp least = least_by_ilp(table, {.kind = question.kind}, control);
    if (!found.choice && !least.choice && least.proven)
        throw Error("problem '" + table.problem().name +
                    "': no selection joins the layouts of its layers with the transforms that it has");
    if (!found.choice && !least.choice) give_up(control);
    write_out(table.problem(), question, found.choice ? *found.choice : *least.choice, answer,
              for_packing(question, Method::ilp, control));
    answer.least_bytes = least.choice ? least.bytes : answer.memory[question.kind];
    answer.status = found.status;
    answer.bound_ns = found.status == Status::infeasible ? answer.latency_ns : found.bound_ns;
    const std::string what = question.deadline_ns ? "the budget and the deadline" : "the budget";
    const std::string end = found.gave_up
                                ? "The ILP's figures are beyond what it can compute with, and it ended "
                                : "The ILP was stopped ";
    answer.proof = found.status == Status::optimal      ? "The ILP's optimum, proven by branch and bound."
                   : found.status == Status::infeasible ? "The ILP has no solution within " + what + "."
                   : found.choice                       ? end + "before it could rule out a faster selection."
                                  : end + "before it found a selection within " + what + ".";
    return answer;
}

/// Where the ILP found nothing, nor the dynamic programme.
void write_closest(const Problem& problem, const Question& question, const Asked& asked,
                   const IlpAnswer& found, const Control& control, Answer& answer) {
    const bool chosen = question.order == Order::chosen;
    write_out(problem, question, asked.closest ? asked.closest->choice : asked.least.choice, answer,
              for_packing(question, Method::ilp, control));
    answer.status = asked.proven ? Status::infeasible : chosen ? Status::unknown : found.status;
    answer.bound_ns = answer.status == Status::infeasible ? answer.latency_ns : found.bound_ns;
    const std::string what = question.deadline_ns ? "the budget and the deadline" : "the budget";
    answer.proof =
        answer.status == Status::unknown
            ? "No selection within " + what + " was found; that there is none is not proven."
        : chosen ? "The dynamic programme covers every order and selection, and none keeps " + what + "."
        : found.status == Status::infeasible
            ? "The ILP has no solution within " + what + "."
            : "The dynamic programme covers every selection, and none keeps " + what + ".";
}

Answer by_ilp(PreparedProblem& prepared, const Question& question, const Control& control) {
    Answer answer;
    const ProblemTable& table = prepared.table();
    const bool chosen = question.order == Order::chosen;
    std::optional<Asked> asked;
    std::int64_t bound = 0;  // of every order
    try {
        ExactEngine& engine = prepared.engine(question.kind, question.order, control);
        asked = ask(engine, question, control);
        if (asked->point && !asked->point->fastest) bound = engine.bound_ns(limit_of(question));
    } catch (const TooWide&) {
        if (chosen) throw;
        return by_ilp_alone(table, question, control);
    }
    answer.least_bytes = asked->least.bytes;
    const std::optional<BestPoint>& incumbent = asked->point;
    std::optional<Choice> start;
    if (incumbent) start = incumbent->choice;
    // Where no order keeps the budget, the ILP would speak of one of them only.
    const bool settled = asked->proven && (!incumbent || incumbent->fastest);
    const Control rest = settled ? for_proof(control) : control;
    const IlpAnswer found = chosen && !incumbent ? IlpAnswer{} : run_ilp(table, question, start, rest);
    if (!found.choice) {
        write_closest(table.problem(), question, *asked, found, control, answer);
        return answer;
    }
    write_out(table.problem(), question, *found.choice, answer, for_packing(question, Method::ilp, control));
    answer.status = found.status;
    answer.bound_ns = std::max(found.bound_ns, bound);
    if (chosen && incumbent && !incumbent->fastest) {
        answer.status = Status::feasible;
        answer.bound_ns = bound;
    }
    const char* end = found.gave_up ? "cannot compute with figures as large as these."
                                    : "was stopped before it had proven the same.";
    if (found.status != Status::optimal && settled && incumbent && found.choice == incumbent->choice) {
        answer.status = Status::optimal;
        answer.bound_ns = answer.latency_ns;
        answer.proof = std::string(
                           "The dynamic programme covers every selection within the budget, in whole "
                           "numbers; the ILP ") +
                       end;
    } else if (found.status != Status::optimal)
        answer.proof = "The ILP was stopped before it could rule out a faster selection.";
    else if (!incumbent)
        answer.proof = "The ILP's optimum, proven by branch and bound.";
    else if (found.solves == 0)
        answer.proof = "Every layer has its least time within the budget, without a transform.";
    else if (found.choice == incumbent->choice)
        answer.proof =
            chosen ? "The dynamic programme covers every order; within the one that it chose the ILP has no "
                     "solution that is 1 ns faster."
                   : "The ILP has no solution within the budget that is 1 ns faster.";
    else
        answer.proof = "The ILP's optimum, faster than what the dynamic programme offered.";
    return answer;
}

Answer by_baseline(PreparedProblem& prepared, const Question& question, Method method,
                   const Control& control) {
    Answer answer;
    const ProblemTable& table = prepared.table();
    try {
        write_out(table.problem(), question, baseline(table, question, method, control), answer,
                  for_packing(question, method, control));
        answer.bound_ns = least_ns(table, question.order);
        answer.least_bytes = answer.memory[question.kind];
        DynamicProgramme ignoring_memory(table, BudgetKind::workspace, Order::fixed, control);
        if (ignoring_memory.stopped()) give_up(control);
        answer.bound_ns = ignoring_memory.best(no_limit)->latency_ns;
        ExactEngine& engine = prepared.engine(question.kind, question.order, control);
        const auto least = engine.stopped() ? std::nullopt : engine.least();
        if (!least) give_up(control);
        answer.least_bytes = least->bytes;
    } catch (const TooWide&) {
        if (answer.selection.candidates.empty()) throw;
    } catch (const OutOfTime&) {
        if (answer.selection.candidates.empty()) throw;
    }
    const bool optimal = answer.fits && answer.latency_ns == answer.bound_ns;
    answer.status = optimal ? Status::optimal : Status::feasible;
    answer.proof = optimal       ? "It is as fast as anything is without a budget, and keeps the budget."
                   : answer.fits ? "A baseline proves nothing; the bound is the least time without a budget."
                                 : "A baseline that does not keep the question proves nothing about others.";
    return answer;
}

Answer by_method(PreparedProblem& prepared, const Question& question, Method method, const Control& control) {
    try {
        switch (method) {
            case Method::dp:
                return by_dynamic_programme(prepared, question, control);
            case Method::ilp:
                return least_bytes_asked(question) ? least_bytes_by_ilp(prepared, question, control)
                                                   : by_ilp(prepared, question, control);
            default:
                return by_baseline(prepared, question, method, control);
        }
    } catch (const OutOfTime&) {
        return quick_answer(prepared.table(), question, control);
    }
}

}  // namespace

Problem ordered_by(const Problem& problem, const Answer& answer) {
    return is_file_order(answer.order) ? problem : reordered(problem, answer.order);
}

Answer solve(const Problem& problem, const Question& question, Method method, const Control& control) {
    PreparedProblem prepared(problem);
    return solve(prepared, question, method, control);
}

Answer solve(PreparedProblem& prepared, const Question& question, Method method, const Control& control) {
    const auto start = std::chrono::steady_clock::now();
    if (question.budget && *question.budget < 0) throw Error("a budget cannot be negative");
    Answer answer = by_method(prepared, question, method, begun(control));
    check_answer(prepared.problem(), question, method, answer);
    answer.solve_ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return answer;
}

}  // namespace taso
