// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "glpk_backend.h"
#include "packer.h"
#include "watch.h"

namespace taso {

namespace {

/// Whether a choice keeps the budget, in integers and, for arena and total, packed.
bool keeps(const ProblemTable& table, const Question& question, const Choice& choice,
           const std::stop_token& stop, bool& certain) {
    certain = true;
    if (!question.budget) return true;
    const Selection selection = selection_of(table.problem(), choice);
    std::int64_t arena = 0;
    if (question.kind == BudgetKind::arena || question.kind == BudgetKind::total) {
        Schedule made = schedule(table.problem(), selection);
        std::int64_t left = *question.budget;
        if (question.kind == BudgetKind::total) left -= memory(table.problem(), selection, 0).weights;
        if (made.lower_bound() > left) return false;
        const Packing packing = pack(made, left, {.stop = stop});
        arena = packing.bytes;
        certain = arena <= left || packing.status == Status::infeasible;
    }
    return bytes_of(memory(table.problem(), selection, arena), question.kind) <= *question.budget;
}

std::int64_t latency(const ProblemTable& table, const Choice& choice) {
    return schedule_of(table.problem(), choice).latency_ns;
}

}  // namespace

IlpAnswer solve_ilp(const ProblemTable& table, const Question& question,
                    const std::optional<Choice>& incumbent, const Control& control) {
    const auto start = std::chrono::steady_clock::now();
    const auto model = std::make_shared<IlpModel>();
    bool interrupted = false;
    try {
        *model = ilp_model(table, question, false, control);
    } catch (const Interrupted&) {
        interrupted = true;
    }
    IlpAnswer answer;
    answer.bound_ns = model->least_ns;
    const auto take = [&](const Choice& choice) {
        answer.choice = choice;
        answer.latency_ns = latency(table, choice);
    };
    bool certain = true, all_certain = true;
    const std::int64_t deadline = question.deadline_ns.value_or(no_limit);
    // Who stops still gets back what was given: its check does not hear the stop.
    if (incumbent && latency(table, *incumbent) <= deadline &&
        keeps(table, question, *incumbent, {}, certain))
        take(*incumbent);
    const auto finish = [&](bool proven) {
        if (!answer.choice) {
            answer.status = proven ? Status::infeasible : Status::feasible;
        } else {
            answer.status = proven ? Status::optimal : Status::feasible;
            if (proven) answer.bound_ns = answer.latency_ns;
        }
        return answer;
    };
    if (interrupted) return finish(false);
    if (model->hopeless) return finish(true);
    while (true) {
        Control rest = control;
        if (control.seconds > 0) {
            rest.seconds = control.seconds -
                           std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            if (rest.seconds <= 0) return finish(false);
        }
        std::optional<std::int64_t> below;
        if (answer.choice)
            below = answer.latency_ns - 1 - model->least_ns;
        else if (question.deadline_ns)
            below = deadline - model->least_ns;
        if (below && *below < 0) return finish(all_certain);
        const GlpkResult result = run_glpk(model, below, rest);
        answer.solves++;
        if (result.outcome == GlpkResult::Outcome::infeasible) return finish(all_certain);
        bool better = false;
        if (result.found) {
            const Choice choice = model->choice(result.values);
            if (!keeps(table, question, choice, control.stop, certain)) {
                // Live bytes fit, their packing does not (or a tolerance hid a byte): on without it.
                all_certain = all_certain && certain;
                if (question.kind == BudgetKind::sum)
                    model->cut_off_larger(choice.candidates, *question.budget);
                else
                    model->cut_off(result.values);
                if (result.outcome == GlpkResult::Outcome::optimal) continue;
            } else {
                better = !answer.choice || latency(table, choice) < answer.latency_ns;
                if (better) take(choice);
            }
        }
        if (result.outcome == GlpkResult::Outcome::optimal) {
            // With a cut-off row GLPK minimises below it; without one this is the minimum outright.
            return finish(all_certain);
        }
        answer.bound_ns = std::max(
            answer.bound_ns, model->least_ns + static_cast<std::int64_t>(std::ceil(result.bound - 0.5)));
        if (answer.choice) answer.bound_ns = std::min(answer.bound_ns, answer.latency_ns);
        return finish(false);
    }
}

}  // namespace taso
