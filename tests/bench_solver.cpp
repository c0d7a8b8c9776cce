// SPDX-License-Identifier: GPL-3.0-or-later
// How long the solvers take on the built-in networks with about forty candidates per convolution.
#include <chrono>
#include <cstdio>
#include <string_view>

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

}  // namespace

int main(int count, char** words) {
    Json rows = Json::array();
    bool json = false;
    std::string only;
    for (int k = 1; k < count; k++)
        if (std::string_view(words[k]) == "--json")
            json = true;
        else
            only = words[k];
    for (const std::string& network : built_in_networks()) {
        if (!only.empty() && network != only) continue;
        const Problem problem = dense_problem(load_network(network));
        for (BudgetKind kind : {BudgetKind::workspace, BudgetKind::layer, BudgetKind::arena}) {
            Frontier points;
            const double frontier_ms = milliseconds([&] { points = frontier(problem, kind); });
            double dp_ms = 0, ilp_ms = 0, alone_ms = 0;
            bool agree = true;
            for (std::size_t part : {0, 1, 2, 3, 4}) {
                const FrontierPoint& point = points.points[part * (points.points.size() - 1) / 4];
                const Question question{kind, point.memory_bytes};
                for (Method method : {Method::dp, Method::ilp}) {
                    Answer answer;
                    double& most = method == Method::dp ? dp_ms : ilp_ms;
                    most = std::max(most, milliseconds([&] { answer = solve(problem, question, method); }));
                    agree = agree && answer.status == Status::optimal &&
                            answer.latency_ns == point.latency_ns &&
                            bytes_of(answer.memory, kind) == point.memory_bytes;
                }
                // The ILP without the dynamic programme's answer to start from.
                IlpAnswer alone;
                const ProblemTable table(problem);
                alone_ms = std::max(
                    alone_ms, milliseconds([&] { alone = solve_ilp(table, question, std::nullopt, {}); }));
                agree = agree && alone.status == Status::optimal && alone.latency_ns == point.latency_ns;
            }
            rows.push_back({{"network", network},
                            {"kind", name(kind)},
                            {"points", points.points.size()},
                            {"exact", points.exact},
                            {"frontier_ms", frontier_ms},
                            {"slowest_dp_ms", dp_ms},
                            {"slowest_ilp_ms", ilp_ms},
                            {"slowest_ilp_alone_ms", alone_ms},
                            {"agree", agree}});
            if (!json) {
                std::printf(
                    "%-14s %-10s %5zu points %s frontier %8.1f ms   dp %7.1f ms   ilp %8.1f ms   alone %8.1f "
                    "ms  %s\n",
                    network.c_str(), std::string(name(kind)).c_str(), points.points.size(),
                    points.exact ? "exact" : "NOT EXACT", frontier_ms, dp_ms, ilp_ms, alone_ms,
                    agree ? "agree" : "DISAGREE");
                std::fflush(stdout);
            }
        }
    }
    if (json) std::printf("%s\n", Json({{"rows", rows}}).dump().c_str());
}
