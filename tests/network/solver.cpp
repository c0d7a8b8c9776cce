// SPDX-License-Identifier: GPL-3.0-or-later
// The two exact engines against each other on the built-in networks: with the primitives that are there, and
// with a made-up full library.
#include <QTest>

#include "answer/prepared_problem.h"
#include "answer/report.h"
#include "answer/solve.h"
#include "check/validator.h"
#include "exact/exact_engine.h"
#include "exact/frontier.h"
#include "ilp/ilp.h"
#include "pack/packer.h"
#include "sources/open.h"
#include "support/dense_problem.h"

using namespace taso;

class NetworkSolver : public QObject {
    Q_OBJECT

    static void every_problem() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<bool>("dense");
        QTest::addColumn<QString>("kind");
        for (const std::string& network : benchmark_networks())
            for (bool dense : {false, true})
                for (const char* kind : {"workspace", "layer", "sum", "arena", "total"})
                    QTest::addRow("%s%s %s", network.c_str(), dense ? " dense" : "", kind)
                        << QString::fromStdString(network) << dense << kind;
    }
    static bool deep(const std::string& network) {
        return network == "densenet121" || network == "resnet152";
    }

    int asked_ = 0, finished_ = 0, proven_ = 0;

  private slots:
    void cleanupTestCase() {
        if (asked_ < 40) return;  // one row alone
        qInfo(
            "of %d questions the ILP alone answered %d in time, and agreed with the dynamic programme on %d",
            asked_, finished_, proven_);
        // How many depends on the machine and on what else it does.
        QVERIFY(finished_ * 2 > asked_ && proven_ * 2 > asked_);
    }
    void the_ilp_equals_the_dynamic_programme_data() { every_problem(); }
    void the_ilp_equals_the_dynamic_programme();
};

void NetworkSolver::the_ilp_equals_the_dynamic_programme() {
    QFETCH(QString, network);
    QFETCH(bool, dense);
    QFETCH(QString, kind);
    const Network read = load_network(network.toStdString());
    const Problem problem = dense ? dense_problem(read) : make_problem(read, load_profile("cortex-a15"), 1);
    const BudgetKind budget_kind = *budget_kind_named(kind.toStdString());
    const ProblemTable table(problem);
    PreparedProblem prepared(problem);
    // However busy the machine is, it is to be whole.
    const Frontier points = frontier(problem, budget_kind, {.seconds = 300});
    QVERIFY(points.exact && !points.points.empty());
    std::size_t step = points.points.size() / 50 + 1;
    for (std::size_t k = 0; k < points.points.size(); k += step) {
        const FrontierPoint& point = points.points[k];
        Schedule made = schedule(problem, point.selection);
        QCOMPARE(made.latency_ns, point.latency_ns);
        const Memory bytes = memory(problem, point.selection, pack(made));
        QCOMPARE(bytes[budget_kind], point.memory_bytes);
    }
    const std::size_t last = points.points.size() - 1;
    for (std::size_t part = 0; part <= 3; part += deep(network.toStdString()) ? 3 : 1) {
        const FrontierPoint& point = points.points[part * last / 3];
        const Question question{budget_kind, point.memory_bytes};
        if (adds_up(budget_kind) && dense) {
            // Branch and bound may take minutes: it gets a moment to contradict.
            Control control;
            control.seconds = 0.3;
            Choice start = plain_choice(point.selection.candidates);
            start.accumulates_into = point.selection.accumulates_into;
            start.written_into = point.selection.written_into;
            const IlpAnswer tried = solve_ilp(table, question, start, control);
            QCOMPARE(tried.latency_ns, point.latency_ns);
            QVERIFY(tried.bound_ns <= point.latency_ns);
            const Answer answer = solve(prepared, question, Method::dp);
            QCOMPARE(answer.status, Status::optimal);
            QVERIFY(answer.selection == point.selection);
            continue;
        }
        // Branch and bound finishes for most of these in a moment; where it does not, it may not contradict.
        const Control moment = {.stop = {}, .progress = {}, .seconds = 0.5, .proof_seconds = 0.5};
        const IlpAnswer alone = solve_ilp(table, question, std::nullopt, moment);
        finished_ += alone.status == Status::optimal;
        QVERIFY(alone.status != Status::infeasible);
        QVERIFY(alone.bound_ns <= point.latency_ns);
        if (alone.status == Status::optimal) QCOMPARE(alone.latency_ns, point.latency_ns);
        const Answer answer =
            solve(problem, question, Method::ilp, {.stop = {}, .progress = {}, .proof_seconds = 0.5});
        proven_ += answer.proof.ilp != Proof::Ilp::stopped;
        asked_++;
        QCOMPARE(answer.status, Status::optimal);
        QVERIFY(answer.selection == point.selection);
        const auto faults = find_faults(problem, describe(problem, question, Method::ilp, answer));
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults[0].c_str());
    }
    if (points.resolution > 0) {
        // Neighbours lie apart, and between two listed ones there is nothing further than that from the
        // larger.
        for (std::size_t k = 1; k < points.points.size(); k += step) {
            const FrontierPoint &smaller = points.points[k - 1], &larger = points.points[k];
            QVERIFY(smaller.memory_bytes * 1000 <= larger.memory_bytes * 999);
            const Answer between =
                solve(prepared, {budget_kind, larger.memory_bytes * 999 / 1000}, Method::dp);
            QVERIFY(k == 1 || between.selection == smaller.selection);
        }
    }
    const std::int64_t least = points.points.front().memory_bytes;
    if (least == 0) return;
    const Answer none =
        solve(problem, {budget_kind, least - 1}, adds_up(budget_kind) && dense ? Method::dp : Method::ilp);
    QCOMPARE(none.status, Status::infeasible);
    QCOMPARE(none.least_bytes, least);
    QVERIFY(none.selection == points.points.front().selection);
}

QTEST_GUILESS_MAIN(NetworkSolver)
#include "network_solver.moc"
