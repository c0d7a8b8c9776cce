// SPDX-License-Identifier: GPL-3.0-or-later
// How long the solvers take on the built-in networks with about 75 candidates per convolution: an answer of
// the dynamic programme at every budget of the frontier, the frontier itself, and the ILP's proof at a few
// budgets.
// ./dev bench solver [--json] [NETWORK] [KIND]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>
#include <vector>

#include "dense_problem.h"
#include "frontier.h"
#include "ilp.h"
#include "json_file.h"

using namespace taso;

namespace {

double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

constexpr double most_proof_seconds = 2;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

Json measure(const Problem& problem, BudgetKind kind) {
    Frontier points;
    const double frontier_ms = milliseconds([&] { points = frontier(problem, kind); });
    std::vector<double> answers, proofs;
    bool agree = points.exact;
    const auto ask = [&](const FrontierPoint& point, Method method) {
        Answer answer;
        Control control;
        if (method == Method::ilp) control.seconds = most_proof_seconds;
        const double ms = milliseconds([&] {
            answer = solve(problem, {kind, point.memory_bytes}, method, control);
        });
        const bool late = method == Method::ilp && answer.status == Status::feasible;
        agree = agree && (late || answer.status == Status::optimal) && answer.selection == point.selection &&
                bytes_of(answer.memory, kind) == point.memory_bytes;
        return ms;
    };
    for (const FrontierPoint& point : points.points) answers.push_back(ask(point, Method::dp));
    constexpr std::size_t proven = 5;
    for (std::size_t part = 0; part < proven; part++)
        proofs.push_back(ask(points.points[part * (points.points.size() - 1) / (proven - 1)], Method::ilp));
    return {{"kind", name(kind)},
            {"points", points.points.size()},
            {"resolution", points.resolution},
            {"frontier_ms", frontier_ms},
            {"answer_median_ms", median(answers)},
            {"answer_worst_ms", *std::max_element(answers.begin(), answers.end())},
            {"proof_median_ms", median(proofs)},
            {"proof_worst_ms", *std::max_element(proofs.begin(), proofs.end())},
            {"agree", agree}};
}

}  // namespace

int main(int count, char** words) {
    Json rows = Json::array();
    bool json = false;
    std::string only;
    std::optional<BudgetKind> only_kind;
    for (int k = 1; k < count; k++)
        if (std::string_view(words[k]) == "--json")
            json = true;
        else if (const auto kind = budget_kind_named(words[k]))
            only_kind = kind;
        else
            only = words[k];
    if (!json)
        std::printf("%-14s %-10s %6s %10s %12s %12s %12s %12s %12s\n", "network", "kind", "points",
                    "resolution", "frontier ms", "answer ms", "worst ms", "proof ms", "worst ms");
    for (const std::string& network : built_in_networks()) {
        if (!only.empty() && network != only) continue;
        const Problem problem = dense_problem(load_network(network));
        for (BudgetKind kind : {BudgetKind::workspace, BudgetKind::layer, BudgetKind::sum, BudgetKind::arena,
                                BudgetKind::total}) {
            if (only_kind && kind != *only_kind) continue;
            Json row = measure(problem, kind);
            row["network"] = network;
            if (!json) {
                const auto number = [&](const char* key) { return row[key].get<double>(); };
                std::printf("%-14s %-10s %6.0f %10g %12.1f %12.2f %12.1f %12.1f %12.1f  %s\n",
                            network.c_str(), row["kind"].get<std::string>().c_str(), number("points"),
                            number("resolution"), number("frontier_ms"), number("answer_median_ms"),
                            number("answer_worst_ms"), number("proof_median_ms"), number("proof_worst_ms"),
                            row["agree"] ? "agree" : "DISAGREE");
                std::fflush(stdout);
            }
            rows.push_back(std::move(row));
        }
    }
    if (json) std::printf("%s\n", Json({{"rows", rows}}).dump().c_str());
}
