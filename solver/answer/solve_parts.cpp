// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/solve_parts.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "answer/baselines.h"
#include "base/error.h"
#include "problem/reorder.h"
#include "question/sharing.h"

namespace taso {

namespace {

constexpr double packing_seconds = 0.02;  // at least, when time is up

}  // namespace

Control for_packing(const Question& question, Method method, const Control& control) {
    const bool bounds = is_packed(question.kind);
    const bool exact = method == Method::ilp || method == Method::dp;
    if (!control.end || (bounds && exact)) return {};
    return {.seconds = std::max(packing_seconds, left_of(control).seconds)};
}

void give_up(const Control& control) {
    if (control.stop.stop_requested()) throw Error("the search was stopped before it had an answer");
    throw OutOfTime{};
}

void write_out(const Problem& problem, const Question& question, const Choice& choice, Answer& answer,
               const Control& packing) {
    std::optional<Problem> moved;
    if (!is_file_order(choice.order)) moved = reordered(problem, choice.order);
    const Problem& ordered = moved ? *moved : problem;
    answer.order = choice.order;
    answer.selection = selection_of(problem, choice);
    answer.schedule = schedule(ordered, answer.selection);
    answer.memory = memory(ordered, answer.selection, pack(answer.schedule, packing));
    answer.latency_ns = answer.schedule.latency_ns;
    answer.fits = (!question.budget || answer.memory[question.kind] <= *question.budget) &&
                  (!question.deadline_ns || answer.latency_ns <= *question.deadline_ns);
}

Asked ask(ExactEngine& engine, const Question& question, const Control& control) {
    if (engine.stopped()) give_up(control);
    const auto least = engine.least();
    if (!least) give_up(control);
    Asked asked;
    asked.least = *least;
    if (least_bytes_asked(question)) {
        asked.point = engine.best_by(*question.deadline_ns, asked.proven);
        if (!asked.point) {
            bool proven = true;
            asked.closest = engine.best(no_limit, proven);
            if (!asked.closest) give_up(control);
            asked.proven = asked.proven && asked.closest->fastest;
        }
        return asked;
    }
    asked.point = engine.best(limit_of(question), asked.proven);
    if (!asked.point) {
        asked.closest = least;
    } else if (question.deadline_ns && asked.point->latency_ns > *question.deadline_ns) {
        asked.proven = asked.proven && asked.point->fastest;
        asked.closest = std::exchange(asked.point, std::nullopt);
    }
    return asked;
}

Control for_proof(const Control& control) { return at_most(control, control.proof_seconds); }

IlpAnswer run_ilp(const ProblemTable& table, Question question, const std::optional<Choice>& incumbent,
                  const Control& control) {
    question.order = Order::fixed;
    if (!incumbent || is_file_order(incumbent->order)) return solve_ilp(table, question, incumbent, control);
    const Problem ordered = reordered(table.problem(), incumbent->order);
    IlpAnswer found = solve_ilp(ProblemTable(ordered), question, in_its_order(*incumbent), control);
    if (found.choice) found.choice = in_file_order(*found.choice, incumbent->order);
    return found;
}

LeastByIlp least_by_ilp(const ProblemTable& table, Question question, const Control& control) {
    const auto bytes = [&](const Choice& choice) {
        Answer written;
        write_out(table.problem(), question, choice, written, for_packing(question, Method::ilp, control));
        return written.memory[question.kind];
    };
    question.budget.reset();
    const IlpAnswer free = solve_ilp(table, question, std::nullopt, control);
    LeastByIlp least{.choice = free.choice, .proven = free.status == Status::infeasible};
    if (!free.choice) return least;
    least.proven = true;
    least.bytes = bytes(*least.choice);
    std::int64_t low = -1;
    while (low + 1 < least.bytes) {
        question.budget = low + (least.bytes - low) / 2;
        const IlpAnswer found = solve_ilp(table, question, std::nullopt, control);
        if (found.choice) {
            least.choice = found.choice;
            least.bytes = bytes(*found.choice);
            continue;
        }
        least.proven = least.proven && found.status == Status::infeasible;
        if (Watch(control).late()) break;
        low = *question.budget;
    }
    return least;
}

std::int64_t least_ns(const ProblemTable& table, Order order) {
    const Sharing sharing(table, order);
    std::int64_t sum = 0;
    for (int layer = 0; layer < table.layer_count(); layer++) {
        if (!sharing.elisions[layer].empty()) continue;
        const auto& candidates = table.problem().layers[layer].candidates;
        sum += std::min_element(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
                   return a.ns < b.ns;
               })->ns;
    }
    return sum;
}

Answer quick_answer(const ProblemTable& table, const Question& question, const Control& control) {
    // By what it breaks, then by what is asked for.
    const auto rank = [&](const Answer& answer) {
        const std::int64_t bytes = answer.memory[question.kind], ns = answer.latency_ns;
        return least_bytes_asked(question) ? std::tuple(!answer.fits, answer.fits ? bytes : ns, ns)
                                           : std::tuple(!answer.fits, answer.fits ? ns : bytes, bytes);
    };
    std::optional<Answer> best;
    for (Method method : {Method::greedy_fit, Method::greedy, Method::sum2d}) {
        Answer answer;
        try {
            write_out(table.problem(), question, baseline(table, question, method, {}), answer,
                      for_packing(question, method, control));
        } catch (const Error&) {  // its layouts cannot be joined
            continue;
        }
        if (!best || rank(answer) < rank(*best)) best = std::move(answer);
    }
    if (!best) {
        best.emplace();
        best->order.resize(table.problem().layers.size());
        std::iota(best->order.begin(), best->order.end(), 0);
    }
    best->least_bytes = best->memory[question.kind];
    best->status = best->fits ? Status::feasible : Status::unknown;
    best->bound_ns = std::min(best->latency_ns, least_ns(table, question.order));
    best->proof = best->fits ? "Time was up before anything better than a baseline was known."
                             : "Time was up before a selection that keeps the question was known.";
    return *best;
}

}  // namespace taso
