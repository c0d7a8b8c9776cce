// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/experiment.h"

#include <algorithm>
#include <cmath>

#include "answer/solve.h"
#include "base/error.h"

namespace taso {

namespace {

double ratio(std::int64_t over, std::int64_t under) {
    return static_cast<double>(over) / static_cast<double>(under);
}

/// The published speed-up is over "a greedy algorithm"; whether that one heeds the budget is not said.
std::optional<double> published_speed_up(Method baseline) {
    if (baseline == Method::greedy || baseline == Method::greedy_fit) return Published::speed_up;
    return std::nullopt;
}

struct Best {
    std::int64_t bytes = 0, ns = 0;
};

/// Asked for anew: where there are too many points to list, the best one need not be listed.
std::optional<Best> best(const Problem& problem, const Question& question) {
    const Answer answer = solve(problem, question, Method::dp);
    if (answer.status == Status::infeasible) return std::nullopt;
    return Best{answer.memory[question.kind], answer.latency_ns};
}

}  // namespace

std::string Strategy::name() const { return std::string(taso::name(kind)) + (segments ? "-segments" : ""); }

std::string figure::speed_up(Method baseline, bool cut) {
    return "speed-up over " + std::string(name(baseline)) + (cut ? " at 2.2 times less memory" : "") +
           " (times)";
}

std::optional<double> ExperimentPart::ours(const std::string& figure) const {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ExperimentRow& row) { return row.figure == figure; });
    return found == rows.end() ? std::nullopt : found->ours;
}

ExperimentPart experiment(const Problem& problem, const Strategy& strategy) {
    const BudgetKind kind = strategy.kind;
    const bool stream = strategy.segments;
    const auto found = [&](bool segments) {
        Frontier made = frontier(problem, kind, {}, {Order::fixed, segments});
        if (made.points.empty())
            throw Error("problem '" + problem.name + "': there is no frontier of " + std::string(name(kind)));
        return made;
    };
    ExperimentPart part{problem.name, strategy, found(stream), {}, {}};
    part.fastest = stream ? found(false).points.back() : part.frontier.points.back();
    const FrontierPoint& fastest = part.fastest;
    const auto row = [&](const std::string& figure, std::optional<double> ours,
                         std::optional<double> published = std::nullopt) {
        part.rows.push_back({problem.name, strategy.name(), figure, ours, published});
    };
    const auto budget =
        static_cast<std::int64_t>(static_cast<double>(fastest.memory_bytes) / Published::memory_cut);
    const std::optional<Best> within = best(problem, {.kind = kind, .budget = budget, .stream = stream});
    row(figure::fastest_bytes, static_cast<double>(fastest.memory_bytes));
    row(figure::fastest_ns, static_cast<double>(fastest.latency_ns));
    row(figure::cut_budget, static_cast<double>(budget));
    std::optional<double> given_up;
    if (within) given_up = 100 * (ratio(within->ns, fastest.latency_ns) - 1);
    row(figure::time_given_up, given_up, Published::time_given_up_percent);

    const auto deadline = static_cast<std::int64_t>(static_cast<double>(fastest.latency_ns) *
                                                    (1 + Published::time_given_up_percent / 100));
    const std::int64_t least =
        best(problem, {.kind = kind, .deadline_ns = deadline, .stream = stream}).value().bytes;
    std::optional<double> cut;
    if (least > 0) cut = ratio(fastest.memory_bytes, least);
    row(figure::cut, cut, Published::memory_cut);
    row(figure::cut_bytes, static_cast<double>(least));

    for (Method baseline : experiment_baselines) {
        const Answer answer = solve(problem, {kind, std::nullopt}, baseline);
        row(figure::speed_up(baseline, false), ratio(answer.latency_ns, fastest.latency_ns),
            published_speed_up(baseline));
    }
    for (Method baseline : experiment_baselines) {
        const Answer answer = solve(problem, {kind, budget}, baseline);
        std::optional<double> faster;
        if (within && answer.fits) faster = ratio(answer.latency_ns, within->ns);
        row(figure::speed_up(baseline, true), faster, published_speed_up(baseline));
    }
    return part;
}

}  // namespace taso
