// SPDX-License-Identifier: GPL-3.0-or-later
// Segments on the built-in networks: the ILP's rows 10 and 11 against the dynamic programme's edges.
#include <QTest>
#include <ctime>

#include "answer/prepared_problem.h"
#include "answer/solve.h"
#include "exact/frontier.h"
#include "ilp/ilp.h"
#include "sources/open.h"

using namespace taso;

class NetworkSegments : public QObject {
    Q_OBJECT

    static constexpr double most_seconds = 60;
    /// Of the processor: other work on the machine does not count.
    static double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

    int finished_ = 0, total_asked_ = 0, total_finished_ = 0;
    std::vector<double> seconds_;

  private slots:
    void the_ilp_equals_the_dynamic_programme_data() {
        QTest::addColumn<QString>("network");
        for (const std::string& network : benchmark_networks())
            QTest::addRow("%s", network.c_str()) << QString::fromStdString(network);
    }
    void the_ilp_equals_the_dynamic_programme();
    void weights_are_traded_too_data();
    void weights_are_traded_too();
    void cleanupTestCase() {
        // How many of them depends on the machine.
        QVERIFY(total_asked_ < 10 || total_finished_ > 0);
        if (seconds_.size() < 15) return;  // some rows alone
        std::sort(seconds_.begin(), seconds_.end());
        qInfo("of %zu answers the median took %.2f s and the worst %.2f s", seconds_.size(),
              seconds_[seconds_.size() / 2], seconds_.back());
        QVERIFY(finished_ * 10 >= static_cast<int>(seconds_.size()) * 9);
        QVERIFY(seconds_[seconds_.size() / 2] <= 2);
    }
};

void NetworkSegments::the_ilp_equals_the_dynamic_programme() {
    QFETCH(QString, network);
    const Problem problem = make_problem(load_network(network.toStdString()), load_profile("cortex-a15"), 1);
    const ProblemTable table(problem);
    const BudgetKind kind = BudgetKind::arena;
    const Freedom freedom(Order::fixed, true);
    PreparedProblem prepared(problem);
    const Frontier points = frontier(problem, kind, {.seconds = 300}, freedom);
    QVERIFY(points.exact && !points.points.empty());
    const std::size_t last = points.points.size() - 1;
    for (std::size_t part = 0; part <= 2; part++) {
        const FrontierPoint& point = points.points[part * last / 2];
        const Question question{.kind = kind, .budget = point.memory_bytes, .stream = true};
        const double start = seconds();
        const IlpAnswer alone = solve_ilp(table, question, std::nullopt, {.seconds = most_seconds});
        const double alone_s = seconds() - start;
        const double second = seconds();
        const Answer answer =
            solve(prepared, question, Method::ilp, {.seconds = most_seconds, .proof_seconds = most_seconds});
        const double answer_s = seconds() - second;
        seconds_.push_back(answer_s);
        qInfo(
            "%s: %lld bytes, %lld ns; alone %.2f s in %d solves%s, "
            "beside the dynamic programme %.2f s: %s",
            qPrintable(network), static_cast<long long>(point.memory_bytes),
            static_cast<long long>(point.latency_ns), alone_s, alone.solves,
            alone.status == Status::optimal ? "" : " not proven", answer_s,
            sentence_of(answer.proof).c_str());
        QVERIFY(alone.status != Status::infeasible && alone.bound_ns <= point.latency_ns);
        if (alone.status == Status::optimal) QCOMPARE(alone.latency_ns, point.latency_ns);
        QCOMPARE(answer.status, Status::optimal);
        finished_ += answer.proof.ilp == Proof::Ilp::finished;
        QVERIFY(answer.selection == point.selection);
    }
}

void NetworkSegments::weights_are_traded_too_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<double>("most_mib");
    QTest::addColumn<int>("least_points");
    QTest::addRow("alexnet") << "alexnet" << 233.2 << 40;
    QTest::addRow("densenet121") << "densenet121" << 32.8 << 110;
    QTest::addRow("googlenet") << "googlenet" << 28.0 << 120;
    QTest::addRow("mobilenet") << "mobilenet" << 17.0 << 30;
    QTest::addRow("mobilenet_v2") << "mobilenet_v2" << 14.0 << 45;
    QTest::addRow("resnet152") << "resnet152" << 232.0 << 190;
    QTest::addRow("resnet18") << "resnet18" << 45.5 << 70;
    QTest::addRow("resnet50") << "resnet50" << 100.0 << 60;
    QTest::addRow("squeezenet") << "squeezenet" << 5.1 << 100;
    QTest::addRow("vgg16") << "vgg16" << 530.0 << 180;
}

/// The frontier of total, and at its ends the ILP, which has little time, against it.
void NetworkSegments::weights_are_traded_too() {
    QFETCH(QString, network);
    QFETCH(double, most_mib);
    QFETCH(int, least_points);
    const Problem problem = make_problem(load_network(network.toStdString()), load_profile("cortex-a15"), 1);
    const ProblemTable table(problem);
    const BudgetKind kind = BudgetKind::total;
    const double start = seconds();
    const Frontier found = frontier(problem, kind, {.seconds = 300}, Freedom(Order::fixed, true));
    const double frontier_s = seconds() - start;
    QVERIFY(found.exact && found.complete);
    const FrontierPoint &least = found.points.front(), &fastest = found.points.back();
    QVERIFY2(static_cast<double>(least.memory_bytes) <= most_mib * 1024 * 1024,
             std::to_string(least.memory_bytes).c_str());
    QVERIFY2(static_cast<int>(found.points.size()) >= least_points,
             std::to_string(found.points.size()).c_str());
    QVERIFY(!least.selection.segments.empty());
    for (const FrontierPoint& point : {least, fastest}) {
        const Question question{.kind = kind, .budget = point.memory_bytes, .stream = true};
        const IlpAnswer alone = solve_ilp(table, question, std::nullopt, {.seconds = 1});
        QVERIFY(alone.status != Status::infeasible && alone.bound_ns <= point.latency_ns);
        QVERIFY(!alone.choice || alone.latency_ns >= point.latency_ns);
        if (alone.status == Status::optimal) QCOMPARE(alone.latency_ns, point.latency_ns);
        total_asked_++;
        total_finished_ += alone.status == Status::optimal;
    }
    qInfo("%s: %zu points from %.2f MiB in %.2f s; %d of %d answers by the ILP alone", qPrintable(network),
          found.points.size(), static_cast<double>(least.memory_bytes) / 1024 / 1024, frontier_s,
          total_finished_, total_asked_);
}

QTEST_GUILESS_MAIN(NetworkSegments)
#include "network_segments.moc"
