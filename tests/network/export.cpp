// SPDX-License-Identifier: GPL-3.0-or-later
// Every built-in network, solved, exported, built without a warning, run, and held against the
// double-precision reference; and the same through the command line.
#include <QTemporaryDir>
#include <QTest>

#include "answer/plan_maker.h"
#include "answer/solve.h"
#include "export/exporter.h"
#include "run/run_report.h"
#include "run/runner.h"
#include "sources/open.h"
#include "support/command_line.h"

using namespace taso;
namespace fs = std::filesystem;

class NetworkExport : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    fs::path place(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void computes_what_the_reference_does_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<qint64>("budget");
        constexpr qint64 mib = 1 << 20;
        for (const char* name : {"alexnet", "vgg16", "googlenet", "resnet18", "mobilenet", "mobilenet_v2"})
            QTest::newRow(name) << name << qint64{-1};
        QTest::newRow("squeezenet in 6 MiB") << "squeezenet" << 6 * mib;
        QTest::newRow("resnet50 in 8 MiB") << "resnet50" << 8 * mib;
    }
    void computes_what_the_reference_does() {
        QFETCH(QString, network);
        QFETCH(qint64, budget);
        const Network made = load_network(network.toStdString());
        const Profile profile = load_profile("cortex-a15");
        const Problem problem = make_problem(made, profile, 1);
        Question question;
        question.kind = BudgetKind::arena;
        if (budget >= 0) question.budget = budget;
        const Answer answer = solve(problem, question, Method::ilp);
        const Plan plan = make_plan(made, profile, problem, question, answer);
        const fs::path folder = place("plan");
        const ExportReport report = export_plan(plan, folder, WeightStorage::bin);
        QCOMPARE(report.weight_bytes, answer.memory.weights);
        QCOMPARE(static_cast<std::int64_t>(fs::file_size(folder / "weights.bin")), report.weight_bytes);
        QVERIFY(report.stack_bytes > 0 && report.stack_bytes <= 8192);

        const RunReport run = run_plan(folder, 3);
        QCOMPARE(QString::fromStdString(run.warnings), QString());
        QVERIFY2(run.max_error <= 1e-3, std::to_string(run.max_error).c_str());
        QCOMPARE(run.arena_bytes_linked, answer.memory[BudgetKind::arena]);
        if (budget >= 0) QVERIFY(run.arena_bytes_linked <= budget);
        QVERIFY(run.ok);
        QCOMPARE(run.predicted_ns, answer.latency_ns);
    }

    void the_command_line_does_the_job() {
        const QString folder = folder_.filePath("by-command");
        const CommandResult exported = taso_command(
            {"export", "squeezenet", "--kind", "arena", "--budget", "1MiB", "-o", folder, "--json"}, {},
            300000);
        QVERIFY2(exported.code == 0, exported.error);
        const auto stated = exported.json();
        QVERIFY(stated["arena_bytes"] <= 1 << 20 && stated["predicted_ns"] > 0 &&
                stated["isa"] == "neon-armv7");
        const CommandResult run = taso_command({"run", folder, "--json"}, {}, 300000);
        QVERIFY2(run.code == 0, run.error);
        const auto measured = run.json();
        QVERIFY(measured["ok"] == true && measured["arena_bytes_linked"] == stated["arena_bytes"]);
        QVERIFY(measured["predicted_for"] == "cortex-a15" && measured["measured_ns"] > 0);
        QVERIFY(measured["predicted_ns"] == stated["predicted_ns"] && measured["max_error"] < 1e-3);
        QVERIFY(!measured["steps"].empty() && !measured["machine"].empty());
    }

    void a_budget_too_small_writes_nothing() {
        const QString folder = folder_.filePath("too-small");
        const CommandResult result = taso_command(
            {"export", "squeezenet", "--kind", "arena", "--budget", "64KiB", "-o", folder, "--json"});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.one_sentence() && result.error.contains("the least is"), result.error);
        QVERIFY(result.out.isEmpty() && !QFileInfo::exists(folder));
    }
};

QTEST_GUILESS_MAIN(NetworkExport)
#include "network_export.moc"
