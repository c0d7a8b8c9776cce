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

/// Whether a candidate makes every band that another one makes, in no more time and workspace.
bool makes_bands_of(const Candidate& candidate, const Candidate& other) {
    return std::all_of(other.bands.begin(), other.bands.end(), [&](const Band& band) {
        const Band* own = candidate.find_band(band.rows);
        return own && own->ns <= band.ns && own->workspace <= band.workspace;
    });
}

/// The candidate that makes another one needless before any solving: the same layouts and abilities, and in
/// time, workspace and weights no worse; in bands, too, where they are asked for.
const Candidate* dominating(const Problem& problem, bool segments, int layer, int index) {
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
        if (segments && !makes_bands_of(other, c)) continue;
        const bool better = other.ns < c.ns || other.workspace < c.workspace || other.weights < c.weights;
        if (k != index && layouts && abilities && no_worse && (better || k < index)) return &other;
    }
    return nullptr;
}

/// The layer whose candidates are explained, and the answer.
struct Explained {
    const Problem& problem;
    const Answer& answer;
    int layer, chosen;
    bool segments;  ///< are offered
    std::optional<std::int64_t> budget;
    bool least_bytes;  ///< are asked for, within a deadline
    int rows;          ///< a call, of a layer that is part of a segment; else 0
};

/// Of its bands of so many rows; of a candidate that makes none: at once.
std::int64_t time_of(const Candidate& candidate, int rows) {
    const Band* band = candidate.find_band(rows);
    return band ? band->ns : candidate.ns;
}

/// `more_bytes`: that the best answer with it needs, of the budgeted kind.
std::string reason_for(const Explained& asked, int index, const std::optional<std::int64_t>& best_ns,
                       std::int64_t more_bytes, bool unknown) {
    const auto& candidates = asked.problem.layers[asked.layer].candidates;
    const std::string& own = candidates[asked.chosen].primitive;
    const std::int64_t ns = time_of(candidates[index], asked.rows),
                       own_ns = time_of(candidates[asked.chosen], asked.rows);
    if (index == asked.chosen) return "It is chosen.";
    if (const Candidate* other = dominating(asked.problem, asked.segments, asked.layer, index))
        return other->primitive + " has the same layouts, is no slower and needs no more memory.";
    if (unknown) return "Whether a selection that meets the question uses it was not found out.";
    // In a segment its bands may need less.
    if (!best_ns && !asked.segments && asked.budget && candidates[index].workspace > *asked.budget)
        return "Its workspace alone, " + format_bytes(candidates[index].workspace) +
               ", is more than the budget.";
    if (!best_ns) return "No selection that meets the question uses it.";
    if (asked.least_bytes && more_bytes > 0)
        return "The best plan with it needs " + format_bytes(more_bytes) + " more.";
    const std::int64_t more = *best_ns - asked.answer.latency_ns;
    if (more < 0) return "The best plan with it is " + format_time(-more) + " faster in all.";
    if (more == 0) return "It would be as fast in all; ties go to less memory, then to the first in order.";
    const std::string in_all = format_time(more) + " slower in all";
    if (ns > own_ns)
        return "It takes " + format_time(ns - own_ns) + " more than " + own +
               ", and the best plan with it is " + in_all + ".";
    return "Here it takes " + format_time(own_ns - ns) + " less than " + own +
           ", but its layouts and memory cost more elsewhere: " + in_all + ".";
}

std::string primitive_of(const Problem& problem, const FrontierPoint& point, int layer) {
    const auto place = std::find(point.order.begin(), point.order.end(), layer) - point.order.begin();
    return problem.layers[layer].candidates[point.selection.candidates[place]].primitive;
}

}  // namespace

LayerExplanation explain(const Problem& problem, const Question& question, const Answer& answer, int layer,
                         const Control& control, const std::function<void(const CandidateReason&)>& known) {
    LayerExplanation made;
    made.layer = layer;
    const auto place = std::find(answer.order.begin(), answer.order.end(), layer) - answer.order.begin();
    made.chosen = answer.selection.candidates[place];
    const Segment* segment = answer.selection.segment_of(static_cast<int>(place));
    const Explained asked = {.problem = problem,
                             .answer = answer,
                             .layer = layer,
                             .chosen = made.chosen,
                             .segments = question.stream && offers_segments(question.kind),
                             .budget = question.budget,
                             .least_bytes = least_bytes_asked(question),
                             .rows = segment ? segment->rows[place - segment->first + 1] : 0};
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
        std::int64_t more_bytes = 0;
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
                more_bytes = best.memory[question.kind] - answer.memory[question.kind];
                unknown = best.status == Status::unknown;
            } catch (const Error&) {  // stopped, or no transform joins it with its neighbours
                if (control.stop.stop_requested()) continue;
            }
        }
        row.reason = reason_for(asked, k, row.best_latency_ns, more_bytes, unknown);
        if (known) known(row);
        made.candidates.push_back(std::move(row));
    }
    return made;
}

Answer among_more(const Problem& problem, const Answer& answer, int layer, const Problem& wider) {
    Answer made = answer;
    const auto place = std::find(answer.order.begin(), answer.order.end(), layer) - answer.order.begin();
    int& chosen = made.selection.candidates[place];
    const Candidate& own = problem.layers[layer].candidates[chosen];
    const auto& all = wider.layers[layer].candidates;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Candidate& candidate) {
        return candidate.primitive == own.primitive && candidate.input == own.input &&
               candidate.output == own.output;
    });
    chosen = static_cast<int>(found - all.begin());
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
