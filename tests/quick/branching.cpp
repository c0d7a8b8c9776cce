// SPDX-License-Identifier: GPL-3.0-or-later
// Branch and bound step by step: its optimum is the engines', each step follows from the ones before it, and the same
// question gives the same steps.
#include "ilp/branching.h"

#include <QTest>
#include <cmath>

#include "answer/solve.h"
#include "base/error.h"
#include "exact/frontier.h"
#include "ilp/lp_file.h"
#include "profile/profile.h"
#include "sources/open.h"
#include "support/random_banded_problem.h"
#include "support/random_problem.h"
#include "support/sanitized.h"

using namespace taso;

namespace {

using Found = BranchNode::Found;
constexpr int most_nodes = 20000;

Branching solved(const Problem& problem, const Question& question, int most = most_nodes) {
    return branch_and_bound(ProblemTable(problem), question, most);
}

/// What is wrong with a step, as such; empty: nothing.
std::string fault_of(const Branching& made, int step) {
    const BranchNode& node = made.nodes[step];
    if (step == 0) return node.parent == -1 && node.column == -1 ? "" : "the root is a branch";
    if (node.parent < 0 || node.parent >= step) return "its parent comes later";
    const BranchNode &before = made.nodes[step - 1], &parent = made.nodes[node.parent];
    if (before.incumbent_ns && (!node.incumbent_ns || *node.incumbent_ns > *before.incumbent_ns))
        return "the incumbent is lost";
    if (node.bound_ns < before.bound_ns) return "the bound falls";
    if (node.incumbent_ns && node.bound_ns > *node.incumbent_ns) return "the bound passes the incumbent";
    if (node.column >= 0 && node.column != parent.branch) return "it is no branch of its parent's column";
    if (node.found == Found::infeasible) return node.values.empty() ? "" : "infeasible, with values";
    if (node.latency_ns < parent.latency_ns - 1e-3) return "it is faster than what it is a part of";
    if (node.column >= 0 && node.values[node.column] != (node.one ? 1 : 0)) return "its branch is not kept";
    double latency_ns = static_cast<double>(made.model.least_ns);
    for (std::size_t k = 0; k < node.values.size(); k++)
        latency_ns += node.values[k] * static_cast<double>(made.model.columns[k].regret_ns);
    if (std::abs(latency_ns - node.latency_ns) > 0.01) return "its values are not its time's";
    for (std::size_t k = 0; k < node.prices.size(); k++) {
        const IlpRow& row = made.model.rows[k];
        double sum = 0;
        for (const auto& [column, coefficient] : row.terms) sum += coefficient * node.values[column];
        const double slack = 1e-5 * (1 + std::abs(sum));
        if ((row.upper && sum > *row.upper + slack) || (row.lower && sum < *row.lower - slack))
            return "it breaks the row '" + row.name + "'";
        if (row.upper && !row.lower && node.prices[k] > 1e-6) return "more of '" + row.name + "' costs time";
    }
    const bool fractions = node.branch >= 0;
    if (fractions && std::abs(node.values[node.branch] - std::round(node.values[node.branch])) < 1e-7)
        return "it branches on a whole number";
    if ((node.found == Found::fractions) != fractions)
        return "it has fractions and does not branch, or the other way round";
    return {};
}

/// Against the engines, and its steps.
void hold(const Problem& problem, const Question& question) {
    const Branching made = solved(problem, question);
    const Answer expected = solve(problem, question, Method::dp);
    QCOMPARE(static_cast<int>(made.status),
             static_cast<int>(expected.fits ? Status::optimal : Status::infeasible));
    if (expected.fits) {
        QVERIFY(made.best >= 0 && made.nodes[made.best].found == Found::incumbent);
        QCOMPARE(*made.nodes.back().incumbent_ns, expected.latency_ns);
        QCOMPARE(made.nodes.back().bound_ns, expected.latency_ns);
    } else {
        QCOMPARE(made.best, -1);
    }
    const int last = static_cast<int>(made.nodes.size()) - 1;
    for (int step = 0; step <= last; step++) {
        const std::string fault = fault_of(made, step);
        QVERIFY2(fault.empty(), (problem.name + ", step " + std::to_string(step) + ": " + fault).c_str());
        // In the end nothing is left to be looked at.
        QVERIFY(made.state(step, last) != Branching::State::open);
        if (made.nodes[step].found == Found::fractions)
            QVERIFY(made.state(step, step) == Branching::State::open);
    }
}

/// Budgets of a problem: below all, at each of some points, and none.
template <class Hold>
void for_budgets(const Problem& problem, BudgetKind kind, bool segments, const Hold& held) {
    const Frontier points = frontier(problem, kind, {}, Freedom(Order::fixed, segments));
    if (points.points.empty()) return;
    const std::size_t count = points.points.size();
    for (std::size_t k = 0; k < count; k += std::max<std::size_t>(1, count / 3))
        held(points.points[k].memory_bytes);
    if (points.points.front().memory_bytes > 0) held(points.points.front().memory_bytes - 1);
}

}  // namespace

class QuickBranching : public QObject {
    Q_OBJECT

  private slots:
    void finds_what_the_engines_find();
    void finds_it_with_segments();
    void keeps_a_deadline();
    void is_the_same_each_time();
    void ends_where_it_may_not_go_on();
    void shares_add_up();
    void takes_few_steps_for_the_tiny_example();
    void a_file_says_that_nothing_is_left();
};

void QuickBranching::a_file_says_that_nothing_is_left() {
    IlpModel nothing;
    nothing.rows.push_back({.name = "one primitive", .number = 1, .terms = {}, .lower = 1, .upper = 1});
    const std::string text = lp_text(nothing, "nothing");
    QVERIFY2(text.find("+ 0 x_nothing = 1") != std::string::npos, text.c_str());
}

void QuickBranching::finds_what_the_engines_find() {
    int branched = 0, infeasible = 0;
    for (unsigned seed = 1; seed <= 60; seed += sanitized_share) {
        const Problem problem = RandomProblem::make(seed, {5, 3});
        for (BudgetKind kind : budget_kinds) {
            try {
                for_budgets(problem, kind, false, [&](std::int64_t budget) {
                    const Question question{.kind = kind, .budget = budget};
                    hold(problem, question);
                    const Branching made = solved(problem, question);
                    branched += made.nodes.size() > 1;
                    infeasible += made.status == Status::infeasible;
                });
            } catch (const Error&) {  // its layouts cannot be joined
            }
            if (QTest::currentTestFailed()) return;
        }
    }
    QVERIFY2(branched * sanitized_share > 40, std::to_string(branched).c_str());
    QVERIFY2(infeasible * sanitized_share > 40, std::to_string(infeasible).c_str());
}

void QuickBranching::finds_it_with_segments() {
    for (unsigned seed = 1; seed <= 24; seed += sanitized_share)
        for (BudgetKind kind : {BudgetKind::arena, BudgetKind::total}) {
            const Problem problem = kind == BudgetKind::total ? RandomBandedProblem::make_weighty(seed, {})
                                                              : RandomBandedProblem::make(seed, {});
            try {
                for_budgets(problem, kind, true, [&](std::int64_t budget) {
                    hold(problem, {.kind = kind, .budget = budget, .stream = true});
                });
            } catch (const Error&) {
            }
            if (QTest::currentTestFailed()) return;
        }
}

void QuickBranching::keeps_a_deadline() {
    int met = 0, missed = 0;
    for (unsigned seed = 1; seed <= 20; seed++) {
        const Problem problem = RandomProblem::make(seed, {5, 3});
        try {
            const Frontier points = frontier(problem, BudgetKind::sum);
            if (points.points.empty()) continue;
            const FrontierPoint& point = points.points.front();
            for (std::int64_t late : {0, 1}) {
                const Question question{.kind = BudgetKind::sum,
                                        .budget = point.memory_bytes,
                                        .deadline_ns = point.latency_ns - late};
                if (*question.deadline_ns < 0) continue;
                const Branching made = solved(problem, question);
                QCOMPARE(static_cast<int>(made.status),
                         static_cast<int>(late ? Status::infeasible : Status::optimal));
                (late ? missed : met)++;
            }
        } catch (const Error&) {
        }
    }
    QVERIFY(met > 5 && missed > 5);
}

void QuickBranching::is_the_same_each_time() {
    const Problem problem = RandomProblem::make(7, {9, 5});
    for (BudgetKind kind : {BudgetKind::sum, BudgetKind::total}) {
        const Frontier points = frontier(problem, kind);
        const Question question{.kind = kind, .budget = points.points[points.points.size() / 2].memory_bytes};
        const Branching one = solved(problem, question), other = solved(problem, question);
        QCOMPARE(one.nodes.size(), other.nodes.size());
        for (std::size_t k = 0; k < one.nodes.size(); k++) {
            QVERIFY(one.nodes[k].values == other.nodes[k].values);
            QVERIFY(one.nodes[k].prices == other.nodes[k].prices);
            QCOMPARE(one.nodes[k].branch, other.nodes[k].branch);
            QCOMPARE(one.nodes[k].bound_ns, other.nodes[k].bound_ns);
        }
    }
}

void QuickBranching::ends_where_it_may_not_go_on() {
    for (unsigned seed = 1;; seed++) {
        QVERIFY(seed < 200);
        const Problem problem = RandomProblem::make(seed, {8, 4});
        std::vector<std::int64_t> budgets;
        try {
            for (const FrontierPoint& point : frontier(problem, BudgetKind::sum).points)
                budgets.push_back(point.memory_bytes);
        } catch (const Error&) {
            continue;
        }
        for (std::int64_t budget : budgets) {
            const Question question{.kind = BudgetKind::sum, .budget = budget};
            const Branching whole = solved(problem, question);
            const int steps = static_cast<int>(whole.nodes.size());
            if (steps < 5) continue;
            for (int most = 1; most < steps; most++) {
                const Branching part = solved(problem, question, most);
                QCOMPARE(static_cast<int>(part.nodes.size()), most);
                QCOMPARE(static_cast<int>(part.status),
                         static_cast<int>(part.best >= 0 ? Status::feasible : Status::unknown));
                QVERIFY(part.nodes.back().bound_ns <= *whole.nodes.back().incumbent_ns);
                QVERIFY(part.nodes.back().values == whole.nodes[most - 1].values);
            }
            std::stop_source stop;
            stop.request_stop();
            const Branching stopped =
                branch_and_bound(ProblemTable(problem), question, most_nodes, {.stop = stop.get_token()});
            QVERIFY(stopped.nodes.empty());
            QCOMPARE(static_cast<int>(stopped.status), static_cast<int>(Status::unknown));
            return;
        }
    }
}

void QuickBranching::shares_add_up() {
    int parted = 0;
    for (unsigned seed = 1; seed <= 12; seed++) {
        const Problem problem = RandomBandedProblem::make(seed, {});
        try {
            for_budgets(problem, BudgetKind::arena, true, [&](std::int64_t budget) {
                const Branching made =
                    solved(problem, {.kind = BudgetKind::arena, .budget = budget, .stream = true});
                for (const BranchNode& node : made.nodes)
                    for (int layer = 0;
                         !node.values.empty() && layer < static_cast<int>(problem.layers.size()); layer++) {
                        double sum = 0, last = 1;
                        const auto shares = shares_of(made.model, node.values, layer);
                        for (const LayerShare& share : shares) {
                            QVERIFY(share.value <= last + 1e-5);
                            sum += last = share.value;
                        }
                        parted += shares.size() > 1;
                        QVERIFY2(std::abs(sum - 1) < 1e-4, std::to_string(sum).c_str());
                    }
            });
        } catch (const Error&) {
        }
    }
    QVERIFY(parted > 0);
}

void QuickBranching::takes_few_steps_for_the_tiny_example() {
    const Problem problem = make_problem(load_network("tiny"), load_profile("cortex-a15"), 1);
    for (BudgetKind kind : {BudgetKind::workspace, BudgetKind::sum, BudgetKind::arena}) {
        std::size_t most = 0;
        for (const FrontierPoint& point : frontier(problem, kind).points) {
            const Question question{.kind = kind, .budget = point.memory_bytes};
            hold(problem, question);
            most = std::max(most, solved(problem, question).nodes.size());
        }
        // Where bytes add up or live together there is something to branch on, and an end to it.
        if (kind == BudgetKind::workspace)
            QCOMPARE(most, std::size_t{1});
        else
            QVERIFY2(most > 5 && most < 100, std::to_string(most).c_str());
    }
}

QTEST_GUILESS_MAIN(QuickBranching)
#include "quick_branching.moc"
