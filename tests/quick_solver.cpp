// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <chrono>
#include <stop_token>
#include <thread>

#include "brute_force.h"
#include "error.h"
#include "frontier.h"
#include "ilp.h"
#include "ilp_model.h"
#include "random_problem.h"
#include "reorder.h"
#include "report.h"
#include "sanitized.h"
#include "state_graph.h"
#include "validator.h"

using namespace taso;

namespace {

constexpr BudgetKind kinds[] = {BudgetKind::workspace, BudgetKind::layer, BudgetKind::sum, BudgetKind::arena,
                                BudgetKind::total};

/// Problems small enough to try every selection of.
std::vector<Problem> small_problems(unsigned from, int count) {
    std::vector<Problem> made;
    for (unsigned seed = from; static_cast<int>(made.size()) * sanitized_share < count; seed++) {
        Problem problem =
            RandomProblem::make(seed, {static_cast<int>(3 + seed % 5), static_cast<int>(2 + seed % 3)});
        const std::int64_t selections = BruteForce::selections(problem);
        if (selections > 1 && selections <= BruteForce::most_selections) made.push_back(std::move(problem));
    }
    return made;
}

Choice choice_of(const BruteForce::Point& point) {
    Choice choice = plain_choice(point.candidates);
    choice.accumulates_into = point.accumulates_into;
    choice.written_into = point.written_into;
    return choice;
}

bool is_of(const Selection& selection, const BruteForce::Point& point) {
    return selection.candidates == point.candidates && selection.accumulates_into == point.accumulates_into &&
           selection.written_into == point.written_into;
}

}  // namespace

class QuickSolver : public QObject {
    Q_OBJECT
  private slots:
    void frontier_equals_brute_force();
    void every_method_equals_brute_force_at_every_breakpoint();
    void baselines_are_what_they_say();
    void a_chosen_order_equals_every_order();
    void a_wide_problem_is_left_to_the_ilp();
    void deadlines_are_kept();
    void what_cannot_be_asked_is_refused();
    void a_stop_is_heard_at_once();
    void the_time_limit_is_kept();
    void long_sums_hear_a_stop_and_a_time_limit();
    void the_formulation_reads_well();
};

void QuickSolver::frontier_equals_brute_force() {
    for (const Problem& problem : small_problems(1, 300))
        for (BudgetKind kind : kinds) {
            const auto expected = BruteForce(problem, kind).frontier();
            if (expected.empty()) continue;
            const Frontier found = frontier(problem, kind);
            const std::string where = problem.name + " " + std::string(name(kind));
            QVERIFY2(found.exact, where.c_str());
            QVERIFY2(found.points.size() == expected.size(), where.c_str());
            for (std::size_t k = 0; k < expected.size(); k++) {
                QVERIFY2(found.points[k].latency_ns == expected[k].ns, where.c_str());
                QVERIFY2(found.points[k].memory_bytes == expected[k].bytes, where.c_str());
                QVERIFY2(is_of(found.points[k].selection, expected[k]), where.c_str());
            }
        }
}

void QuickSolver::every_method_equals_brute_force_at_every_breakpoint() {
    for (const Problem& problem : small_problems(1000, 150))
        for (BudgetKind kind : kinds) {
            const auto expected = BruteForce(problem, kind).frontier();
            if (expected.empty()) continue;
            const ProblemTable table(problem);
            const auto check = [&](std::optional<std::int64_t> budget, const BruteForce::Point* point) {
                const std::string where =
                    problem.name + " " + std::string(name(kind)) + " " + std::to_string(budget.value_or(-1));
                const Question question{kind, budget};
                for (Method method : {Method::dp, Method::ilp}) {
                    const Answer answer = solve(problem, question, method);
                    const BruteForce::Point& best = point ? *point : expected.front();
                    const Status status = point ? Status::optimal : Status::infeasible;
                    QVERIFY2(answer.status == status && answer.fits == (point != nullptr), where.c_str());
                    QVERIFY2(answer.least_bytes == expected.front().bytes, where.c_str());
                    QVERIFY2(answer.latency_ns == best.ns && answer.bound_ns == best.ns, where.c_str());
                    QVERIFY2(bytes_of(answer.memory, kind) == best.bytes, where.c_str());
                    QVERIFY2(is_of(answer.selection, best), where.c_str());
                }
                const IlpAnswer alone = solve_ilp(table, question, std::nullopt, {});
                QVERIFY2(alone.choice.has_value() == (point != nullptr), where.c_str());
                if (!point) {
                    QVERIFY2(alone.status == Status::infeasible, where.c_str());
                    return;
                }
                QVERIFY2(alone.status == Status::optimal && alone.latency_ns == point->ns, where.c_str());
                // Started from the slowest that fits, it finds its way too.
                const IlpAnswer started = solve_ilp(table, question, choice_of(expected.front()), {});
                QVERIFY2(started.status == Status::optimal && started.latency_ns == point->ns, where.c_str());
            };
            check(std::nullopt, &expected.back());
            for (std::size_t k = 0; k < expected.size(); k++) {
                check(expected[k].bytes, &expected[k]);
                if (expected[k].bytes > 0) check(expected[k].bytes - 1, k > 0 ? &expected[k - 1] : nullptr);
            }
        }
}

namespace {

/// Every order of execution in which each layer stands behind those that it reads; more than `most`: none.
class EveryOrder {
  public:
    EveryOrder(const Problem& problem, std::size_t most) : problem_(problem), most_(most) {
        made_.assign(problem.tensors.size(), false);
        made_[0] = true;
        extend();
        if (orders.size() > most) orders.clear();
    }
    std::vector<std::vector<int>> orders;

  private:
    void extend() {
        if (orders.size() > most_) return;
        if (order_.size() == problem_.layers.size()) orders.push_back(order_);
        for (std::size_t i = 0; i < problem_.layers.size(); i++) {
            const auto& inputs = problem_.layers[i].inputs;
            if (made_[i + 1] || !std::all_of(inputs.begin(), inputs.end(), [&](int t) { return made_[t]; }))
                continue;
            made_[i + 1] = true;
            order_.push_back(static_cast<int>(i));
            extend();
            order_.pop_back();
            made_[i + 1] = false;
        }
    }
    const Problem& problem_;
    const std::size_t most_;
    std::vector<bool> made_;
    std::vector<int> order_;
};

/// Equal forms of equal constants have equal bytes: else it would be the first in order that counts.
Problem with_equal_forms(Problem problem) {
    std::map<std::pair<std::string, std::string>, std::int64_t> stored;
    for (ProblemLayer& layer : problem.layers)
        for (Candidate& candidate : layer.candidates)
            if (!layer.constants.empty())
                candidate.weights =
                    stored.emplace(std::pair(layer.constants, candidate.form), candidate.weights)
                        .first->second;
    return problem;
}

}  // namespace

void QuickSolver::a_chosen_order_equals_every_order() {
    int tried = 0, better = 0;
    for (unsigned seed = 9000; tried < 60; seed++) {
        const Problem problem = with_equal_forms(
            RandomProblem::make(seed, {static_cast<int>(4 + seed % 4), static_cast<int>(2 + seed % 2)}));
        const std::vector<std::vector<int>> orders = EveryOrder(problem, 80).orders;
        const std::int64_t selections = BruteForce::selections(problem);
        if (orders.size() < 2 || selections * static_cast<std::int64_t>(orders.size()) > 8000) continue;
        bool joined = true;
        for (BudgetKind kind : {BudgetKind::arena, BudgetKind::total}) {
            std::vector<std::pair<std::int64_t, std::int64_t>> all, expected;  // bytes, ns
            for (const std::vector<int>& order : orders) {
                const Problem ordered = reordered(problem, order);
                for (const BruteForce::Point& point : BruteForce(ordered, kind).frontier())
                    all.emplace_back(point.bytes, point.ns);
            }
            std::sort(all.begin(), all.end());
            for (const auto& point : all)
                if (expected.empty() || point.second < expected.back().second) expected.push_back(point);
            joined = !expected.empty();
            if (!joined) break;
            const std::string where = problem.name + " " + std::string(name(kind));
            const Frontier found = frontier(problem, kind, {}, Order::chosen);
            QVERIFY2(found.exact && found.points.size() == expected.size(), where.c_str());
            for (std::size_t k = 0; k < expected.size(); k++) {
                QVERIFY2(found.points[k].memory_bytes == expected[k].first, where.c_str());
                QVERIFY2(found.points[k].latency_ns == expected[k].second, where.c_str());
            }
            const Frontier fixed = frontier(problem, kind);
            better += fixed.points.front().memory_bytes > expected.front().first;
            const auto check = [&](std::optional<std::int64_t> budget, int k) {
                for (Method method : {Method::dp, Method::ilp}) {
                    Question question{kind, budget};
                    question.order = Order::chosen;
                    const Answer answer = solve(problem, question, method);
                    const std::string at = where + " " + std::string(name(method)) + " " +
                                           std::to_string(budget.value_or(-1)) + ": " + answer.proof;
                    const auto& [bytes, ns] = expected[std::max(k, 0)];
                    QVERIFY2(answer.status == (k < 0 ? Status::infeasible : Status::optimal), at.c_str());
                    QVERIFY2(answer.latency_ns == ns && answer.bound_ns == ns, at.c_str());
                    QVERIFY2(bytes_of(answer.memory, kind) == bytes, at.c_str());
                    QVERIFY2(answer.least_bytes == expected.front().first, at.c_str());
                    // The validator counts steps, buffers and offsets again.
                    const auto faults = find_faults(problem, describe(problem, question, method, answer));
                    QVERIFY2(faults.empty(), (at + (faults.empty() ? "" : faults[0])).c_str());
                }
            };
            check(std::nullopt, static_cast<int>(expected.size()) - 1);
            for (std::size_t k = 0; k < expected.size(); k++) {
                check(expected[k].first, static_cast<int>(k));
                if (expected[k].first > 0) check(expected[k].first - 1, static_cast<int>(k) - 1);
            }
        }
        tried += joined;
    }
    QVERIFY2(better > 10, std::to_string(better).c_str());
}

void QuickSolver::baselines_are_what_they_say() {
    int asked = 0, refused = 0, fitting = 0;
    for (const Problem& problem : small_problems(5000, 150))
        for (BudgetKind kind : kinds) {
            const auto expected = BruteForce(problem, kind).frontier();
            if (expected.empty()) continue;
            const Question question{kind, expected[expected.size() / 2].bytes};
            for (Method method : {Method::greedy, Method::greedy_fit, Method::pbqp, Method::sum2d}) {
                Answer answer;
                asked++;
                try {
                    answer = solve(problem, question, method);
                } catch (const Error&) {  // its layouts have no transform between them
                    QVERIFY(method != Method::pbqp);
                    refused++;
                    continue;
                }
                const std::string where = problem.name + " " + std::string(name(method));
                QVERIFY2(answer.status != Status::infeasible, where.c_str());
                QVERIFY2(answer.fits == (bytes_of(answer.memory, kind) <= *question.budget), where.c_str());
                if (answer.fits)
                    QVERIFY2(answer.latency_ns >= expected[expected.size() / 2].ns, where.c_str());
                if (method == Method::pbqp) QVERIFY2(answer.latency_ns == expected.back().ns, where.c_str());
                QVERIFY2(answer.bound_ns == expected.back().ns, where.c_str());
                if (method == Method::greedy)
                    for (std::size_t i = 0; i < problem.layers.size(); i++)
                        for (const Candidate& other : problem.layers[i].candidates)
                            QVERIFY2(
                                problem.layers[i].candidates[answer.selection.candidates[i]].ns <= other.ns,
                                where.c_str());
                if (method == Method::greedy_fit && kind == BudgetKind::workspace)
                    QVERIFY2(answer.fits, where.c_str());
                fitting += answer.fits;
            }
        }
    QVERIFY(fitting * sanitized_share > 100);
    QVERIFY(refused * 4 < asked);
}

namespace {

/// Many tensors that live side by side, each with several readers.
Problem wide_problem(int width) {
    Problem problem;
    problem.name = "wide";
    const auto tensor = [&](const std::string& name, bool external) {
        ProblemTensor made;
        made.name = name;
        made.bytes = {640, 640, 640, 640, 640, 640};
        made.external = external;
        problem.tensors.push_back(made);
    };
    const auto layer = [&](const std::string& kind, std::vector<int> inputs, int salt) {
        ProblemLayer made;
        made.kind = kind;
        made.name = kind + std::to_string(problem.layers.size());
        made.inputs = std::move(inputs);
        made.output = static_cast<int>(problem.layers.size()) + 1;
        for (Layout a : {Layout::chw, Layout::hwc, Layout::chw8}) {
            Candidate candidate;
            candidate.primitive = "p";
            candidate.input = candidate.output = a;
            candidate.ns = 50 + (salt * 37 + static_cast<int>(a) * 11) % 61;
            candidate.workspace = 64 * ((salt + static_cast<int>(a)) % 7);
            made.candidates.push_back(candidate);
        }
        problem.layers.push_back(made);
        tensor(made.name, false);
    };
    tensor("input", true);
    for (int k = 0; k < width; k++) layer("conv", {0}, k);
    for (int round = 0; round < 2; round++)
        for (int k = 0; k < width; k++) layer("conv", {1 + k}, 7 + k + round);
    std::vector<int> all;
    for (int k = 0; k < 2 * width; k++) all.push_back(width + 1 + k);
    layer("concat", all, 3);
    problem.outputs = {static_cast<int>(problem.layers.size())};
    problem.tensors.back().external = true;
    for (int t = 0; t < static_cast<int>(problem.tensors.size()); t++)
        for (Layout a : all_layouts)
            for (Layout b : all_layouts)
                if (a != b)
                    problem.transforms.push_back({t, a, b, 4000 + (t + int(a)) % 5, Origin::estimated});
    return problem;
}

}  // namespace

void QuickSolver::a_wide_problem_is_left_to_the_ilp() {
    const Problem problem = wide_problem(12);
    QVERIFY_THROWS_EXCEPTION(TooWide, solve(problem, {}, Method::dp));
    const Answer free = solve(problem, {BudgetKind::workspace, std::nullopt}, Method::ilp);
    QVERIFY(free.status == Status::optimal && free.fits);
    const Answer tight = solve(problem, {BudgetKind::workspace, 192}, Method::ilp);
    QVERIFY(tight.status == Status::optimal && tight.memory.workspace <= 192);
    QVERIFY(tight.latency_ns >= free.latency_ns);
    QVERIFY(tight.least_bytes <= 192);
    QCOMPARE(solve(problem, {BudgetKind::workspace, tight.least_bytes}, Method::ilp).status, Status::optimal);
}

void QuickSolver::deadlines_are_kept() {
    for (const Problem& problem : small_problems(3000, 60))
        for (BudgetKind kind : kinds) {
            const auto expected = BruteForce(problem, kind).frontier();
            if (expected.empty()) continue;
            const auto check = [&](const Question& question, const BruteForce::Point* point,
                                   const BruteForce::Point& closest) {
                const std::string where = problem.name + " " + std::string(name(kind)) + " " +
                                          std::to_string(*question.deadline_ns) + " ns within " +
                                          std::to_string(question.budget.value_or(-1));
                for (Method method : {Method::dp, Method::ilp}) {
                    const Answer answer = solve(problem, question, method);
                    const BruteForce::Point& best = point ? *point : closest;
                    const Status status = point ? Status::optimal : Status::infeasible;
                    QVERIFY2(answer.status == status && answer.fits == (point != nullptr), where.c_str());
                    QVERIFY2(answer.least_bytes == expected.front().bytes, where.c_str());
                    QVERIFY2(answer.latency_ns == best.ns && answer.bound_ns == best.ns, where.c_str());
                    QVERIFY2(bytes_of(answer.memory, kind) == best.bytes, where.c_str());
                    QVERIFY2(answer.selection.candidates == best.candidates, where.c_str());
                }
            };
            for (std::size_t k = 0; k < expected.size(); k++) {
                const std::int64_t ns = expected[k].ns;
                check({kind, std::nullopt, ns}, &expected[k], expected.back());
                check({kind, std::nullopt, ns - 1}, k + 1 < expected.size() ? &expected[k + 1] : nullptr,
                      expected.back());
                check({kind, expected[k].bytes, ns}, &expected[k], expected[k]);
                check({kind, expected[k].bytes, ns - 1}, nullptr, expected[k]);
                check({kind, expected.back().bytes, ns}, &expected.back(), expected.back());
            }
        }
}

void QuickSolver::what_cannot_be_asked_is_refused() {
    const Problem problem = RandomProblem::make(3, {4, 3});
    QVERIFY_THROWS_EXCEPTION(Error, solve(problem, {BudgetKind::arena, -1}, Method::dp));
    QVERIFY_THROWS_EXCEPTION(Error, solve(Problem{}, {}, Method::ilp));
}

void QuickSolver::a_stop_is_heard_at_once() {
    // Large enough that the search alone takes far longer than the guard.
    Problem problem = RandomProblem::make(77, {160, 12});
    const ProblemTable table(problem);
    const Question question{BudgetKind::arena, 40000};
    for (int after_ms : {0, 5, 40}) {
        std::stop_source source;
        std::chrono::steady_clock::time_point stopped_at;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
            stopped_at = std::chrono::steady_clock::now();
            source.request_stop();
        });
        Control control;
        control.stop = source.get_token();
        const IlpAnswer answer = solve_ilp(table, question, std::nullopt, control);
        const auto returned_at = std::chrono::steady_clock::now();
        stopper.join();
        const auto late = std::chrono::duration_cast<std::chrono::milliseconds>(returned_at - stopped_at);
        QVERIFY(late.count() < 500);  // ten times the 50 ms of an idle machine
        if (answer.status == Status::feasible && answer.choice) QVERIFY(answer.bound_ns <= answer.latency_ns);
    }
}

void QuickSolver::the_time_limit_is_kept() {
    const Problem problem = RandomProblem::make(77, {160, 12});
    const ProblemTable table(problem);
    Control control;
    control.seconds = 0.02;
    const IlpAnswer limited = solve_ilp(table, {BudgetKind::arena, 40000}, std::nullopt, control);
    const IlpAnswer whole = solve_ilp(table, {BudgetKind::arena, 40000}, std::nullopt, {});
    if (limited.status == Status::feasible) QVERIFY(limited.bound_ns <= whole.latency_ns);
    if (limited.choice) QVERIFY(limited.latency_ns >= whole.latency_ns);
}

void QuickSolver::long_sums_hear_a_stop_and_a_time_limit() {
    for (BudgetKind kind : {BudgetKind::sum, BudgetKind::total}) {
        Problem problem = RandomProblem::make(77, {kind == BudgetKind::sum ? 160 : 40, 12});
        for (ProblemLayer& layer : problem.layers) layer.constants.clear();
        for (int after_ms : {0, 5, 40}) {
            std::stop_source source;
            std::chrono::steady_clock::time_point stopped_at;
            std::jthread stopper([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
                stopped_at = std::chrono::steady_clock::now();
                source.request_stop();
            });
            Control control;
            control.stop = source.get_token();
            const Frontier found = frontier(problem, kind, control);
            const auto returned_at = std::chrono::steady_clock::now();
            stopper.join();
            QVERIFY(returned_at - stopped_at < std::chrono::milliseconds(500));
            if (!found.exact) QVERIFY(found.points.empty());
        }
        const Frontier whole = frontier(problem, kind);
        QVERIFY(whole.exact && whole.points.size() > 50);
        const FrontierPoint& middle = whole.points[whole.points.size() / 2];
        Control control;
        for (double seconds : {1e-6, 0.002, 0.01}) {
            control.seconds = seconds;
            Answer limited;
            try {
                limited = solve(problem, {kind, middle.memory_bytes}, Method::dp, control);
            } catch (const Error&) {  // not even a first selection
                continue;
            }
            QVERIFY(limited.bound_ns <= middle.latency_ns);
            if (limited.status == Status::optimal) QCOMPARE(limited.latency_ns, middle.latency_ns);
            if (limited.fits) QVERIFY(limited.latency_ns >= middle.latency_ns);
        }
    }
}

void QuickSolver::the_formulation_reads_well() {
    // One where memory binds.
    Problem problem;
    std::int64_t least = 0;
    for (unsigned seed = 1; least == 0; seed++) {
        problem = RandomProblem::make(seed, {5, 3});
        try {
            const Frontier points = frontier(problem, BudgetKind::arena);
            if (points.points.size() > 1) least = points.points.front().memory_bytes;
        } catch (const Error&) {  // its layouts cannot be joined
        }
    }
    const std::string text = formulation_text(problem, {BudgetKind::arena, least});
    QVERIFY(text.find("minimise") != std::string::npos);
    QVERIFY(text.find("x[") != std::string::npos);
    for (const ProblemLayer& layer : problem.layers)
        QVERIFY2(text.find("[" + layer.name + ", ") != std::string::npos, text.c_str());
    QVERIFY(text.find("Row 1") != std::string::npos);
    QVERIFY2(text.find("Row 4") != std::string::npos || text.find("Row 5") != std::string::npos,
             text.c_str());
    for (BudgetKind kind : {BudgetKind::sum, BudgetKind::total}) {
        const std::string sums =
            formulation_text(problem, {kind, frontier(problem, kind).points.front().memory_bytes});
        QVERIFY2(sums.find("Row 6") != std::string::npos, sums.c_str());
    }
    const std::string impossible = formulation_text(problem, {BudgetKind::arena, 0});
    QVERIFY(!impossible.empty());
}

QTEST_GUILESS_MAIN(QuickSolver)
#include "quick_solver.moc"
