// SPDX-License-Identifier: GPL-3.0-or-later
// solve, frontier and compare on every built-in network and kind print what docs/commands.md says, consistent
// with each other.
#include <QTest>

#include "support/command_line.h"

class NetworkCommands : public QObject {
    Q_OBJECT

    // Ten times the two seconds that a command may take on an idle machine: a hang guard, not a benchmark.
    static constexpr qint64 hang_ms = 20000;

    static void every_network_and_kind() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("kind");
        for (const char* network : {"alexnet", "vgg16", "googlenet", "resnet18", "resnet50", "resnet152",
                                    "squeezenet", "mobilenet", "mobilenet_v2", "densenet121"})
            for (const char* kind : {"workspace", "layer", "arena"})
                QTest::addRow("%s %s", network, kind) << network << kind;
    }

    static void has(const nlohmann::json& json, std::initializer_list<const char*> keys) {
        for (const char* key : keys) QVERIFY2(json.contains(key), key);
    }

  private slots:
    void the_frontier_and_the_answers_agree_data() { every_network_and_kind(); }
    void the_frontier_and_the_answers_agree() {
        QFETCH(QString, network);
        QFETCH(QString, kind);
        const CommandResult result = taso_command({"frontier", network, "--kind", kind, "--json"});
        QVERIFY2(result.code == 0, result.error);
        QVERIFY(result.ms < hang_ms);
        const auto frontier = result.json();
        has(frontier, {"network", "profile", "kind", "order", "exact", "resolution", "points"});
        QVERIFY(frontier["exact"].get<bool>());
        const auto& points = frontier["points"];
        QVERIFY(!points.empty());
        for (std::size_t i = 1; i < points.size(); i++) {
            QVERIFY(points[i]["memory_bytes"].get<qint64>() > points[i - 1]["memory_bytes"].get<qint64>());
            QVERIFY(points[i]["latency_ns"].get<qint64>() < points[i - 1]["latency_ns"].get<qint64>());
        }

        const auto middle = points[points.size() / 2];
        const CommandResult answer =
            taso_command({"solve", network, "--kind", kind, "--budget",
                          QString::number(middle["memory_bytes"].get<qint64>()), "--json"});
        QVERIFY2(answer.code == 0, answer.error);
        QVERIFY(answer.ms < hang_ms);
        const auto solution = answer.json();
        has(solution,
            {"network",     "profile",  "threads", "kind",   "budget_bytes", "deadline_ns", "order",
             "method",      "status",   "fits",    "proof",  "gap",          "latency_ns",  "bound_ns",
             "least_bytes", "solve_ms", "memory",  "layers", "transforms",   "buffers"});
        QCOMPARE(solution["status"].get<std::string>(), std::string("optimal"));
        QCOMPARE(solution["method"].get<std::string>(), std::string("ilp"));
        QVERIFY(solution["fits"].get<bool>());
        QCOMPARE(solution["latency_ns"].get<qint64>(), middle["latency_ns"].get<qint64>());
        QCOMPARE(solution["memory"][kind.toStdString()].get<qint64>(), middle["memory_bytes"].get<qint64>());
        QCOMPARE(solution["least_bytes"].get<qint64>(), points.front()["memory_bytes"].get<qint64>());
        has(solution["memory"], {"workspace", "layer", "sum", "arena", "weights", "total"});
        for (const auto& layer : solution["layers"])
            has(layer, {"name", "op", "inputs", "step", "primitive", "input", "output", "ns", "workspace",
                        "weights", "bytes", "in_place_of", "accumulates_into", "written_into", "origin"});
        for (const auto& transform : solution["transforms"])
            has(transform, {"tensor", "from", "to", "ns", "bytes", "after"});
        for (const auto& buffer : solution["buffers"])
            has(buffer, {"name", "layout", "bytes", "from_step", "to_step", "offset"});
    }

    void the_ilp_is_never_beaten_data() { every_network_and_kind(); }
    void the_ilp_is_never_beaten() {
        QFETCH(QString, network);
        QFETCH(QString, kind);
        const CommandResult result = taso_command({"compare", network, "--kind", kind, "--json"});
        QVERIFY2(result.code == 0, result.error);
        QVERIFY(result.ms < hang_ms);
        const auto rows = result.json()["rows"];
        QStringList methods;
        for (const auto& row : rows) {
            has(row, {"method", "status", "fits", "latency_ns", "memory", "ratio"});
            methods << QString::fromStdString(row["method"].get<std::string>());
            if (row["fits"].get<bool>()) QVERIFY(row["ratio"].get<double>() >= 1.0 - 1e-12);
        }
        for (const char* method : {"ilp", "greedy", "greedy-fit", "pbqp", "sum2d"})
            QVERIFY2(methods.contains(method), method);
    }
};

QTEST_GUILESS_MAIN(NetworkCommands)
#include "network_commands.moc"
