// SPDX-License-Identifier: GPL-3.0-or-later
// A plan held against what others computed: `taso run --input --expect --output`, here, behind a runner, and
// what is said of files that do not fit.
#include "run/expectation.h"

#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "base/npy_file.h"
#include "base/regular_file.h"
#include "network/reference.h"
#include "sources/open.h"
#include "support/command_line.h"
#include "support/every_op.h"
#include "support/fault_of.h"

using namespace taso;

class QuickExpectation : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::vector<std::vector<double>> truth_;
    std::vector<float> input_;

    QString file(const char* name) const { return folder_.filePath(name); }
    void save(const char* name, const Dims& dims, const std::vector<float>& values) const {
        write_npy(file(name).toStdString(), {dims, values});
    }
    static std::vector<float> floats(const std::vector<double>& values) {
        return {values.begin(), values.end()};
    }
    CommandResult run(const QStringList& more) const {
        return taso_command(QStringList{"run", file("plan"), "--json"} + more, {}, 300000);
    }

  private slots:
    void initTestCase() {
        // Its outputs: classes of 20 numbers, and sum of 18x19x17.
        const Network network = every_op();
        write_file(file("every-op.network.json").toStdString(), every_op_json().dump());
        input_ = sample_input(network, 99);
        truth_ = reference_outputs(network, input_);
        const CommandResult exported =
            taso_command({"export", file("every-op.network.json"), "--kind", "arena", "--stream", "off", "-o",
                          file("plan"), "--json"},
                         {}, 300000);
        QVERIFY2(exported.code == 0, exported.error);
        save("x.npy", {1, 3, 19, 17}, input_);
        save("classes.npy", {1, 20}, floats(truth_[0]));
        save("sum.npy", {18, 19, 17}, floats(truth_[1]));
    }

    void agrees_with_what_is_right_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("here") << QStringList();
        QTest::newRow("behind a runner") << QStringList{"--board", "host", "--runner", "env"};
    }
    void agrees_with_what_is_right() {
        QFETCH(QStringList, words);
        const CommandResult right =
            run(words + QStringList{"--input", file("x.npy"), "--expect", file("classes.npy"), "--expect",
                                    file("sum.npy"), "--output", file("out0.npy"), "--output",
                                    file("out1.npy"), "--tolerance", "1e-5"});
        QVERIFY2(right.code == 0, right.error + right.out);
        const auto report = right.json();
        QCOMPARE(report["ok"], true);
        QCOMPARE(report["expected"].size(), std::size_t{2});
        QCOMPARE(report["expected"][0]["output"], "classes");
        QVERIFY(report["expected"][1]["tolerance"] == 1e-5 && report["max_error"] < 1e-5);
        for (int k : {0, 1}) {
            const Array made = read_npy(file(k ? "out1.npy" : "out0.npy").toStdString());
            QVERIFY(made.dims == (k ? Dims{18, 19, 17} : Dims{1, 20}));
            for (std::size_t i = 0; i < made.values.size(); i++)
                QVERIFY(std::abs(made.values[i] - truth_[k][i]) < 1e-4);
        }
        // The golden sample's outputs are others.
        QCOMPARE(run(words + QStringList{"--expect", file("classes.npy"), "--expect", file("sum.npy")}).code,
                 1);
    }

    void says_where_it_is_wrong() {
        std::vector<float> sum = floats(truth_[1]);
        double largest = 0;
        for (float value : sum) largest = std::max(largest, std::abs(double{value}));
        const int channel = 7, row = 18, column = 3;
        // That output is in hwc.
        sum[(row * 17 + column) * 18 + channel] += 0.25f * static_cast<float>(largest);
        save("wrong.npy", {1, 19, 17, 18}, sum);
        const QStringList words = {"--input",           file("x.npy"), "--expect",
                                   file("classes.npy"), "--expect",    file("wrong.npy")};
        const CommandResult wrong = run(words);
        QCOMPARE(wrong.code, 1);
        const auto report = wrong.json();
        QCOMPARE(report["ok"], false);
        QCOMPARE(report["expected"][0]["ok"], true);
        QCOMPARE(report["expected"][1]["at"], nlohmann::json::array({channel, row, column}));
        QVERIFY(report["max_error"] > 0.15 && report["max_error"] < 0.3);
        QCOMPARE(run(words + QStringList{"--tolerance", "0.5"}).code, 0);
        const CommandResult text = taso_command(QStringList{"run", file("plan")} + words, {}, 300000);
        QCOMPARE(text.code, 1);
        QVERIFY2(text.out.contains("output 'sum': wrong") &&
                     text.out.contains("channel 7, row 18, column 3") &&
                     text.out.contains("output 'classes': right"),
                 text.out);
    }

    void writes_without_being_held_against_anything() {
        const CommandResult made = run({"--input", file("x.npy"), "--output", file("only.npy")});
        QVERIFY2(made.code == 0, made.error);
        QVERIFY(made.json()["expected"].is_null() && made.json()["max_error"].is_null());
        QVERIFY((read_npy(file("only.npy").toStdString()).dims == Dims{1, 20}));
        // Of the golden sample.
        const CommandResult golden = run({"--output", file("golden.npy")});
        QVERIFY2(golden.code == 0 && golden.json()["max_error"] < 1e-3, golden.error);
        const auto classes = reference_outputs(every_op(), sample_input(every_op()))[0];
        const Array array = read_npy(file("golden.npy").toStdString());
        for (std::size_t i = 0; i < array.values.size(); i++)
            QVERIFY(std::abs(array.values[i] - classes[i]) < 1e-5);
    }

    void refuses_what_does_not_fit_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        save("small.npy", {1, 3, 9, 17}, std::vector<float>(3 * 9 * 17));
        std::vector<float> broken = input_;
        broken[5] = std::numeric_limits<float>::quiet_NaN();
        save("nan.npy", {3, 19, 17}, broken);
        const QString x = file("x.npy");
        QTest::newRow("input")
            << QStringList{"--input", file("small.npy")}
            << "its shape [1, 3, 9, 17] has 459 elements, but the input 'data' of 3x19x17 has 969";
        QTest::newRow("output")
            << QStringList{"--input", x, "--expect", x}
            << "its shape [1, 3, 19, 17] has 969 elements, but the output 'classes' of 20x1x1 has 20";
        QTest::newRow("inputs") << QStringList{"--input", x, "--input", x} << "the plan has 1 input, not 2";
        QTest::newRow("outputs") << QStringList{"--expect",      file("classes.npy"), "--expect",
                                                file("sum.npy"), "--expect",          x}
                                 << "the plan has 2 outputs, not 3";
        QTest::newRow("files") << QStringList{"--output", "a", "--output", "b", "--output", "c"}
                               << "there are 3 files for outputs, but the plan has 2";
        QTest::newRow("no number") << QStringList{"--input", file("nan.npy")}
                                   << "its element 5 is no finite number";
        QTest::newRow("missing") << QStringList{"--input", file("none.npy")} << "No such file or directory";
        QTest::newRow("folder") << QStringList{"--output", file("."), "--input", x} << "cannot be written";
        QTest::newRow("tolerance") << QStringList{"--tolerance", "-1"} << "--tolerance";
    }
    void refuses_what_does_not_fit() {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        const CommandResult refused = run(words);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.one_sentence() && refused.error.contains(sentence.toUtf8()), refused.error);
    }

    void names_the_first_wrong_step() {
        const QStringList traced =
            QStringList{"--input", file("x.npy"), "--trace", file("every-op.network.json")};
        const CommandResult right = run(traced + QStringList{"--tolerance", "1e-5"});
        QVERIFY2(right.code == 0, right.error + right.out);
        const auto report = right.json();
        QVERIFY(report["trace"]["first_wrong"].is_null());
        QCOMPARE(report["trace"]["steps"].size(), report["steps"].size());
        for (const auto& step : report["trace"]["steps"]) QVERIFY2(step["ok"] == true, step.dump().c_str());

        // Other weights of one step: those before it are right.
        const std::string weights = file("plan/weights.bin").toStdString(), whole = read_file(weights);
        const Json plan = Json::parse(read_file(file("plan/plan.json").toStdString()));
        std::size_t broken = plan["steps"].size();
        for (std::size_t i = 3; i < plan["steps"].size() && broken == plan["steps"].size(); i++)
            if (plan["steps"][i]["op"] == "conv" || plan["steps"][i]["op"] == "fc") broken = i;
        QVERIFY(broken < plan["steps"].size());
        std::string other = whole;
        const std::size_t from = plan["steps"][broken]["weights"]["offset"],
                          size = plan["steps"][broken]["weights"]["bytes"];
        std::fill_n(other.begin() + static_cast<std::ptrdiff_t>(from), size, '\x3f');
        write_file(weights, other);
        const CommandResult wrong = run(traced);
        write_file(weights, whole);
        QCOMPARE(wrong.code, 1);
        QCOMPARE(wrong.json()["trace"]["first_wrong"].get<std::size_t>(), broken);
        QVERIFY(wrong.json()["trace"]["steps"][broken]["max_error"] > 1e-3);
    }
    void traces_segments() {
        const QString network = QStringLiteral(TASO_SOURCE_DIR "/tests/support/three_layers.network.json");
        const CommandResult exported = taso_command(
            {"export", network, "--kind", "arena", "--budget", "12KiB", "-o", file("segments"), "--json"}, {},
            300000);
        QVERIFY2(exported.code == 0, exported.error);
        const CommandResult right = taso_command(
            {"run", file("segments"), "--trace", network, "--tolerance", "1e-5", "--json"}, {}, 300000);
        QVERIFY2(right.code == 0, right.error + right.out);
        bool any = false;
        const auto report = right.json();
        for (const auto& step : report["steps"]) any = any || step.contains("segment");
        QVERIFY(any);
    }
    void traces_the_network_of_the_plan_only() {
        const auto refused = [&](const Json& json, const char* sentence) {
            write_file(file("other.network.json").toStdString(), json.dump());
            const CommandResult result = run({"--trace", file("other.network.json")});
            QVERIFY2(result.code == 2 && result.one_sentence() && result.error.contains(sentence),
                     result.error);
        };
        Json other = every_op_json();
        other["name"] = "another";  // of which its constants are made
        refused(other, "it gives another output, so that its weights are others");
        refused(
            Json::parse(
                R"({"format": "taso-network", "version": 1, "name": "a", "input": {"name": "x", "shape": [1, 2, 2]},
            "layers": [{"name": "y", "op": "softmax", "inputs": ["x"]}], "outputs": ["y"]})"),
            "it has no 'data' of 3x19x17");
    }

    void measures_exactly() {
        StatedPlan plan;
        plan.outputs = {{"y", {2, 1, 2}}, {"z", {1, 1, 1}}};
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const auto held = [&](std::vector<float> expected, std::vector<float> computed) {
            return deviations(plan, {{"y.npy", {{4}, expected}}}, computed).at(0);
        };
        const Deviation one = held({0, -4, 2, 1}, {0, -4, 1, 1, 9});
        QVERIFY(one.error == 0.25 && one.channel == 1 && one.row == 0 && one.column == 0);
        QVERIFY(one.expected == 2 && one.computed == 1 && one.output == "y");
        QCOMPARE(held({0, 0, 0, 0}, {0, 0, 0, 0.5f, 9}).error, 0.5);  // relative to nothing
        QVERIFY(std::isinf(held({1, 2, 3, 4}, {1, nan, 3, 4, 9}).error));
        QCOMPARE(held({1, 2, 3, 4}, {1, nan, 3, 4, 9}).column, 1);
        plan.outputs[0].layout = Layout::hwc;
        const Deviation last = held({1, 2, 3, 4}, {1, 2, 0, 4, 9});  // its second column, first channel
        QVERIFY(last.channel == 0 && last.row == 0 && last.column == 1);
        QCOMPARE(held({1, 2, 3, 4}, {1, 2, 3, 4, nan}).error, 0.0);
        QVERIFY(fault_of([&] {
                    held({1, 2, 3, 4}, {1, 2, 3, 4});
                }).find("not all outputs") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(QuickExpectation)
#include "quick_expectation.moc"
