// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's experiment: its rows follow from what frontier and compare say, and its files can be read.
#include "answer/experiment.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>
#include <set>

#include "support/command_line.h"

using namespace taso;

class NetworkExperiment : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    nlohmann::json rows_;

    nlohmann::json row(const std::string& network, const std::string& strategy, const std::string& figure) {
        nlohmann::json found;
        for (const auto& row : rows_)
            if (row["network"] == network && row["strategy"] == strategy && row["figure"] == figure)
                found = row;
        return found;
    }

  private slots:
    void initTestCase() {
        const CommandResult result = taso_command({"experiment", "-o", folder_.filePath("out"), "--json"});
        QVERIFY2(result.code == 0, result.error);
        QVERIFY2(result.error.isEmpty(), result.error);  // all is proven
        rows_ = result.json()["rows"];
        QCOMPARE(rows_.size(),
                 experiment_networks.size() * strategies.size() * (6 + 2 * experiment_baselines.size()));
    }

    void every_row_is_complete() {
        std::set<std::string> seen;
        for (const auto& row : rows_) {
            QCOMPARE(row.size(), std::size_t{5});
            QVERIFY(row["network"].is_string() && row["strategy"].is_string() && row["figure"].is_string());
            QVERIFY(row["ours"].is_number() || row["ours"].is_null());
            QVERIFY(row["published"].is_number() || row["published"].is_null());
            const std::string key = row["network"].get<std::string>() + "/" +
                                    row["strategy"].get<std::string>() + "/" +
                                    row["figure"].get<std::string>();
            QVERIFY2(seen.insert(key).second, key.c_str());
        }
        QCOMPARE(row("vgg16", "workspace", figure::time_given_up)["published"].get<double>(), 15.0);
        QCOMPARE(row("vgg16", "layer", figure::cut)["published"].get<double>(), 2.2);
        QCOMPARE(row("vgg16", "sum", figure::cut)["published"].get<double>(), 2.2);
        QVERIFY(row("vgg16", "sum", figure::cut)["ours"].get<double>() > 1);
        QCOMPARE(row("vgg16", "arena", figure::speed_up(Method::greedy, false))["published"].get<double>(),
                 8.0);
        QVERIFY(row("vgg16", "arena", figure::speed_up(Method::sum2d, false))["published"].is_null());
    }

    void rows_follow_from_frontier_and_compare_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<bool>("segments");
        for (const char* network : {"resnet18", "googlenet"})
            for (const Strategy& strategy : strategies)
                QTest::addRow("%s %s", network, strategy.name().c_str())
                    << network << QString::fromUtf8(name(strategy.kind))
                    << QString::fromStdString(strategy.name()) << strategy.segments;
    }
    void rows_follow_from_frontier_and_compare() {
        QFETCH(QString, network);
        QFETCH(QString, kind);
        QFETCH(QString, strategy);
        QFETCH(bool, segments);
        const auto asked = [&](const QString& command, bool stream, const QStringList& more = {}) {
            const QString word = stream ? QStringLiteral("on") : QStringLiteral("off");
            return taso_command(QStringList{command, network, "--kind", kind, "--stream", word, "--json"} +
                                more);
        };
        const auto frontier = asked("frontier", segments).json();
        const auto& points = frontier["points"];
        QVERIFY(!points.empty());
        const auto ours = [&](const std::string& figure) {
            const auto found = row(network.toStdString(), strategy.toStdString(), figure);
            return found["ours"].is_null() ? NAN : found["ours"].get<double>();
        };
        // All is against the fastest layer by layer.
        const auto fastest = asked("frontier", false).json()["points"].back();
        const double bytes = fastest["memory_bytes"], ns = fastest["latency_ns"];
        QCOMPARE(ours(figure::fastest_bytes), bytes);
        QCOMPARE(ours(figure::fastest_ns), ns);
        const double budget = ours(figure::cut_budget);
        QCOMPARE(budget, std::floor(bytes / 2.2));
        double within = NAN, left = NAN;
        for (const auto& point : points) {
            if (point["memory_bytes"].get<double>() <= budget) within = point["latency_ns"].get<double>();
            if (std::isnan(left) && point["latency_ns"].get<double>() <= 1.15 * ns)
                left = point["memory_bytes"];
        }
        if (frontier["resolution"] > 0) {  // the best may lie between two listed points
            const auto solved = [&](const char* limit, double value, const QString& unit) {
                const QString words = QString::number(static_cast<qint64>(value)) + unit;
                return asked("solve", segments, {limit, words}).json();
            };
            const auto cheaper = solved("--budget", budget, {});
            within = cheaper["fits"] == true ? cheaper["latency_ns"].get<double>() : NAN;
            left = solved("--deadline", 1.15 * ns, "ns")["memory"][kind.toStdString()];
        }
        QCOMPARE(ours(figure::cut_bytes), left);
        if (left > 0) QCOMPARE(ours(figure::cut), bytes / left);
        const double given_up = ours(figure::time_given_up);
        QCOMPARE(std::isnan(given_up), std::isnan(within));
        if (!std::isnan(within)) QVERIFY(std::abs(given_up - 100 * (within / ns - 1)) < 1e-9);

        const QString limit = QString::number(static_cast<qint64>(budget));
        for (bool cut : {false, true}) {
            const CommandResult result =
                asked("compare", segments, cut ? QStringList{"--budget", limit} : QStringList{});
            QCOMPARE(result.code, cut && std::isnan(within) ? 1 : 0);
            for (const auto& compared : result.json()["rows"]) {
                const auto method = method_named(compared["method"].get<std::string>());
                if (*method == Method::ilp || *method == Method::dp) continue;
                const double faster = ours(figure::speed_up(*method, cut));
                if (!compared["fits"].get<bool>() || (cut && std::isnan(within)))
                    QVERIFY(std::isnan(faster));
                else
                    QVERIFY(std::abs(faster - compared["ratio"].get<double>()) < 1e-9);
            }
        }
    }

    /// What layer by layer cannot give, or gives for much less.
    void segments_buy_more_than_layers() {
        for (const char* network : experiment_networks) {
            const auto ours = [&](const char* strategy, const std::string& figure) {
                return row(network, strategy, figure)["ours"];
            };
            QCOMPARE(ours("arena-segments", figure::cut_budget), ours("arena", figure::cut_budget));
            QCOMPARE(ours("arena-segments", figure::fastest_ns), ours("arena", figure::fastest_ns));
            QVERIFY2(
                ours("arena-segments", figure::cut).get<double>() > ours("arena", figure::cut).get<double>(),
                network);
            QVERIFY2(ours("arena-segments", figure::time_given_up).is_number(), network);
        }
    }

    void files_can_be_read() {
        const QDir out(folder_.filePath("out"));
        QCOMPARE(out.entryList({"*.svg"}).size(), static_cast<qsizetype>(3 * strategies.size()));
        QCOMPARE(out.entryList(QDir::Files | QDir::Hidden).size(),
                 static_cast<qsizetype>(3 * strategies.size() + 1));
        for (const QString& name : out.entryList({"*.svg"})) {
            QFile file(out.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader reader(&file);
            int elements = 0;
            while (!reader.atEnd()) elements += reader.readNext() == QXmlStreamReader::StartElement;
            QVERIFY2(!reader.hasError(), qPrintable(name + ": " + reader.errorString()));
            QVERIFY(elements > 20);
        }
        QFile table(out.filePath("experiment.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
        QCOMPARE(lines[0], QByteArray("network,strategy,figure,ours,published"));
        QCOMPARE(static_cast<std::size_t>(lines.size() - 1), rows_.size());
        for (qsizetype k = 1; k < lines.size(); k++) {
            const auto& row = rows_[static_cast<std::size_t>(k - 1)];
            const QList<QByteArray> cells = lines[k].split(',');
            QCOMPARE(cells.size(), 5);
            QCOMPARE(cells[2].toStdString(), row["figure"].get<std::string>());
            QCOMPARE(cells[3].isEmpty(), row["ours"].is_null());
            if (!cells[3].isEmpty()) QCOMPARE(cells[3].toDouble(), row["ours"].get<double>());
        }
    }

    void wrong_use_is_refused() {
        const auto refused = [](const QStringList& words) {
            const CommandResult result = taso_command(words);
            return result.code == 2 && result.one_sentence() && result.out.isEmpty();
        };
        QVERIFY(refused({"experiment", "alexnet"}));
        QVERIFY(refused({"experiment", "--profile", "nowhere"}));
        QFile file(folder_.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(refused({"experiment", "-o", folder_.filePath("file") + "/below"}));
    }
};

QTEST_GUILESS_MAIN(NetworkExperiment)
#include "network_experiment.moc"
