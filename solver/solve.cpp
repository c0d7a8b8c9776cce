// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <tuple>

#include "baselines.h"
#include "best_point.h"
#include "error.h"
#include "ilp.h"
#include "ilp_model.h"
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
    answer.fits = !question.budget || bytes_of(answer.memory, question.kind) <= *question.budget;
}

bool exact_kind(BudgetKind kind) { return kind != BudgetKind::sum && kind != BudgetKind::total; }

Answer by_dynamic_programme(const ProblemTable& table, const Question& question, const Control& control) {
    Answer answer;
    DynamicProgramme programme(table, question.kind, question.order, control);
    if (programme.stopped()) throw Error("the dynamic programme was stopped before it had an answer");
    const auto least = least_point(programme, table, question.kind, control);
    answer.least_bytes = least->bytes;
    bool proven = true;
    const auto found =
        best_point(programme, table, question.kind, question.budget.value_or(no_limit), control, proven);
    if (!found) {
        write_out(table.problem(), question, least->choice, answer);
        answer.status = Status::infeasible;
        answer.bound_ns = answer.latency_ns;
        answer.proof = proven && least->smallest
                           ? "The dynamic programme covers every selection, and none keeps the budget."
                           : "No packing within the budget was found; that there is none is not proven.";
        return answer;
    }
    write_out(table.problem(), question, found->choice, answer);
    answer.status = found->fastest ? Status::optimal : Status::feasible;
    answer.bound_ns =
        found->fastest ? answer.latency_ns : programme.best(question.budget.value_or(no_limit))->latency_ns;
    answer.proof = found->fastest
                       ? "The dynamic programme covers every selection within the budget, in whole numbers."
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

Answer by_ilp(const ProblemTable& table, const Question& question, const Control& control) {
    Answer answer;
    std::optional<BestPoint> incumbent;
    std::optional<Choice> least;
    std::int64_t bound = 0;  // by live bytes
    bool proven = true;
    try {
        DynamicProgramme programme(table, question.kind, question.order, control);
        if (programme.stopped()) throw Error("stopped before there was an answer");
        const auto smallest = least_point(programme, table, question.kind, control);
        least = smallest->choice;
        answer.least_bytes = smallest->bytes;
        const std::int64_t budget = question.budget.value_or(no_limit);
        incumbent = best_point(programme, table, question.kind, budget, control, proven);
        if (incumbent) bound = programme.best(budget)->latency_ns;
    } catch (const TooWide&) {
        if (question.order == Order::chosen) throw;
        std::tie(least, answer.least_bytes) = least_by_ilp(table, question, control);
    }
    const bool chosen = question.order == Order::chosen;
    std::optional<Choice> start;
    if (incumbent) start = incumbent->choice;
    // Where no order keeps the budget, the ILP would speak of one of them only.
    const IlpAnswer found = chosen && !incumbent ? IlpAnswer{} : run_ilp(table, question, start, control);
    if (!found.choice) {
        write_out(table.problem(), question, *least, answer);
        answer.status = chosen && !proven ? Status::feasible : found.status;
        answer.bound_ns = found.status == Status::infeasible ? answer.latency_ns : found.bound_ns;
        answer.proof =
            chosen ? "The dynamic programme covers every order and selection, and none keeps the budget."
            : found.status == Status::infeasible
                ? "The ILP has no solution within the budget."
                : "The ILP was stopped before it found a selection within the budget.";
        return answer;
    }
    write_out(table.problem(), question, *found.choice, answer);
    answer.status = found.status;
    answer.bound_ns = found.bound_ns;
    if (chosen && incumbent && !incumbent->fastest) {
        answer.status = Status::feasible;
        answer.bound_ns = bound;
    }
    if (found.status != Status::optimal)
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

Answer by_baseline(const ProblemTable& table, const Question& question, Method method,
                   const Control& control) {
    Answer answer;
    write_out(table.problem(), question, baseline(table, question, method, control), answer);
    try {
        DynamicProgramme ignoring_memory(table, BudgetKind::workspace, Order::fixed, control);
        if (ignoring_memory.stopped()) throw Error("stopped before there was an answer");
        answer.bound_ns = ignoring_memory.best(no_limit)->latency_ns;
        if (exact_kind(question.kind)) {
            DynamicProgramme programme(table, question.kind, question.order, control);
            if (programme.stopped()) throw Error("stopped before there was an answer");
            answer.least_bytes = least_point(programme, table, question.kind, control)->bytes;
        }
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
    const auto start = std::chrono::steady_clock::now();
    const bool exact = method == Method::ilp || method == Method::dp;
    if (exact && !exact_kind(question.kind))
        throw Error("method '" + std::string(name(method)) + "' does not answer budget kind '" +
                    std::string(name(question.kind)) + "' yet; use workspace, layer or arena");
    if (question.budget && *question.budget < 0) throw Error("a budget cannot be negative");
    const ProblemTable table(problem);
    Answer answer = method == Method::dp    ? by_dynamic_programme(table, question, control)
                    : method == Method::ilp ? by_ilp(table, question, control)
                                            : by_baseline(table, question, method, control);
    answer.gap = answer.latency_ns > 0
                     ? static_cast<double>(answer.latency_ns - answer.bound_ns) / answer.latency_ns
                     : 0;
    answer.solve_ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return answer;
}

}  // namespace taso
