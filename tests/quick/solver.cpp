// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <ctime>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <stop_token>
#include <thread>
#include <utility>

#include "answer/report.h"
#include "answer/solve.h"
#include "base/error.h"
#include "check/validator.h"
#include "exact/frontier.h"
#include "exact/state_graph.h"
#include "ilp/formulation_text.h"
#include "ilp/ilp.h"
#include "problem/problem_file.h"
#include "problem/reorder.h"
#include "support/branchy_problem.h"
#include "support/brute_force.h"
#include "support/command_line.h"
#include "support/random_problem.h"
#include "support/sanitized.h"

using namespace taso;

namespace {

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

/// Of this program, whatever else the machine does.
double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

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
    void thousands_of_problems_are_agreed_on();
    void every_method_equals_brute_force_at_every_breakpoint();
    void baselines_are_what_they_say();
    void a_chosen_order_equals_every_order();
    void a_wide_problem_is_left_to_the_ilp();
    void deadlines_are_kept();
    void what_cannot_be_asked_is_refused();
    void a_stop_is_heard_at_once();
    void a_stop_during_a_proof_leaves_what_is_known();
    void the_time_limit_is_kept();
    void every_phase_hears_the_time_limit();
    void long_sums_hear_a_stop_and_a_time_limit();
    void frontiers_of_wide_networks_come_soon();
    void a_limit_of_work_cuts_at_the_same_place();
    void a_chosen_order_of_tangled_layers_comes_soon();
    void the_largest_times_are_added_and_priced();
    void the_formulation_reads_well();

  private:
    /// Asks the dynamic programme, and the ILP with it and alone, what brute force has answered: `best`, or
    /// with nothing to be had `closest`.
    static void ask(const ProblemTable& table, const Question& question, const BruteForce::Point* best,
                    const BruteForce::Point& closest, std::int64_t least, bool by_ilp);
};

namespace {

/// All that tells one problem from another, but its name.
std::string content(const Problem& problem) {
    std::ostringstream text;
    for (const ProblemTensor& tensor : problem.tensors) {
        for (std::int64_t bytes : tensor.bytes) text << bytes << ' ';
        text << tensor.external << ';';
    }
    for (const ProblemLayer& layer : problem.layers) {
        text << layer.op << ' ' << layer.constants;
        for (int input : layer.inputs) text << ' ' << input;
        for (const Candidate& c : layer.candidates)
            text << ',' << int(c.input) << int(c.output) << ' ' << c.ns << ' ' << c.workspace << ' '
                 << c.weights << c.form << c.accumulates << c.slices;
        text << ';';
    }
    for (const ProblemTransform& t : problem.transforms)
        text << t.tensor << int(t.from) << int(t.to) << ' ' << t.ns << ';';
    return text.str();
}

bool same_candidates(const ProblemLayer& a, const ProblemLayer& b) {
    return std::equal(a.candidates.begin(), a.candidates.end(), b.candidates.begin(), b.candidates.end(),
                      [](const Candidate& x, const Candidate& y) {
                          return std::tie(x.input, x.output, x.ns, x.workspace) ==
                                 std::tie(y.input, y.output, y.ns, y.workspace);
                      });
}

/// What the random problems have brought up, so that what they never do cannot pass for tested.
struct Tally {
    std::set<std::string> problems;                                              ///< by content
    int several_readers = 0, identical_layers = 0, shared_weights = 0;           // of problems
    int points = 0, ties = 0;                                                    // of frontiers
    int in_place = 0, copies = 0, accumulations = 0, slices = 0, nested = 0;     // of points
    int budgets = 0, deadlines = 0, both = 0, impossible = 0, by_ilp_alone = 0;  // of questions

    void take(const Problem& problem) {
        std::set<int> read;
        bool several = false, identical = false;
        std::map<std::string, int> users;
        for (std::size_t i = 0; i < problem.layers.size(); i++) {
            const ProblemLayer& layer = problem.layers[i];
            for (int t : std::set<int>(layer.inputs.begin(), layer.inputs.end()))
                several |= !read.insert(t).second;
            for (std::size_t j = 0; j < i; j++)
                identical |= layer.op == "conv" && problem.layers[j].op == "conv" &&
                             same_candidates(layer, problem.layers[j]);
            if (!layer.constants.empty()) users[layer.constants]++;
        }
        several_readers += several;
        identical_layers += identical;
        shared_weights += std::any_of(users.begin(), users.end(), [](const auto& u) { return u.second > 1; });
    }
    void take(const BruteForce::Point& point, const Selection& selection) {
        points++;
        ties += point.tied;
        in_place += std::any_of(selection.in_place_of.begin(), selection.in_place_of.end(),
                                [](int tensor) { return tensor >= 0; });
        copies += !selection.copies.empty();
        bool adds = false, joins = false, nests = false;
        for (std::size_t i = 0; i < selection.candidates.size(); i++) {
            adds |= selection.accumulates_into[i] >= 0;
            const int whole = selection.written_into[i];
            joins |= whole >= 0;
            nests |= whole >= 0 && selection.written_into[whole - 1] >= 0;
        }
        accumulations += adds;
        slices += joins;
        nested += nests;
    }
    void take(const Question& question, bool possible) {
        const bool budget = question.budget.has_value(), deadline = question.deadline_ns.has_value();
        budgets += budget && !deadline;
        deadlines += deadline && !budget;
        both += budget && deadline;
        impossible += !possible;
    }
    void print() const {
        qInfo("%zu problems: %d have tensors with several readers, %d identical layers, %d shared weights",
              problems.size(), several_readers, identical_layers, shared_weights);
        qInfo(
            "%d frontier points: %d ties, %d in place, %d with copies, %d accumulate, %d write slices, %d "
            "of them nested",
            points, ties, in_place, copies, accumulations, slices, nested);
        qInfo("%d budgets, %d deadlines, %d of both; %d of these impossible; %d by the ILP alone", budgets,
              deadlines, both, impossible, by_ilp_alone);
    }
};

}  // namespace

void QuickSolver::ask(const ProblemTable& table, const Question& question, const BruteForce::Point* best,
                      const BruteForce::Point& closest, std::int64_t least, bool by_ilp) {
    const Problem& problem = table.problem();
    const std::string where = problem.name + " " + std::string(name(question.kind)) + " within " +
                              std::to_string(question.budget.value_or(-1)) + " bytes and " +
                              std::to_string(question.deadline_ns.value_or(-1)) + " ns";
    const BruteForce::Point& wanted = best ? *best : closest;
    for (Method method : {Method::dp, Method::ilp}) {
        if (method == Method::ilp && !by_ilp) continue;
        const Answer answer = solve(problem, question, method);
        QVERIFY2(answer.status == (best ? Status::optimal : Status::infeasible), where.c_str());
        QVERIFY2(answer.fits == (best != nullptr), where.c_str());
        QVERIFY2(answer.least_bytes == least, where.c_str());
        QVERIFY2(answer.latency_ns == wanted.ns && answer.bound_ns == wanted.ns, where.c_str());
        QVERIFY2(answer.memory[question.kind] == wanted.bytes, where.c_str());
        QVERIFY2(is_of(answer.selection, wanted), where.c_str());
    }
    // With no budget the ILP's own answer is the fastest, whatever the deadline.
    if (!by_ilp || (question.deadline_ns && !question.budget)) return;
    const IlpAnswer alone = solve_ilp(table, question, std::nullopt, {});
    QVERIFY2(alone.status == (best ? Status::optimal : Status::infeasible), where.c_str());
    QVERIFY2(alone.choice.has_value() == (best != nullptr), where.c_str());
    if (best) QVERIFY2(alone.latency_ns == best->ns, where.c_str());
}

void QuickSolver::thousands_of_problems_are_agreed_on() {
    // All that they bring up is there in half of a share, too.
    constexpr int share = sanitized_share > 1 ? 2 * sanitized_share : 1;
    constexpr std::size_t wanted = 2400 / share;
    Tally tally;
    std::mt19937 random(11);
    // Few problems have slices nested in slices, and they come in heaps: a share begins where there are some.
    for (unsigned seed = share > 1 ? 21'000 : 20'000; tally.problems.size() < wanted; seed++) {
        const Problem problem =
            RandomProblem::make(seed, {static_cast<int>(3 + seed % 5), static_cast<int>(2 + seed % 3)});
        // Now and then one as large as brute force can do.
        const std::int64_t selections = BruteForce::selections(problem);
        if (selections < 2 || selections > BruteForce::most_selections / (seed % 8 ? 10 : 1)) continue;
        const BruteForce brute(problem);
        if (brute.frontier(BudgetKind::workspace).empty()) continue;  // its layouts cannot be joined
        if (!tally.problems.insert(content(problem)).second) continue;
        tally.take(problem);
        const ProblemTable table(problem);
        for (BudgetKind kind : budget_kinds) {
            const std::string where = problem.name + " " + std::string(name(kind));
            const auto expected = brute.frontier(kind);
            const Frontier found = frontier(problem, kind);
            QVERIFY2(found.exact && found.points.size() == expected.size(), where.c_str());
            for (std::size_t k = 0; k < expected.size(); k++) {
                QVERIFY2(found.points[k].latency_ns == expected[k].ns, where.c_str());
                QVERIFY2(found.points[k].memory_bytes == expected[k].bytes, where.c_str());
                QVERIFY2(is_of(found.points[k].selection, expected[k]), where.c_str());
                tally.take(expected[k], found.points[k].selection);
            }
            // At one breakpoint, and a byte or a nanosecond below it.
            const std::size_t k = random() % expected.size();
            const BruteForce::Point& point = expected[k];
            const BruteForce::Point* smaller = k > 0 ? &expected[k - 1] : nullptr;
            const BruteForce::Point* faster = k + 1 < expected.size() ? &expected[k + 1] : nullptr;
            const auto asked = [&](std::optional<std::int64_t> budget, std::optional<std::int64_t> deadline,
                                   const BruteForce::Point* best, const BruteForce::Point& closest) {
                const Question question{kind, budget, deadline};
                ask(table, question, best, closest, expected.front().bytes, true);
                tally.take(question, best != nullptr);
                tally.by_ilp_alone += budget.has_value();
            };
            asked(point.bytes, std::nullopt, &point, point);
            if (point.bytes > 0) asked(point.bytes - 1, std::nullopt, smaller, expected.front());
            asked(std::nullopt, point.ns, &point, point);
            asked(std::nullopt, point.ns - 1, faster, expected.back());
            asked(point.bytes, point.ns, &point, point);
            asked(point.bytes, point.ns - 1, nullptr, point);
            if (QTest::currentTestFailed()) return;
        }
    }
    tally.print();
    const auto at_least = [&](int counted, int bound) { return counted * share >= bound; };
    QVERIFY(at_least(static_cast<int>(tally.problems.size()), 2400 - share));
    QVERIFY(at_least(tally.several_readers, 500) && at_least(tally.identical_layers, 200) &&
            at_least(tally.shared_weights, 200));
    QVERIFY(at_least(tally.points, 20'000) && at_least(tally.ties, 1000));
    QVERIFY(at_least(tally.in_place, 1000) && at_least(tally.copies, 1000));
    QVERIFY(at_least(tally.accumulations, 200) && at_least(tally.slices, 200) && at_least(tally.nested, 20));
    QVERIFY(at_least(tally.budgets, 20'000) && at_least(tally.deadlines, 20'000) &&
            at_least(tally.both, 20'000));
    QVERIFY(at_least(tally.impossible, 10'000) && at_least(tally.by_ilp_alone, 40'000));
}

void QuickSolver::every_method_equals_brute_force_at_every_breakpoint() {
    for (const Problem& problem : small_problems(1000, 150)) {
        const BruteForce brute(problem);
        for (BudgetKind kind : budget_kinds) {
            const auto expected = brute.frontier(kind);
            if (expected.empty()) continue;
            const ProblemTable table(problem);
            const auto check = [&](std::optional<std::int64_t> budget, const BruteForce::Point* point) {
                const Question question{kind, budget};
                ask(table, question, point, expected.front(), expected.front().bytes, true);
                if (!point) return;
                // Started from the slowest that fits, the ILP finds its way too.
                const IlpAnswer started = solve_ilp(table, question, choice_of(expected.front()), {});
                const std::string where = problem.name + " " + std::string(name(kind));
                QVERIFY2(started.status == Status::optimal && started.latency_ns == point->ns, where.c_str());
            };
            check(std::nullopt, &expected.back());
            for (std::size_t k = 0; k < expected.size(); k++) {
                check(expected[k].bytes, &expected[k]);
                if (expected[k].bytes > 0) check(expected[k].bytes - 1, k > 0 ? &expected[k - 1] : nullptr);
            }
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

}  // namespace

void QuickSolver::a_chosen_order_equals_every_order() {
    int tried = 0, better = 0;
    for (unsigned seed = 9000; tried < 60 / sanitized_share; seed++) {
        const Problem problem =
            RandomProblem::make(seed, {static_cast<int>(4 + seed % 4), static_cast<int>(2 + seed % 2)});
        const std::vector<std::vector<int>> orders = EveryOrder(problem, 80).orders;
        const std::int64_t selections = BruteForce::selections(problem);
        if (orders.size() < 2 || selections * static_cast<std::int64_t>(orders.size()) > 8000) continue;
        bool joined = true;
        std::map<BudgetKind, std::vector<std::pair<std::int64_t, std::int64_t>>> found_in;  // bytes, ns
        for (const std::vector<int>& order : orders) {
            const Problem ordered = reordered(problem, order);
            const BruteForce brute(ordered);
            for (BudgetKind kind : {BudgetKind::arena, BudgetKind::total})
                for (const BruteForce::Point& point : brute.frontier(kind))
                    found_in[kind].emplace_back(point.bytes, point.ns);
        }
        for (BudgetKind kind : {BudgetKind::arena, BudgetKind::total}) {
            std::vector<std::pair<std::int64_t, std::int64_t>> all = found_in[kind], expected;
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
                                           std::to_string(budget.value_or(-1)) + ": " +
                                           sentence_of(answer.proof);
                    const auto& [bytes, ns] = expected[std::max(k, 0)];
                    QVERIFY2(answer.status == (k < 0 ? Status::infeasible : Status::optimal), at.c_str());
                    QVERIFY2(answer.latency_ns == ns && answer.bound_ns == ns, at.c_str());
                    QVERIFY2(answer.memory[kind] == bytes, at.c_str());
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
    QVERIFY2(better * sanitized_share > 10, std::to_string(better).c_str());
}

void QuickSolver::baselines_are_what_they_say() {
    int asked = 0, refused = 0, fitting = 0;
    for (const Problem& problem : small_problems(5000, 150)) {
        const BruteForce brute(problem);
        for (BudgetKind kind : budget_kinds) {
            const auto expected = brute.frontier(kind);
            if (expected.empty()) continue;
            const Question question{kind, expected[expected.size() / 2].bytes};
            for (Method method : methods()) {
                if (is_exact(method)) continue;
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
                QVERIFY2(answer.fits == (answer.memory[kind] <= *question.budget), where.c_str());
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
    const auto layer = [&](const std::string& op, std::vector<int> inputs, int salt) {
        ProblemLayer made;
        made.op = op;
        made.name = op + std::to_string(problem.layers.size());
        made.inputs = std::move(inputs);
        made.output = static_cast<int>(problem.layers.size()) + 1;
        for (Layout a : {Layout::chw, Layout::hwc, Layout::hcw8}) {
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
    QVERIFY(tight.status == Status::optimal && tight.memory[BudgetKind::workspace] <= 192);
    QVERIFY(tight.latency_ns >= free.latency_ns);
    QVERIFY(tight.least_bytes <= 192);
    QCOMPARE(solve(problem, {BudgetKind::workspace, tight.least_bytes}, Method::ilp).status, Status::optimal);
}

void QuickSolver::deadlines_are_kept() {
    for (const Problem& problem : small_problems(3000, 60)) {
        const BruteForce brute(problem);
        const ProblemTable table(problem);
        for (BudgetKind kind : budget_kinds) {
            const auto expected = brute.frontier(kind);
            if (expected.empty()) continue;
            const auto check = [&](const Question& question, const BruteForce::Point* point,
                                   const BruteForce::Point& closest) {
                ask(table, question, point, closest, expected.front().bytes, true);
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

void QuickSolver::a_stop_during_a_proof_leaves_what_is_known() {
    const Problem problem = RandomProblem::make(85, {40, 12});
    for (BudgetKind kind : {BudgetKind::workspace, BudgetKind::arena}) {
        const Frontier points = frontier(problem, kind);
        const FrontierPoint& middle = points.points[points.points.size() / 2];
        Question within, in_time;
        within.kind = in_time.kind = kind;
        within.budget = middle.memory_bytes;
        in_time.deadline_ns = middle.latency_ns;
        for (const Question& question : {within, in_time}) {
            const auto start = std::chrono::steady_clock::now();
            const Answer whole = solve(problem, question, Method::ilp);
            const auto duration = std::chrono::steady_clock::now() - start;
            QCOMPARE(whole.latency_ns, middle.latency_ns);
            constexpr int stops = 60 / sanitized_share;
            for (int k = 0; k < stops; k++) {
                std::stop_source source;
                std::jthread stopper([&] {
                    std::this_thread::sleep_for(duration * k / stops);
                    source.request_stop();
                });
                Control control;
                control.stop = source.get_token();
                try {
                    const Answer answer = solve(problem, question, Method::ilp, control);
                    QCOMPARE(schedule(problem, answer.selection).latency_ns, answer.latency_ns);
                    QVERIFY(answer.bound_ns <= whole.latency_ns);
                    if (answer.status == Status::optimal) QVERIFY(answer.selection == whole.selection);
                } catch (const Error&) {  // not even a first selection
                }
            }
        }
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

namespace {

/// What this thread has computed, however busy the machine is.
double thread_seconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

}  // namespace

void QuickSolver::every_phase_hears_the_time_limit() {
    // Wide: the states are too many, and the ILP's bisection would go on for minutes.
    Problem problem = wide_problem(40);
    for (std::size_t t = 1; t < problem.tensors.size(); t++)
        for (std::int64_t& bytes : problem.tensors[t].bytes)
            if (bytes > 0) bytes += 64 * static_cast<std::int64_t>(t % 7);
    const Answer whole = solve(problem, {}, Method::ilp, {.seconds = 1});
    for (BudgetKind kind : {BudgetKind::workspace, BudgetKind::arena, BudgetKind::total})
        for (Method method : {Method::ilp, Method::dp, Method::greedy})
            for (const Question& question :
                 {Question{kind}, Question{kind, 1}, Question{kind, 20'000},
                  Question{kind, 20'000, whole.latency_ns},
                  Question{kind, std::nullopt, whole.latency_ns + 5}, Question{kind, std::nullopt, 1}}) {
                const double start = thread_seconds();
                try {
                    const Answer answer = solve(problem, question, method, {.seconds = 0.05});
                    const bool said = answer.status == Status::optimal || answer.status == Status::feasible;
                    QCOMPARE(answer.fits, said);
                    QVERIFY(answer.bound_ns <= answer.latency_ns);
                    if (answer.fits && kind == BudgetKind::workspace)
                        QVERIFY(answer.bound_ns <= whole.latency_ns || question.budget);
                } catch (const TooWide&) {
                    QVERIFY(method != Method::ilp);
                }
                const double seconds = thread_seconds() - start;
                const std::string where = std::string(name(method)) + " " + std::string(name(kind)) + " " +
                                          std::to_string(question.budget.value_or(-1)) + " " +
                                          std::to_string(question.deadline_ns.value_or(-1)) + ": ";
                QVERIFY2(seconds < sanitized_share, (where + std::to_string(seconds)).c_str());
            }
    // And by the command.
    const QTemporaryDir folder;
    const QString file = folder.filePath("wide.problem.json");
    save_problem(problem, file.toStdString());
    const CommandResult result = taso_command(
        {"solve", file, "--kind", "arena", "--budget", "20000", "--seconds", "0.2", "--json"}, {}, 20000);
    QVERIFY2(result.code == 0 || result.code == 1, result.error);
    const auto json = result.json();
    QCOMPARE(json.at("fits").get<bool>(), result.code == 0);
    QVERIFY(json.at("bound_ns").get<qint64>() <= json.at("latency_ns").get<qint64>());
}

void QuickSolver::long_sums_hear_a_stop_and_a_time_limit() {
    for (BudgetKind kind : {BudgetKind::sum, BudgetKind::total}) {
        Problem problem = RandomProblem::make(85, {kind == BudgetKind::sum ? 160 : 40, 12});
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
            QCOMPARE(found.exact, found.complete);
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

void QuickSolver::frontiers_of_wide_networks_come_soon() {
    const auto profile = load_profile("cortex-a15");
    for (int blocks : {20, 60}) {
        if (sanitized_share > 1 && blocks == 60) continue;  // more of the same, and its seconds mean little
        const Problem problem =
            make_problem(branchy_network(sanitized_share > 1 ? blocks / 2 : blocks), profile, 1);
        for (BudgetKind kind : budget_kinds) {
            if (blocks == 60 && kind == BudgetKind::total) continue;  // ten seconds: ./dev bench solver
            std::size_t heard = 0;
            double resolution = 0;
            bool is_first = true;
            const auto start = processor_seconds();
            const Frontier found = frontier(problem, kind, {}, Order::fixed, [&](const Frontier& so_far) {
                // Begun anew where there are too many points to find all.
                if (std::exchange(resolution, so_far.resolution) != so_far.resolution) heard = 0;
                QVERIFY(so_far.points.size() > heard && !so_far.exact && !so_far.complete);
                if (std::exchange(is_first, false))
                    QVERIFY(processor_seconds() - start < 4 * sanitized_share);
                heard = so_far.points.size();
            });
            QVERIFY(processor_seconds() - start < (blocks == 20 ? 4 : 10) * sanitized_share);
            QVERIFY(heard > 0 && heard <= found.points.size());
            QVERIFY(found.complete);
            QVERIFY(found.exact || kind == BudgetKind::arena);
            QCOMPARE(found.exact, found.left_out.empty());
            // What one step less memory costs is asked of all frontiers alike.
            for (std::size_t k = 1; k < found.points.size(); k++) {
                QVERIFY(found.points[k - 1].memory_bytes < found.points[k].memory_bytes);
                QVERIFY(found.points[k - 1].latency_ns > found.points[k].latency_ns);
            }
        }
    }
}

void QuickSolver::a_limit_of_work_cuts_at_the_same_place() {
    constexpr int blocks = sanitized_share > 1 ? 3 : 8;
    const Problem problem = make_problem(branchy_network(blocks), load_profile("cortex-a15"), 1);
    for (BudgetKind kind : {BudgetKind::sum, BudgetKind::total}) {
        const Frontier whole = frontier(problem, kind);
        QVERIFY(whole.exact && whole.complete);
        Control control;
        control.most_looks = (kind == BudgetKind::sum ? 600'000 : 8'000'000) / (sanitized_share > 1 ? 3 : 1);
        std::string first;
        for (const bool busy : {false, true}) {
            std::vector<std::jthread> others;
            for (int k = 0; k < 4 && busy; k++)
                others.emplace_back([](std::stop_token done) {
                    while (!done.stop_requested()) std::this_thread::yield();
                });
            const Frontier cut = frontier(problem, kind, control);
            QVERIFY2(!cut.complete && !cut.exact && !cut.points.empty(), name(kind).data());
            const Json said = describe(problem, cut);
            QVERIFY(!said.at("exact").get<bool>() && !said.at("left_out").get<std::string>().empty());
            // What is called proven stands in the whole one, and nothing is better than that.
            for (const FrontierPoint& point : cut.points) {
                const FrontierPoint* best = whole.within(point.memory_bytes);
                QVERIFY(best && best->latency_ns <= point.latency_ns);
                if (point.proven)
                    QVERIFY(best->memory_bytes == point.memory_bytes && best->selection == point.selection);
            }
            if (!busy) first = said.dump();
            QCOMPARE(said.dump(), first);
        }
    }
}

void QuickSolver::a_chosen_order_of_tangled_layers_comes_soon() {
    const Problem problem = make_problem(tangled_network(), load_profile("cortex-a15"), 1);
    const double start = processor_seconds();
    const Answer answer = solve(problem, {.kind = BudgetKind::total, .order = Order::chosen}, Method::dp);
    QVERIFY(processor_seconds() - start < 4 * sanitized_share);
    QVERIFY(answer.status == Status::optimal);
    QCOMPARE(answer.bound_ns, answer.latency_ns);
}

void QuickSolver::the_largest_times_are_added_and_priced() {
    const Problem problem = slow_chain(500);
    for (BudgetKind kind : {BudgetKind::sum, BudgetKind::total}) {
        Control control;
        control.seconds = 60;
        const Frontier found = frontier(problem, kind, control);
        QVERIFY(found.exact);
        QCOMPARE(found.points.size(), std::size_t{1});
        QCOMPARE(found.points[0].latency_ns, std::int64_t{500} << 50);
    }
    // Where time is to be had for memory, it has a price.
    Problem traded = problem;
    for (std::size_t i = 0; i < traded.layers.size(); i++)
        for (std::size_t k = 0; k < traded.layers[i].candidates.size(); k++) {
            const auto step = static_cast<std::int64_t>(k / 2), turn = static_cast<std::int64_t>(i % 3);
            traded.layers[i].candidates[k].ns -= 3 * step * step + turn;
            traded.layers[i].candidates[k].workspace = 64 * step * (1 + turn);
        }
    for (BudgetKind kind : {BudgetKind::sum, BudgetKind::total}) {
        const Question question{kind, 96'000};
        const Answer answer = solve(traded, question, Method::dp, {.seconds = 60});
        QCOMPARE(answer.status, Status::optimal);
        QVERIFY(answer.fits && answer.latency_ns < (std::int64_t{500} << 50));
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
