// SPDX-License-Identifier: GPL-3.0-or-later
// How long the solvers take on the built-in networks with about 75 candidates per convolution: an answer of
// the dynamic programme at every budget of the frontier, the frontier itself, and the ILP's proof at a few
// budgets; and the frontiers of generated networks of many parallel branches (branchy20, branchy60), to the
// first point and to the last. Then the same models by others (--models), and how soon a stop is heard
// (--stops).
// ./dev bench solver [--json] [--models] [--stops] [NETWORK] [KIND]
#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <string_view>
#include <thread>
#include <vector>

#include "answer/prepared_problem.h"
#include "answer/solve.h"
#include "base/error.h"
#include "base/json_file.h"
#include "exact/frontier.h"
#include "ilp/formulation.h"
#include "ilp/glpk_backend.h"
#include "ilp/ilp.h"
#include "ilp/lp_file.h"
#include "profile/profile.h"
#include "sources/open.h"
#include "support/branchy_problem.h"
#include "support/dense_problem.h"
#include "support/lp_solver.h"

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
    // As the slider asks: one problem, many budgets.
    PreparedProblem prepared(problem);
    std::vector<double> answers, proofs;
    bool agree = points.exact;
    const auto ask = [&](const FrontierPoint& point, Method method) {
        Answer answer;
        Control control;
        if (method == Method::ilp) control.seconds = most_proof_seconds;
        const double ms = milliseconds([&] {
            answer = solve(prepared, {kind, point.memory_bytes}, method, control);
        });
        const bool late = method == Method::ilp && answer.status == Status::feasible;
        agree = agree && (late || answer.status == Status::optimal) && answer.selection == point.selection &&
                answer.memory[kind] == point.memory_bytes;
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
            {"first_answer_ms", answers.front()},
            {"answer_median_ms", median(answers)},
            {"answer_worst_ms", *std::max_element(answers.begin(), answers.end())},
            {"proof_median_ms", median(proofs)},
            {"proof_worst_ms", *std::max_element(proofs.begin(), proofs.end())},
            {"agree", agree}};
}

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// As the window asks: without a time limit, hearing what is found.
Json measure_wide(const Problem& problem, BudgetKind kind) {
    double first_ms = 0;
    Frontier found;
    const double begun = processor_seconds();
    const double whole_ms = milliseconds([&] {
        const auto start = std::chrono::steady_clock::now();
        found = frontier(problem, kind, {}, Order::fixed, [&](const Frontier&) {
            if (first_ms == 0)
                first_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                               .count();
        });
    });
    return {{"kind", name(kind)},
            {"points", found.points.size()},
            {"resolution", found.resolution},
            {"first_point_ms", first_ms},
            {"frontier_ms", whole_ms},
            {"processor_ms", 1000 * (processor_seconds() - begun)},
            {"exact", found.exact},
            {"complete", found.complete},
            {"left_out", found.left_out}};
}

void print_wide(const Json& row) {
    const auto number = [&](const char* key) { return row[key].get<double>(); };
    std::printf("%-14s %-10s %6.0f %10g %12.1f %12.1f %12.1f  %s\n",
                row["network"].get<std::string>().c_str(), row["kind"].get<std::string>().c_str(),
                number("points"), number("resolution"), number("first_point_ms"), number("frontier_ms"),
                number("processor_ms"), row["exact"] ? "exact" : row["left_out"].get<std::string>().c_str());
    std::fflush(stdout);
}

constexpr double most_model_seconds = 10;

/// One model by every solver: ms and latency, or null for what was not there by the time cap.
Json compare_models(const Problem& problem, const Question& question) {
    const ProblemTable table(problem);
    Json row = {{"kind", name(question.kind)}, {"budget_bytes", *question.budget}};
    const auto add = [&](const char* who, double ms, std::optional<std::int64_t> ns) {
        row[who] = {{"ms", ms}, {"latency_ns", ns ? Json(*ns) : Json(nullptr)}};
    };
    Control control;
    control.seconds = most_model_seconds;
    for (bool plain : {true, false}) {
        std::shared_ptr<const IlpModel> model;
        GlpkResult result;
        const double ms = milliseconds([&] {
            model = std::make_shared<const IlpModel>(ilp_model(table, question, plain));
            result = run_glpk(model, std::nullopt, control);
        });
        row[plain ? "plain_columns" : "columns"] = model->columns.size();
        row[plain ? "plain_rows" : "rows"] = model->rows.size();
        const bool done = result.outcome == GlpkResult::Outcome::optimal;
        add(plain ? "plain" : "reduced", ms,
            done ? std::optional(model->least_ns + std::llround(result.objective)) : std::nullopt);
    }
    if (LpSolver::has("cbc")) {
        LpSolver solver;
        const IlpModel model = ilp_model(table, question);
        const LpAnswer answer = solver.cbc(lp_text(model, "bench"), most_model_seconds);
        add("cbc", answer.ms,
            answer.outcome == LpAnswer::Outcome::optimal ? std::optional(model.least_ns + answer.objective)
                                                         : std::nullopt);
    }
    Answer answer;
    const double ms = milliseconds([&] { answer = solve(problem, question, Method::dp, control); });
    add("dp", ms, answer.status == Status::optimal ? std::optional(answer.latency_ns) : std::nullopt);
    return row;
}

/// From a stop at a random moment of a solve until it returns, in ms: the worst and the median of `times`.
Json measure_stops(const Problem& problem, const Question& question, Method method, int times,
                   unsigned seed) {
    std::mt19937 random(seed);
    const double whole = std::min(2000.0, milliseconds([&] {
                                      Control control;
                                      control.seconds = 2;
                                      try {
                                          solve(problem, question, method, control);
                                      } catch (const Error&) {  // nothing yet
                                      }
                                  }));
    std::vector<double> waits;
    double worst_after = 0;
    for (int k = 0; k < times; k++) {
        const double after = whole * (static_cast<double>(random() % 1000) / 1000);
        std::stop_source source;
        std::chrono::steady_clock::time_point stopped_at;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(after));
            stopped_at = std::chrono::steady_clock::now();
            source.request_stop();
        });
        Control control;
        control.stop = source.get_token();
        try {
            solve(problem, question, method, control);
        } catch (const Error&) {  // stopped before it had an answer
        }
        const auto returned_at = std::chrono::steady_clock::now();
        stopper.join();
        const double wait = std::chrono::duration<double, std::milli>(returned_at - stopped_at).count();
        if (!waits.empty() && wait > *std::max_element(waits.begin(), waits.end())) worst_after = after;
        waits.push_back(std::max(0.0, wait));
    }
    return {{"kind", name(question.kind)},
            {"method", name(method)},
            {"whole_ms", whole},
            {"median_ms", median(waits)},
            {"worst_ms", *std::max_element(waits.begin(), waits.end())},
            {"worst_after_ms", worst_after}};
}

/// Least, middle and largest budgets of a frontier.
std::vector<std::int64_t> some_budgets(const Frontier& points) {
    std::vector<std::int64_t> budgets;
    for (std::size_t part : {0, 1, 3}) {
        const std::int64_t bytes = points.points[part * (points.points.size() - 1) / 4].memory_bytes;
        if (budgets.empty() || budgets.back() != bytes) budgets.push_back(bytes);
    }
    return budgets;
}

void print_models(const Json& row) {
    std::printf("%-14s %-10s %12lld %6d x %-6d %6d x %-6d", row["network"].get<std::string>().c_str(),
                row["kind"].get<std::string>().c_str(), row["budget_bytes"].get<long long>(),
                row["plain_rows"].get<int>(), row["plain_columns"].get<int>(), row["rows"].get<int>(),
                row["columns"].get<int>());
    std::optional<std::int64_t> least;
    bool agree = true;
    for (const char* who : {"plain", "reduced", "dp", "cbc"}) {
        if (!row.contains(who)) {
            std::printf(" %10s", "-");
            continue;
        }
        const Json& ns = row[who]["latency_ns"];
        std::printf(ns.is_null() ? " >%9.1f" : " %10.1f", row[who]["ms"].get<double>());
        if (ns.is_null()) continue;
        agree = agree && (!least || *least == ns);
        least = ns.get<std::int64_t>();
    }
    std::printf(" %14lld  %s\n", static_cast<long long>(least.value_or(-1)), agree ? "agree" : "DIFFER");
    if (!agree)
        for (const char* who : {"plain", "reduced", "dp", "cbc"})
            if (row.contains(who)) std::printf("    %s %s\n", who, row[who]["latency_ns"].dump().c_str());
    std::fflush(stdout);
}

void print_stops(const Json& row) {
    std::printf("%-14s %-10s %-4s of %7.1f ms: median %7.1f ms, worst %7.1f ms (at %.1f ms)\n",
                row["network"].get<std::string>().c_str(), row["kind"].get<std::string>().c_str(),
                row["method"].get<std::string>().c_str(), row["whole_ms"].get<double>(),
                row["median_ms"].get<double>(), row["worst_ms"].get<double>(),
                row["worst_after_ms"].get<double>());
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** words) {
    QCoreApplication application(count, words);
    Json rows = Json::array();
    bool json = false, models = false, stops = false;
    std::string only;
    std::optional<BudgetKind> only_kind;
    for (int k = 1; k < count; k++)
        if (std::string_view(words[k]) == "--json")
            json = true;
        else if (std::string_view(words[k]) == "--models")
            models = true;
        else if (std::string_view(words[k]) == "--stops")
            stops = true;
        else if (const auto kind = budget_kind_named(words[k]))
            only_kind = kind;
        else
            only = words[k];
    if (models || stops) {
        if (models && !json)
            std::printf(
                "Each solver has %g s; a time after '>' is of one that was stopped.\n%-14s %-10s %12s "
                "%-15s %-15s %10s %10s %10s %10s %14s\n",
                most_model_seconds, "network", "kind", "budget", "plain size", "reduced size", "plain ms",
                "reduced ms", "dp ms", "cbc ms", "optimum ns");
        for (const std::string& network : benchmark_networks()) {
            if (!only.empty() && network != only) continue;
            const Problem problem = dense_problem(load_network(network));
            for (BudgetKind kind :
                 {BudgetKind::workspace, BudgetKind::layer, BudgetKind::arena, BudgetKind::sum}) {
                if (only_kind && kind != *only_kind) continue;
                const std::vector<std::int64_t> budgets = some_budgets(frontier(problem, kind));
                const auto add = [&](Json row, void (*print)(const Json&)) {
                    row["network"] = network;
                    if (!json) print(row);
                    rows.push_back(std::move(row));
                };
                if (models)
                    for (std::int64_t budget : budgets)
                        add(compare_models(problem, {kind, budget}), print_models);
                if (stops)
                    for (Method method : {Method::dp, Method::ilp})
                        add(measure_stops(problem, {kind, budgets[budgets.size() / 2]}, method, 10, 1),
                            print_stops);
            }
            if (!stops || (only_kind && only_kind != BudgetKind::arena)) continue;
            // And with segments, of the primitives that there are: made-up ones make no bands.
            const Problem banded = make_problem(load_network(network), load_profile("cortex-a15"), 1);
            const std::vector<std::int64_t> budgets =
                some_budgets(frontier(banded, BudgetKind::arena, {}, {Order::fixed, true}));
            Question question = {BudgetKind::arena, budgets[budgets.size() / 2]};
            question.stream = true;
            for (Method method : {Method::dp, Method::ilp}) {
                Json row = measure_stops(banded, question, method, 10, 1);
                row["network"] = network;
                row["kind"] = "segments";
                if (!json) print_stops(row);
                rows.push_back(std::move(row));
            }
        }
        if (json) std::printf("%s\n", Json({{"rows", rows}}).dump().c_str());
        return 0;
    }
    if (!json && !only.starts_with("branchy"))
        std::printf("%-14s %-10s %6s %10s %12s %12s %12s %12s %12s\n", "network", "kind", "points",
                    "resolution", "frontier ms", "answer ms", "worst ms", "proof ms", "worst ms");
    for (const std::string& network : benchmark_networks()) {
        if (!only.empty() && network != only) continue;
        const Problem problem = dense_problem(load_network(network));
        for (BudgetKind kind : budget_kinds) {
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
    if (!json && (only.empty() || only.starts_with("branchy")))
        std::printf("%-14s %-10s %6s %10s %12s %12s %12s\n", "network", "kind", "points", "resolution",
                    "first ms", "frontier ms", "processor ms");
    for (int blocks : {20, 60}) {
        const std::string network = "branchy" + std::to_string(blocks);
        if (!only.empty() && network != only) continue;
        const Problem problem = make_problem(branchy_network(blocks), load_profile("cortex-a15"), 1);
        for (BudgetKind kind : budget_kinds) {
            if (only_kind && kind != *only_kind) continue;
            Json row = measure_wide(problem, kind);
            row["network"] = network;
            if (!json) print_wide(row);
            rows.push_back(std::move(row));
        }
    }
    if (json) std::printf("%s\n", Json({{"rows", rows}}).dump().c_str());
}
