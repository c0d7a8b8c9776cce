// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <tuple>

#include "baselines.h"
#include "best_point.h"
#include "error.h"
#include "ilp.h"
#include "ilp_model.h"

namespace taso {

namespace {

/// Writes a selection out: schedule, packing, bytes, and whether it keeps the budget.
void write_out(const Problem& problem, const Question& question, const std::vector<int>& candidates,
               Answer& answer) {
    answer.selection = complete(problem, candidates);
    answer.schedule = schedule(problem, answer.selection);
    answer.memory = memory(problem, answer.selection, pack(answer.schedule));
    answer.latency_ns = answer.schedule.latency_ns;
    answer.fits = !question.budget || bytes_of(answer.memory, question.kind) <= *question.budget;
}

bool exact_kind(BudgetKind kind) { return kind != BudgetKind::sum && kind != BudgetKind::total; }

Answer by_dynamic_programme(const ProblemTable& table, const Question& question, const Control& control) {
    Answer answer;
    DynamicProgramme programme(table, question.kind, control);
    if (programme.stopped()) throw Error("the dynamic programme was stopped before it had an answer");
    const auto least = least_point(programme, table, question.kind, control);
    answer.least_bytes = least->bytes;
    bool proven = true;
    const auto found =
        best_point(programme, table, question.kind, question.budget.value_or(no_limit), control, proven);
    if (!found) {
        write_out(table.problem(), question, least->candidates, answer);
        answer.status = Status::infeasible;
        answer.bound_ns = answer.latency_ns;
        answer.proof = proven && least->smallest
                           ? "The dynamic programme covers every selection, and none keeps the budget."
                           : "No packing within the budget was found; that there is none is not proven.";
        return answer;
    }
    write_out(table.problem(), question, found->candidates, answer);
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
std::pair<std::vector<int>, std::int64_t> least_by_ilp(const ProblemTable& table, Question question,
                                                       const Control& control) {
    const auto bytes = [&](const std::vector<int>& candidates) {
        Answer written;
        write_out(table.problem(), question, candidates, written);
        return bytes_of(written.memory, question.kind);
    };
    question.budget.reset();
    std::vector<int> best = solve_ilp(table, question, std::nullopt, control).candidates;
    if (best.empty()) throw Error("the ILP was stopped before it had an answer, or no layouts can be joined");
    std::int64_t low = -1, high = bytes(best);
    while (low + 1 < high) {
        question.budget = low + (high - low) / 2;
        const IlpAnswer found = solve_ilp(table, question, std::nullopt, control);
        if (control.stop.stop_requested()) throw Error("the ILP was stopped before it had an answer");
        if (found.candidates.empty()) {
            low = *question.budget;
        } else {
            best = found.candidates;
            high = bytes(best);
        }
    }
    return {best, high};
}

Answer by_ilp(const ProblemTable& table, const Question& question, const Control& control) {
    Answer answer;
    std::optional<BestPoint> incumbent;
    std::vector<int> least;
    try {
        DynamicProgramme programme(table, question.kind, control);
        if (programme.stopped()) throw Error("stopped before there was an answer");
        const auto smallest = least_point(programme, table, question.kind, control);
        least = smallest->candidates;
        answer.least_bytes = smallest->bytes;
        bool proven = true;
        incumbent =
            best_point(programme, table, question.kind, question.budget.value_or(no_limit), control, proven);
    } catch (const TooWide&) {
        std::tie(least, answer.least_bytes) = least_by_ilp(table, question, control);
    }
    std::optional<std::vector<int>> start;
    if (incumbent) start = incumbent->candidates;
    const IlpAnswer found = solve_ilp(table, question, start, control);
    if (found.candidates.empty()) {
        write_out(table.problem(), question, least, answer);
        answer.status = found.status;
        answer.bound_ns = found.status == Status::infeasible ? answer.latency_ns : found.bound_ns;
        answer.proof = found.status == Status::infeasible
                           ? "The ILP has no solution within the budget."
                           : "The ILP was stopped before it found a selection within the budget.";
        return answer;
    }
    write_out(table.problem(), question, found.candidates, answer);
    answer.status = found.status;
    answer.bound_ns = found.bound_ns;
    if (found.status != Status::optimal)
        answer.proof = "The ILP was stopped before it could rule out a faster selection.";
    else if (!incumbent)
        answer.proof = "The ILP's optimum, proven by branch and bound.";
    else if (found.solves == 0)
        answer.proof = "Every layer has its least time within the budget, without a transform.";
    else if (found.candidates == incumbent->candidates)
        answer.proof = "The ILP has no solution within the budget that is 1 ns faster.";
    else
        answer.proof = "The ILP's optimum, faster than what the dynamic programme offered.";
    return answer;
}

Answer by_baseline(const ProblemTable& table, const Question& question, Method method,
                   const Control& control) {
    Answer answer;
    write_out(table.problem(), question, baseline(table, question, method, control), answer);
    try {
        DynamicProgramme ignoring_memory(table, BudgetKind::workspace, control);
        if (ignoring_memory.stopped()) throw Error("stopped before there was an answer");
        answer.bound_ns = ignoring_memory.best(no_limit)->latency_ns;
        if (exact_kind(question.kind)) {
            DynamicProgramme programme(table, question.kind, control);
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
