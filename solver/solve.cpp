// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <tuple>
#include <utility>

#include "baselines.h"
#include "error.h"
#include "exact_engine.h"
#include "ilp.h"
#include "ilp_model.h"
#include "prepared_problem.h"
#include "reorder.h"

namespace taso {

namespace {

/// Writes a choice out: schedule, packing, bytes, and whether it keeps the budget.
void write_out(const Problem& problem, const Question& question, const Choice& choice, Answer& answer) {
    std::optional<Problem> moved;
    if (!is_file_order(choice.order)) moved = reordered(problem, choice.order);
    const Problem& ordered = moved ? *moved : problem;
    answer.order = choice.order;
    answer.selection = selection_of(problem, choice);
    answer.schedule = schedule(ordered, answer.selection);
    answer.memory = memory(ordered, answer.selection, pack(answer.schedule));
    answer.latency_ns = answer.schedule.latency_ns;
    answer.fits = (!question.budget || bytes_of(answer.memory, question.kind) <= *question.budget) &&
                  (!question.deadline_ns || answer.latency_ns <= *question.deadline_ns);
}

bool least_bytes_asked(const Question& question) { return question.deadline_ns && !question.budget; }

/// What the exact engine answers, and where there is nothing, what comes closest: the selection of least
/// bytes, or the fastest one where it is the deadline that cannot be kept.
struct Asked {
    std::optional<BestPoint> point, closest;
    bool proven = true;
};
Asked ask(ExactEngine& engine, const Question& question, const BestPoint& least) {
    Asked asked;
    const std::int64_t budget = question.budget.value_or(no_limit);
    if (least_bytes_asked(question)) {
        asked.point = engine.best_by(*question.deadline_ns, asked.proven);
        if (!asked.point) {
            bool proven = true;
            asked.closest = engine.best(no_limit, proven);
            asked.proven = asked.proven && asked.closest && asked.closest->fastest;
        }
        return asked;
    }
    asked.point = engine.best(budget, asked.proven);
    if (!asked.point) {
        asked.closest = least;
    } else if (question.deadline_ns && asked.point->latency_ns > *question.deadline_ns) {
        asked.proven = asked.proven && asked.point->fastest;
        asked.closest = std::exchange(asked.point, std::nullopt);
    }
    return asked;
}

Answer by_dynamic_programme(PreparedProblem& prepared, const Question& question, const Control& control) {
    Answer answer;
    const ProblemTable& table = prepared.table();
    ExactEngine& engine = prepared.engine(question.kind, question.order, control);
    const auto stopped = [] { return Error("the dynamic programme was stopped before it had an answer"); };
    if (engine.stopped()) throw stopped();
    const auto least = engine.least();
    if (!least) throw stopped();
    answer.least_bytes = least->bytes;
    const Asked asked = ask(engine, question, *least);
    if (!asked.point) {
        if (!asked.closest) throw stopped();
        write_out(table.problem(), question, asked.closest->choice, answer);
        answer.status = Status::infeasible;
        answer.bound_ns =
            asked.proven || !adds_up(question.kind)
                ? answer.latency_ns
                : std::min(answer.latency_ns, engine.bound_ns(question.budget.value_or(no_limit)));
        const char* what = question.deadline_ns ? "the deadline" : "the budget";
        answer.proof =
            asked.proven && (asked.closest->smallest || question.deadline_ns)
                ? std::string("The dynamic programme covers every selection, and none keeps ") + what + "."
            : question.deadline_ns
                ? "No selection within the deadline was found; that there is none is not proven."
                : "No packing within the budget was found; that there is none is not proven.";
        return answer;
    }
    write_out(table.problem(), question, asked.point->choice, answer);
    if (least_bytes_asked(question)) {
        const bool optimal = asked.proven && asked.point->smallest;
        answer.status = optimal ? Status::optimal : Status::feasible;
        // Of all that is as small it is the fastest.
        bool proven = true;
        if (!optimal) engine.best(bytes_of(answer.memory, question.kind), proven);
        answer.bound_ns =
            optimal ? answer.latency_ns
                    : std::min(answer.latency_ns, engine.bound_ns(bytes_of(answer.memory, question.kind)));
        answer.proof =
            optimal ? "The dynamic programme covers every selection within the deadline, in whole numbers."
                    : "A smaller selection may keep the deadline; that none does is not proven.";
        return answer;
    }
    answer.status = asked.point->fastest ? Status::optimal : Status::feasible;
    answer.bound_ns = asked.point->fastest
                          ? answer.latency_ns
                          : std::min(answer.latency_ns, engine.bound_ns(question.budget.value_or(no_limit)));
    answer.proof = asked.point->fastest
                       ? "The dynamic programme covers every selection within the budget, in whole numbers."
                   : adds_up(question.kind) && control.seconds > 0
                       ? "The dynamic programme was stopped before it could rule out a faster selection."
                       : "A faster selection would fit by its live bytes; no packing of it was found.";
    return answer;
}

/// The least budget for which the ILP has a selection, by bisection: for problems too wide for the dynamic
/// programme. The first of the pair packs within the second.
std::pair<Choice, std::int64_t> least_by_ilp(const ProblemTable& table, Question question,
                                             const Control& control) {
    const auto bytes = [&](const Choice& choice) {
        Answer written;
        write_out(table.problem(), question, choice, written);
        return bytes_of(written.memory, question.kind);
    };
    question.budget.reset();
    const IlpAnswer free = solve_ilp(table, question, std::nullopt, control);
    if (!free.choice) throw Error("the ILP was stopped before it had an answer, or no layouts can be joined");
    Choice best = *free.choice;
    std::int64_t low = -1, high = bytes(best);
    while (low + 1 < high) {
        question.budget = low + (high - low) / 2;
        const IlpAnswer found = solve_ilp(table, question, std::nullopt, control);
        if (control.stop.stop_requested()) throw Error("the ILP was stopped before it had an answer");
        if (!found.choice) {
            low = *question.budget;
        } else {
            best = *found.choice;
            high = bytes(best);
        }
    }
    return {best, high};
}

/// The ILP in the order of execution of `incumbent`, or in the file's.
IlpAnswer run_ilp(const ProblemTable& table, Question question, const std::optional<Choice>& incumbent,
                  const Control& control) {
    question.order = Order::fixed;
    if (!incumbent || is_file_order(incumbent->order)) return solve_ilp(table, question, incumbent, control);
    const Problem ordered = reordered(table.problem(), incumbent->order);
    IlpAnswer found = solve_ilp(ProblemTable(ordered), question, in_its_order(*incumbent), control);
    if (found.choice) found.choice = in_file_order(*found.choice, incumbent->order);
    return found;
}

/// Least bytes within a deadline by the ILP alone, as least_by_ilp; none: nothing is that fast.
std::optional<Choice> least_in_time_by_ilp(const ProblemTable& table, const Question& question,
                                           const Control& control) {
    if (!solve_ilp(table, question, std::nullopt, control).choice) return std::nullopt;
    return least_by_ilp(table, question, control).first;
}

/// Least bytes within a deadline: that one byte less is infeasible is proven by the ILP, and that nothing as
/// small is faster. With a chosen order the ILP speaks of the one that was found, and the dynamic programme
/// of all.
Answer least_bytes_by_ilp(PreparedProblem& prepared, const Question& question, const Control& control) {
    Answer answer;
    const ProblemTable& table = prepared.table();
    std::optional<Choice> found, closest;
    bool alone = false, proven = true, settled = false, unfinished = false;
    Control rest = control;
    try {
        ExactEngine& engine = prepared.engine(question.kind, question.order, control);
        if (engine.stopped()) throw Error("stopped before there was an answer");
        const auto least = engine.least();
        if (!least) throw Error("stopped before there was an answer");
        answer.least_bytes = least->bytes;
        const Asked asked = ask(engine, question, *least);
        if (asked.point) found = asked.point->choice;
        settled = asked.point && asked.proven && asked.point->smallest && asked.point->fastest;
        if (settled && control.proof_seconds > 0 &&
            (control.seconds <= 0 || control.proof_seconds < control.seconds))
            rest.seconds = control.proof_seconds;
        if (asked.closest) closest = asked.closest->choice;
        if (question.order == Order::chosen) proven = asked.proven && (!asked.point || asked.point->smallest);
    } catch (const TooWide&) {
        if (question.order == Order::chosen) throw;
        alone = true;
        answer.least_bytes = least_by_ilp(table, {question.kind}, control).second;
        found = least_in_time_by_ilp(table, question, control);
        if (!found) closest = solve_ilp(table, {question.kind}, std::nullopt, control).choice;
    }
    std::optional<Problem> moved;
    std::optional<ProblemTable> moved_table;
    const std::vector<int> order = found ? found->order : std::vector<int>{};
    const bool reorders = found && !is_file_order(order);
    if (reorders) moved_table.emplace(moved.emplace(reordered(table.problem(), order)));
    const ProblemTable& there = reorders ? *moved_table : table;
    while (found || question.order == Order::fixed) {
        Question smaller = question;
        if (found) {
            write_out(table.problem(), question, *found, answer);
            smaller.budget = bytes_of(answer.memory, question.kind) - 1;
            if (*smaller.budget < 0) break;
        }
        const IlpAnswer better = solve_ilp(there, smaller, std::nullopt, rest);
        if (settled && better.status == Status::feasible && !better.choice) {
            unfinished = true;
            break;
        }
        proven = proven && better.status != Status::feasible;
        if (!better.choice) break;
        found = reorders ? in_file_order(*better.choice, order) : *better.choice;
        if (!proven) break;
    }
    if (!found) {
        if (!closest) throw Error("the ILP was stopped before it had an answer");
        write_out(table.problem(), question, *closest, answer);
        answer.status = proven ? Status::infeasible : Status::feasible;
        answer.bound_ns = answer.latency_ns;
        answer.proof =
            !proven ? "The ILP was stopped before it found a selection within the deadline."
            : question.order == Order::chosen
                ? "The dynamic programme covers every order and selection, and none keeps the deadline."
                : "The ILP has no solution within the deadline.";
        return answer;
    }
    const Question as_small = {question.kind, bytes_of(answer.memory, question.kind)};
    const IlpAnswer fastest = run_ilp(table, as_small, found, rest);
    write_out(table.problem(), question, fastest.choice.value_or(*found), answer);
    unfinished = settled && fastest.choice == found && (unfinished || fastest.status != Status::optimal);
    proven = proven && (unfinished || fastest.status == Status::optimal);
    answer.status = proven ? Status::optimal : Status::feasible;
    answer.bound_ns = unfinished ? answer.latency_ns : fastest.bound_ns;
    answer.proof =
        unfinished
            ? "The dynamic programme covers every selection within the deadline, in whole numbers; the "
              "ILP was stopped before it had proven the same."
        : !proven ? "The ILP was stopped before it could rule out a smaller selection."
        : alone   ? "The ILP's optimum, proven by branch and bound."
                  : "The ILP has no solution within the deadline that is 1 byte smaller.";
    return answer;
}

Answer by_ilp(PreparedProblem& prepared, const Question& question, const Control& control) {
    Answer answer;
    const ProblemTable& table = prepared.table();
    std::optional<BestPoint> incumbent;
    std::optional<Choice> closest;
    std::int64_t bound = 0;  // of every order
    bool proven = true;
    try {
        ExactEngine& engine = prepared.engine(question.kind, question.order, control);
        if (engine.stopped()) throw Error("stopped before there was an answer");
        const auto smallest = engine.least();
        if (!smallest) throw Error("stopped before there was an answer");
        answer.least_bytes = smallest->bytes;
        const Asked asked = ask(engine, question, *smallest);
        incumbent = asked.point;
        proven = asked.proven;
        if (incumbent && !incumbent->fastest) bound = engine.bound_ns(question.budget.value_or(no_limit));
        closest = asked.closest ? asked.closest->choice : smallest->choice;
    } catch (const TooWide&) {
        if (question.order == Order::chosen) throw;
        proven = false;
        std::tie(closest, answer.least_bytes) = least_by_ilp(table, {question.kind}, control);
    }
    const bool chosen = question.order == Order::chosen;
    std::optional<Choice> start;
    if (incumbent) start = incumbent->choice;
    // Where no order keeps the budget, the ILP would speak of one of them only.
    const bool settled = proven && closest && (!incumbent || incumbent->fastest);
    Control rest = control;
    if (settled && control.proof_seconds > 0 &&
        (control.seconds <= 0 || control.proof_seconds < control.seconds))
        rest.seconds = control.proof_seconds;
    const IlpAnswer found = chosen && !incumbent ? IlpAnswer{} : run_ilp(table, question, start, rest);
    if (!found.choice) {
        write_out(table.problem(), question, *closest, answer);
        answer.status = settled ? Status::infeasible : chosen ? Status::feasible : found.status;
        answer.bound_ns = answer.status == Status::infeasible ? answer.latency_ns : found.bound_ns;
        const std::string what = question.deadline_ns ? "the budget and the deadline" : "the budget";
        answer.proof =
            chosen ? "The dynamic programme covers every order and selection, and none keeps " + what + "."
            : found.status == Status::infeasible ? "The ILP has no solution within " + what + "."
            : settled ? "The dynamic programme covers every selection, and none keeps " + what + "."
                      : "The ILP was stopped before it found a selection within " + what + ".";
        return answer;
    }
    write_out(table.problem(), question, *found.choice, answer);
    answer.status = found.status;
    answer.bound_ns = found.bound_ns;
    if (chosen && incumbent && !incumbent->fastest) {
        answer.status = Status::feasible;
        answer.bound_ns = bound;
    }
    if (found.status != Status::optimal && settled && incumbent && found.choice == incumbent->choice) {
        answer.status = Status::optimal;
        answer.bound_ns = answer.latency_ns;
        answer.proof =
            "The dynamic programme covers every selection within the budget, in whole numbers; the ILP was "
            "stopped "
            "before it had proven the same.";
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
    write_out(table.problem(), question, baseline(table, question, method, control), answer);
    try {
        DynamicProgramme ignoring_memory(table, BudgetKind::workspace, Order::fixed, control);
        if (ignoring_memory.stopped()) throw Error("stopped before there was an answer");
        answer.bound_ns = ignoring_memory.best(no_limit)->latency_ns;
        ExactEngine& engine = prepared.engine(question.kind, question.order, control);
        const auto least = engine.stopped() ? std::nullopt : engine.least();
        if (!least) throw Error("stopped before there was an answer");
        answer.least_bytes = least->bytes;
    } catch (const TooWide&) {
        answer.bound_ns = ilp_model(table, {}).least_ns;
    }
    const bool optimal = answer.fits && answer.latency_ns == answer.bound_ns;
    answer.status = optimal ? Status::optimal : Status::feasible;
    answer.proof = optimal ? "It is as fast as anything is without a budget, and keeps the budget."
                           : "A baseline proves nothing; the bound is the least time without a budget.";
    return answer;
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
    Answer answer = method == Method::dp ? by_dynamic_programme(prepared, question, control)
                    : method == Method::ilp && least_bytes_asked(question)
                        ? least_bytes_by_ilp(prepared, question, control)
                    : method == Method::ilp ? by_ilp(prepared, question, control)
                                            : by_baseline(prepared, question, method, control);
    answer.gap = answer.latency_ns > 0
                     ? static_cast<double>(answer.latency_ns - answer.bound_ns) / answer.latency_ns
                     : 0;
    answer.solve_ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return answer;
}

}  // namespace taso
