// SPDX-License-Identifier: GPL-3.0-or-later
// Built-in networks with segments, chosen by lot and along their frontiers: exported, built without a warning, run, and held
// against the double-precision reference.
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "support/exported_plan.h"
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
        const std::string fault = fault_of_export(plan, folder);
        QVERIFY2(fault.empty(), fault.c_str());
        qInfo("%d of %d layers in %d segments, arena %lld bytes", drawn.layers,
              static_cast<int>(made.layers.size()), static_cast<int>(drawn.segments.size()),
              static_cast<long long>(plan.arena_bytes));
    }

    void plans_along_the_frontier_are_as_stated_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("most");
        for (const char* name : {"squeezenet", "mobilenet", "mobilenet_v2"})
            QTest::newRow(name) << name << 10;
        // To write and to sum up their weights is what takes long; 'bench plans' takes all points.
        QTest::newRow("googlenet") << "googlenet" << 5;
        QTest::newRow("resnet18") << "resnet18" << 4;
        QTest::newRow("resnet50") << "resnet50" << 2;
        QTest::newRow("alexnet") << "alexnet" << 2;
        QTest::newRow("vgg16") << "vgg16" << 2;
    }
    void plans_along_the_frontier_are_as_stated() {
        QFETCH(QString, network);
        QFETCH(int, most);
        const FrontierPlans plans(network.toStdString());
        const int points = static_cast<int>(plans.points().size());
        QVERIFY(points >= 15);
        for (int i = 0; i < most; i++) {
            const FrontierPoint& point = plans.points()[i * (points - 1) / (most - 1)];
            const std::string fault = plans.fault(point, fs::path(folder_.path().toStdString()) / "point");
            QVERIFY2(fault.empty(), (std::to_string(point.memory_bytes) + " bytes: " + fault).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(NetworkSegmentExport)
#include "network_segment_export.moc"
