// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/plan_maker.h"
#include "answer/report.h"
#include "problem/plan.h"

namespace taso {

/// A plan of a selection that no solver chose: scheduled and packed.
inline Plan hand_plan(const Network& network, const Problem& problem, const Selection& selection) {
    Plan plan = make_plan(network, load_profile("cortex-a15"), problem, selection);
    plan.kind = BudgetKind::arena;
    return plan;
}

/// What `taso solve --json` would print of it.
inline Json hand_solution(const Plan& plan) {
    Answer answer;
    answer.status = Status::feasible;
    answer.fits = true;
    answer.latency_ns = answer.bound_ns = plan.schedule.latency_ns;
    answer.selection = plan.selection;
    answer.schedule = plan.schedule;
    answer.memory = plan.memory;
    return describe(plan.problem, {BudgetKind::arena}, Method::dp, answer);
}

/// For each layer the first candidate that reads and writes this layout, else the first that writes it, else
/// any.
inline std::vector<int> candidates_in(const Problem& problem, Layout layout) {
    std::vector<int> chosen;
    for (const ProblemLayer& layer : problem.layers) {
        int best = 0, best_rank = 0;
        for (std::size_t k = 0; k < layer.candidates.size(); k++) {
            const Candidate& candidate = layer.candidates[k];
            const int rank = (candidate.output == layout ? 2 : 0) + (candidate.input == layout ? 1 : 0);
            if (rank > best_rank) best = static_cast<int>(k), best_rank = rank;
        }
        chosen.push_back(best);
    }
    return chosen;
}

}  // namespace taso
