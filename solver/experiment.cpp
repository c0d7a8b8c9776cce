// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment.h"

#include <algorithm>
#include <cmath>

#include "error.h"

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

}  // namespace

std::string figure::speed_up(Method baseline, bool cut) {
    return "speed-up over " + std::string(name(baseline)) + (cut ? " at 2.2 times less memory" : "") +
           " (times)";
}

std::optional<double> ExperimentPart::ours(const std::string& figure) const {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ExperimentRow& row) { return row.figure == figure; });
    return found == rows.end() ? std::nullopt : found->ours;
}

ExperimentPart experiment(const Problem& problem, BudgetKind kind) {
    ExperimentPart part{problem.name, frontier(problem, kind), {}};
    if (part.frontier.points.empty())
        throw Error("problem '" + problem.name + "': there is no frontier of " + std::string(name(kind)));
    const FrontierPoint& fastest = part.frontier.points.back();
    const auto row = [&](const std::string& figure, std::optional<double> ours,
                         std::optional<double> published = std::nullopt) {
        part.rows.push_back({problem.name, kind, figure, ours, published});
    };
    const auto budget =
        static_cast<std::int64_t>(static_cast<double>(fastest.memory_bytes) / Published::memory_cut);
    const FrontierPoint* within = part.frontier.within(budget);
    row(figure::fastest_bytes, static_cast<double>(fastest.memory_bytes));
    row(figure::fastest_ns, static_cast<double>(fastest.latency_ns));
    row(figure::cut_budget, static_cast<double>(budget));
    std::optional<double> given_up;
    if (within) given_up = 100 * (ratio(within->latency_ns, fastest.latency_ns) - 1);
    row(figure::time_given_up, given_up, Published::time_given_up_percent);

    // Memory falls and time rises from the last point to the first.
    const double deadline =
        static_cast<double>(fastest.latency_ns) * (1 + Published::time_given_up_percent / 100);
    const auto least = std::find_if(
        part.frontier.points.begin(), part.frontier.points.end(),
        [&](const FrontierPoint& point) { return static_cast<double>(point.latency_ns) <= deadline; });
    std::optional<double> cut;
    if (least->memory_bytes > 0) cut = ratio(fastest.memory_bytes, least->memory_bytes);
    row(figure::cut, cut, Published::memory_cut);
    row(figure::cut_bytes, static_cast<double>(least->memory_bytes));

    for (Method baseline : experiment_baselines) {
        const Answer answer = solve(problem, {kind, std::nullopt}, baseline);
        row(figure::speed_up(baseline, false), ratio(answer.latency_ns, fastest.latency_ns),
            published_speed_up(baseline));
    }
    for (Method baseline : experiment_baselines) {
        const Answer answer = solve(problem, {kind, budget}, baseline);
        std::optional<double> faster;
        if (within && answer.fits) faster = ratio(answer.latency_ns, within->latency_ns);
        row(figure::speed_up(baseline, true), faster, published_speed_up(baseline));
    }
    return part;
}

}  // namespace taso
