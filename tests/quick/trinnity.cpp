// SPDX-License-Identifier: GPL-3.0-or-later
// Cost tables of the triNNity library, read as problems: a small made-up one, the published ones where they
// are here, and damaged ones.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "base/error.h"
#include "base/json_file.h"
#include "problem/problem_file.h"
#include "problem/trinnity_floats.h"
#include "support/command_line.h"

using namespace taso;

namespace {

/// Two layers: 2x7x9 to 4 channels by 3x3, every other place; then 4x4x4 to 2 by 1x1.
const char* const times = R"(KERNELS, 4, 2
CHANNELS, 2, 4
STRIDE, 2, 1
WIDTH, 9, 4
HEIGHT, 7, 4
K, 3, 1
SPARSITY, 0, 0
direct-sum2d, 900.4, 500.5
im2row-copy-short-ab-ik, 100, 0
conv-1x1-gemm-ab-ki, 0, 200
)";
const char* const transforms = R"(CHANNELS, 2, 4
WIDTH, 9, 4
HEIGHT, 7, 4
chw-to-chw, 7, 7
chw-to-hwc, 50, 60
hwc-to-chw, 55, 65.5
hcw-to-hwc, 1, 0
)";
const char* const algorithms =
    "direct-sum2d,chw,chw\nim2row-copy-short-ab-ik,hwc,hwc\nconv-1x1-gemm-ab-ki,chw,chw\nmec-col,hcw,hwc\n";

class Tables {
  public:
    Tables() {
        write("hns.csv", times);
        write("hns-transforms.csv", transforms);
        write("triNNity-algorithms.csv", algorithms);
    }
    void write(const QString& name, const QString& text) {
        write_file(folder_.filePath(name).toStdString(), text.toStdString());
    }
    QString path() const { return folder_.path(); }
    QString file(const QString& name) const { return folder_.filePath(name); }

  private:
    QTemporaryDir folder_;
};

nlohmann::json solved(const QString& file, const QStringList& more = {}) {
    const CommandResult result = taso_command(QStringList{"solve", file, "--json"} + more);
    return result.code == 0 ? result.json() : nlohmann::json(result.error.toStdString());
}

std::vector<std::string> primitives(const nlohmann::json& answer) {
    std::vector<std::string> names;
    for (const auto& layer : answer["layers"]) names.push_back(layer["primitive"]);
    return names;
}

}  // namespace

class QuickTrinnity : public QObject {
    Q_OBJECT

  private slots:
    void a_small_table_is_a_problem() {
        const Tables tables;
        const QString file = tables.file("small.problem.json");
        const CommandResult result =
            taso_command({"import", "trinnity", tables.path(), "-o", file, "--json"});
        QVERIFY2(result.code == 0, result.error);
        QCOMPARE(result.json()["file"].get<std::string>(), file.toStdString());
        QCOMPARE(result.json()["layers"].get<int>(), 2);
        QCOMPARE(result.json()["transforms"].get<int>(), 5);
        const Problem problem = load_problem(file.toStdString());
        QCOMPARE(problem.layers[0].candidates.size(), std::size_t{2});
        QCOMPARE(problem.layers[1].candidates.size(), std::size_t{2});
        const Candidate& direct = problem.layers[0].candidates[0];
        QCOMPARE(direct.ns, std::int64_t{900});
        QCOMPARE(direct.workspace, std::int64_t{0});
        QCOMPARE(direct.weights, std::int64_t{320});  // 4 * 2 * 9 floats, rounded up to 64
        const Candidate& rows = problem.layers[0].candidates[1];
        QVERIFY(rows.input == Layout::hwc && rows.output == Layout::hwc);
        QCOMPARE(rows.workspace, std::int64_t{4 * 9 * 2 * 3 * 4});  // 3x4 places of a 3x3 kernel by 2
        QVERIFY(problem.outputs.empty());
        QCOMPARE(problem.layers[1].candidates[0].ns, std::int64_t{501});
        // 50 + 100 + 66 (65.5, half up) + 200, against 900 + 200 and 900 + 501.
        const auto answer = solved(file);
        QVERIFY2(answer.is_object(), answer.dump().c_str());
        QCOMPARE(answer["latency_ns"].get<int>(), 416);
        QCOMPARE(answer["status"].get<std::string>(), std::string("optimal"));
        QCOMPARE(solved(file, {"--method", "sum2d"})["latency_ns"].get<int>(), 1401);
        QCOMPARE(solved(file, {"--budget", "0"})["latency_ns"].get<int>(), 1100);
    }

    void floats_follow_the_descriptions() {
        const TrinnityLayer layer{
            .kernels = 5, .channels = 3, .stride = 1, .width = 13, .height = 11, .kernel = 3};
        const auto workspace = [&](const char* name) { return trinnity_floats(name, layer).workspace; };
        QCOMPARE(workspace("direct-sum2d"), 0.0);
        QCOMPARE(workspace("im2col-scan-ab-ki"), 9.0 * 3 * 11 * 13);
        QCOMPARE(workspace("mec-col"), 3.0 * 3 * 13 * (11 + 2));
        QCOMPARE(workspace("kn2row"), 9.0 * 5 * 11 * 13);
        QCOMPARE(workspace("kn2row-aa-ab"), 5.0 * 11 * 13);
        QCOMPARE(workspace("winograd-2x2-3x3-vec-4"), 16.0 * (3 + 5) * 6 * 7);
        QCOMPARE(trinnity_floats("winograd-2x2-3x3-vec-4", layer).weights, 16.0 * 3 * 5);
        QCOMPARE(trinnity_floats("kn2row", layer).weights, 9.0 * 3 * 5);
        QVERIFY_THROWS_EXCEPTION(Error, workspace("magic"));
    }

    void alexnet_gives_the_known_optimum() {
        const QString shared = qEnvironmentVariable("TASO_SHARED", QString(TASO_SOURCE_DIR) + "/../shared");
        const QDir folder(shared + "/examples/trinnity-alexnet");
        if (!folder.exists("hns.csv")) QSKIP("triNNity's tables are not here");
        const QTemporaryDir made;
        const QString file = made.filePath("alexnet.problem.json");
        const CommandResult result =
            taso_command({"import", "trinnity", folder.path(), "-o", file, "--json"});
        QVERIFY2(result.code == 0, result.error);
        for (const char* method : {"ilp", "dp"}) {
            const auto answer = solved(file, {"--method", method});
            QVERIFY2(answer.is_object(), answer.dump().c_str());
            QCOMPARE(std::round(answer["latency_ns"].get<double>() / 100), 312838.0);
            QCOMPARE(answer["status"].get<std::string>(), std::string("optimal"));
            const std::vector<std::string> wanted = {"im2row-scan-ab-ik", "winograd-3x3-5x5-vec-4",
                                                     "winograd-2x2-3x3-vec-4", "winograd-2x2-3x3-vec-4",
                                                     "winograd-2x2-3x3-vec-4"};
            QVERIFY(primitives(answer) == wanted);
        }
        QCOMPARE(std::round(solved(file, {"--method", "sum2d"})["latency_ns"].get<double>() / 1e4), 34021.0);
        // When the last layer itself must write chw.
        Problem problem = load_problem(file.toStdString());
        problem.outputs = {5};
        const QString ending = made.filePath("ending.problem.json");
        save_problem(problem, ending.toStdString());
        QCOMPARE(std::round(solved(ending)["latency_ns"].get<double>() / 1e3), 32302.0);
    }

    void bad_tables_are_refused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* title, const char* name, const char* from, const char* to,
                            const char* says) { QTest::newRow(title) << name << from << to << says; };
        row("word", "hns.csv", "900.4", "fast", "hns.csv: line 8: 'fast' is no number");
        row("negative", "hns.csv", "900.4", "-1", "hns.csv: line 8: '-1' is negative");
        row("infinite", "hns.csv", "900.4", "inf", "line 8: 'inf' is no number");
        row("too many columns", "hns.csv", "900.4", "900, 4", "line 8: has 3 numbers, wanted are 2");
        row("a row without numbers", "hns.csv", "KERNELS, 4, 2", "KERNELS", "line 1: has 0 numbers");
        row("row twice", "hns.csv", "conv-1x1-gemm-ab-ki", "direct-sum2d", "line 10: a second row");
        row("no kernel", "hns.csv", "K, 3, 1\n", "", "hns.csv: row 'K' is missing");
        row("zero stride", "hns.csv", "STRIDE, 2", "STRIDE, 0", "line 3: STRIDE is no whole number");
        row("half a channel", "hns.csv", "CHANNELS, 2", "CHANNELS, 2.5",
            "line 2: CHANNELS is no whole number");
        row("large kernel", "hns.csv", "K, 3", "K, 8", "column 1: the kernel is larger than the input");
        row("no chain", "hns.csv", "KERNELS, 4", "KERNELS, 5",
            "column 2: reads 4 channels, but the layer before makes 5");
        row("no times", "hns.csv", "900.4, 500.5\nim2row-copy-short-ab-ik, 100",
            "0, 500.5\nim2row-copy-short-ab-ik, 0", "hns.csv: no primitive has a time in column 1");
        row("sparse", "hns.csv", "SPARSITY, 0", "SPARSITY, 50", "line 7: times of sparse kernels");
        row("unknown family", "hns.csv", "direct-sum2d", "magic", "line 8: ");
        row("unknown primitive", "triNNity-algorithms.csv", "direct-sum2d", "other",
            "hns.csv: line 8: primitive");
        row("unknown layout", "triNNity-algorithms.csv", "chw,chw", "chw,nhwc",
            "triNNity-algorithms.csv: line 1: 'nhwc'");
        row("one layout", "triNNity-algorithms.csv", "chw,chw", "chw", "line 1: has 2 cells");
        row("primitive twice", "triNNity-algorithms.csv", "mec-col", "direct-sum2d",
            "line 4: a second primitive");
        row("other shape", "hns-transforms.csv", "WIDTH, 9", "WIDTH, 8", "column 1 is of another shape");
        row("no transform", "hns-transforms.csv", "chw-to-hwc", "chw", "line 5: 'chw' is no A-to-B");
        row("transform to nowhere", "hns-transforms.csv", "chw-to-hwc", "chw-to-wch",
            "line 5: 'wch' is neither");
        row("empty", "hns-transforms.csv", transforms, "\n", "hns-transforms.csv: is empty");
    }
    void bad_tables_are_refused() {
        QFETCH(QString, name);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        Tables tables;
        QString text = name == "hns.csv" ? times : name == "hns-transforms.csv" ? transforms : algorithms;
        const auto at = text.indexOf(from);
        QVERIFY(at >= 0);
        tables.write(name, text.replace(at, from.size(), to));
        const QString file = tables.file("made.problem.json");
        const CommandResult result =
            taso_command({"import", "trinnity", tables.path(), "-o", file, "--json"});
        QVERIFY(result.code == 2 && result.out.isEmpty() && result.one_sentence());
        QVERIFY2(result.error.contains(tables.path().toUtf8()) && result.error.contains(says.toUtf8()),
                 result.error);
        QVERIFY(!QFile::exists(file));
    }

    void wrong_use_is_refused() {
        Tables tables;
        const auto says = [&](const QStringList& words, const char* text) {
            const CommandResult result = taso_command(words);
            return result.code == 2 && result.one_sentence() && result.error.contains(text);
        };
        const QString file = tables.file("made.problem.json");
        QVERIFY(says({"import", "caffe", tables.path(), "-o", file}, "'caffe'"));
        QVERIFY(says({"import", "trinnity", tables.path()}, "-o FILE.problem.json"));
        QVERIFY(says({"import", "trinnity", tables.path(), "-o", tables.file("made.json")},
                     "-o FILE.problem.json"));
        QVERIFY(says({"import", "trinnity", tables.file("nowhere"), "-o", file}, "hns.csv"));
        QVERIFY(QFile::remove(tables.file("hns-transforms.csv")));
        QVERIFY(says({"import", "trinnity", tables.path(), "-o", file}, "hns-transforms.csv"));
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(QuickTrinnity)
#include "quick_trinnity.moc"
