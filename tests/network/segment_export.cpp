// SPDX-License-Identifier: GPL-3.0-or-later
// Built-in networks with segments chosen by lot: exported, built without a warning, run, and held against the
// double-precision reference.
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "export/exporter.h"
#include "run/run_report.h"
#include "run/runner.h"
#include "sources/open.h"
#include "support/hand_plan.h"
#include "support/random_segments.h"

using namespace taso;
namespace fs = std::filesystem;

class NetworkSegmentExport : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

  private slots:
    void computes_what_the_reference_does_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("threads");
        QTest::newRow("mobilenet_v2") << "mobilenet_v2" << 1;
        QTest::newRow("squeezenet, two threads") << "squeezenet" << 2;
        QTest::newRow("resnet18") << "resnet18" << 1;
    }
    void computes_what_the_reference_does() {
        QFETCH(QString, network);
        QFETCH(int, threads);
        const Network made = load_network(network.toStdString());
        const Problem problem = make_problem(made, load_profile("cortex-a15"), threads);
        std::mt19937 random(5);
        const RandomSegments drawn = draw_segments(problem, random, 80);
        QVERIFY(drawn.layers >= 20);
        Plan plan = hand_plan(made, problem, complete(problem, drawn.candidates, {}, {}, drawn.segments));
        plan.target = this_machine();
        const fs::path folder = fs::path(folder_.path().toStdString()) / "plan";
        const ExportReport report = export_plan(plan, folder, WeightStorage::bin);
        QVERIFY(report.stack_bytes > 0 && report.stack_bytes <= 8192);

        const RunReport run = run_plan(folder, 3);
        QCOMPARE(QString::fromStdString(run.warnings), QString());
        QVERIFY2(run.max_error <= 1e-3, std::to_string(run.max_error).c_str());
        QCOMPARE(run.arena_bytes_linked, plan.arena_bytes);
        QVERIFY(run.ok);
        QCOMPARE(run.predicted_ns, plan.schedule.latency_ns);
        qInfo("%d of %d layers in %d segments, arena %lld bytes", drawn.layers,
              static_cast<int>(made.layers.size()), static_cast<int>(drawn.segments.size()),
              static_cast<long long>(plan.arena_bytes));
    }
};

QTEST_GUILESS_MAIN(NetworkSegmentExport)
#include "network_segment_export.moc"
