// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/explain.h"

#include <algorithm>

#include "answer/solve.h"
#include "base/error.h"
#include "base/units.h"
#include "exact/dynamic_programme.h"
#include "question/watch.h"

namespace taso {

namespace {

Answer answer_to(const Problem& problem, const Question& question, const Control& control) {
    try {
        return solve(problem, question, Method::dp, control);
    } catch (const TooWide&) {
        return solve(problem, question, Method::ilp, control);
    }
}

/// The candidate that makes another one needless before any solving: the same layouts and abilities, and in
/// time, workspace and weights no worse.
const Candidate* dominating(const Problem& problem, int layer, int index) {
    const ProblemLayer& l = problem.layers[layer];
    const Candidate& c = l.candidates[index];
    const auto same = [&](int tensor, Layout a, Layout b) {
        return problem.representative(tensor, a) == problem.representative(tensor, b);
    };
    for (int k = 0; k < static_cast<int>(l.candidates.size()); k++) {
        const Candidate& other = l.candidates[k];
        const bool layouts = same(l.output, other.output, c.output) &&
                             std::all_of(l.inputs.begin(), l.inputs.end(),
                                         [&](int tensor) { return same(tensor, other.input, c.input); });
        const bool abilities = other.accumulates >= c.accumulates && other.slices >= c.slices;
        const bool no_worse =
            other.ns <= c.ns && other.workspace <= c.workspace && other.weights <= c.weights;
        const bool better = other.ns < c.ns || other.workspace < c.workspace || other.weights < c.weights;
        if (k != index && layouts && abilities && no_worse && (better || k < index)) return &other;
    }
    return nullptr;
}

std::string reason_for(const Problem& problem, const Answer& answer, int layer, int chosen, int index,
                       const std::optional<std::int64_t>& best_ns, bool unknown) {
    const auto& candidates = problem.layers[layer].candidates;
    const Candidate &c = candidates[index], &own = candidates[chosen];
    if (index == chosen) return "It is chosen.";
    if (const Candidate* other = dominating(problem, layer, index))
        return other->primitive + " has the same layouts, is no slower and needs no more memory.";
    if (unknown) return "Whether a selection that meets the question uses it was not found out.";
    if (!best_ns) return "No selection that meets the question uses it.";
    const std::int64_t more = *best_ns - answer.latency_ns;
    if (more <= 0) return "It would be as fast in all; ties go to less memory, then to the first in order.";
    const std::string in_all = format_time(more) + " slower in all";
    if (c.ns > own.ns)
        return "It takes " + format_time(c.ns - own.ns) + " more than " + own.primitive +
               ", and the best plan with it is " + in_all + ".";
    return "Here it takes " + format_time(own.ns - c.ns) + " less than " + own.primitive +
           ", but its layouts and memory cost more elsewhere: " + in_all + ".";
}

std::string primitive_of(const Problem& problem, const FrontierPoint& point, int layer) {
    const auto place = std::find(point.order.begin(), point.order.end(), layer) - point.order.begin();
    return problem.layers[layer].candidates[point.selection.candidates[place]].primitive;
}

}  // namespace

LayerExplanation explain(const Problem& problem, const Question& question, const Answer& answer, int layer,
                         const Control& control) {
    LayerExplanation made;
    made.layer = layer;
    const auto place = std::find(answer.order.begin(), answer.order.end(), layer) - answer.order.begin();
    made.chosen = answer.selection.candidates[place];
    Problem pinned = problem;
    const Control shared = begun(control);
    const Watch watch(shared);
    for (int k = 0; k < static_cast<int>(problem.layers[layer].candidates.size()); k++) {
        if (watch.stopped()) {
            made.complete = false;
            break;
        }
        CandidateReason row;
        bool unknown = false;
        row.candidate = k;
        if (k == made.chosen) {
            if (answer.fits) row.best_latency_ns = answer.latency_ns;
        } else if (watch.late()) {
            unknown = true;
        } else {
            pinned.layers[layer].candidates = {problem.layers[layer].candidates[k]};
            try {
                const Answer best = answer_to(pinned, question, shared);
                if (best.fits) row.best_latency_ns = best.latency_ns;
                unknown = best.status == Status::unknown;
            } catch (const Error&) {  // stopped, or no transform joins it with its neighbours
                if (control.stop.stop_requested()) continue;
            }
        }
        row.reason = reason_for(problem, answer, layer, made.chosen, k, row.best_latency_ns, unknown);
        made.candidates.push_back(std::move(row));
    }
    return made;
}

StepsExplanation explain(const Problem& problem, const Frontier& frontier, int point) {
    const auto compare = [&](int other) -> std::optional<PointExplanation> {
        if (other < 0 || other >= static_cast<int>(frontier.points.size())) return std::nullopt;
        const FrontierPoint &from = frontier.points[point], &to = frontier.points[other];
        PointExplanation made{to.memory_bytes, to.latency_ns, {}};
        for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
            const std::string before = primitive_of(problem, from, i), after = primitive_of(problem, to, i);
            if (before != after) made.changes.push_back({problem.layers[i].name, before, after});
        }
        return made;
    };
    return {compare(point - 1), compare(point + 1)};
}

}  // namespace taso
