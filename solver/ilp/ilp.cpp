// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/ilp.h"

#include <algorithm>
#include <cmath>

#include "ilp/formulation.h"
#include "ilp/glpk_backend.h"
#include "ilp/kept_choice.h"
#include "question/watch.h"

namespace taso {

namespace {

constexpr double rounding = 1e-9;     // of what GLPK calls a bound
constexpr double surely_least = 1e8;  // ns: GLPK's minimum is right to the nanosecond below

std::int64_t latency(const ProblemTable& table, const Choice& choice) {
    return schedule_of(table.problem(), choice).latency_ns;
}

}  // namespace

// GLPK computes with tolerances: what it finds is held against the question in whole numbers, cut off where
// it passes it, and asked for anew. Limits never shrink, so that nothing that keeps them is lost.
IlpAnswer solve_ilp(const ProblemTable& table, const Question& question,
                    const std::optional<Choice>& incumbent, const Control& given) {
    const Control control = begun(given);
    const Watch watch(control);
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
        keeps_budget(table, question, *incumbent, {}, certain))
        take(*incumbent);
    const auto finish = [&](bool proven) {
        if (!answer.choice) {
            answer.status = proven ? Status::infeasible : Status::unknown;
        } else {
            answer.status = proven ? Status::optimal : Status::feasible;
            if (proven) answer.bound_ns = answer.latency_ns;
            answer.bound_ns = std::min(answer.bound_ns, answer.latency_ns);
        }
        return answer;
    };
    if (interrupted) return finish(false);
    if (model->hopeless) return finish(true);
    while (!watch.late()) {
        std::optional<std::int64_t> below;
        if (answer.choice)
            below = answer.latency_ns - 1 - model->least_ns;
        else if (question.deadline_ns)
            below = deadline - model->least_ns;
        if (below && *below < 0) return finish(all_certain);
        const GlpkResult result = run_glpk(model, below, control);
        answer.solves++;
        if (result.outcome == GlpkResult::Outcome::gave_up) {
            answer.gave_up = true;
            return finish(false);
        }
        if (result.outcome == GlpkResult::Outcome::infeasible) return finish(all_certain);
        bool kept = false;
        if (result.found) {
            const Choice choice = model->choice(result.values);
            certain = true;
            kept = (!below || latency(table, choice) <= *below + model->least_ns) &&
                   keeps_budget(table, question, choice, control, certain);
            if (kept)
                take(choice);
            else if (!model->cut_off_passed(result.values, below)) {
                // Live bytes fit, their packing does not: on without it.
                all_certain = all_certain && certain;
                model->cut_off(result.values);
            }
        }
        if (result.outcome == GlpkResult::Outcome::optimal) {
            // What GLPK takes for as fast may be some nanoseconds faster where times are long.
            if (kept && result.objective < surely_least) return finish(all_certain);
            continue;
        }
        answer.bound_ns = std::max(
            answer.bound_ns, model->least_ns + static_cast<std::int64_t>(std::ceil(
                                                   result.bound - 0.5 - rounding * std::abs(result.bound))));
        break;
    }
    return finish(false);
}

}  // namespace taso
