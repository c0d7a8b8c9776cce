// SPDX-License-Identifier: GPL-3.0-or-later
// Problems: what make_problem states of a network, and the file that carries it.
#include "problem/problem.h"

#include <QRegularExpression>
#include <QtTest>
#include <random>

#include "base/error.h"
#include "base/json_file.h"
#include "problem/problem_file.h"

using namespace taso;

namespace {

Network small_network() {
    Network network;
    network.name = "small";
    network.input_name = "data";
    network.input = {3, 12, 12};
    const Window three = {
        .kernel_height = 3, .kernel_width = 3, .pad_top = 1, .pad_left = 1, .pad_bottom = 1, .pad_right = 1};
    const auto conv = [&](const char* name, int input, int channels) {
        Layer layer;
        layer.name = layer.constants = name;
        layer.inputs = {input};
        layer.shape = {channels, 12, 12};
        layer.window = three;
        network.layers.push_back(layer);
    };
    conv("first", 0, 1);
    conv("second", 1, 16);
    conv("third", 2, 8);
    network.outputs = {3};
    return network;
}

}  // namespace

class QuickProblem : public QObject {
    Q_OBJECT

  private slots:
    void statesWhatTheNetworkIs() {
        const Network network = small_network();
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 2);
        QCOMPARE(problem.threads, 2);
        QCOMPARE(problem.profile, std::string("cortex-a15"));
        QCOMPARE(problem.tensors.size(), std::size_t{4});
        QVERIFY(problem.tensors[0].external && problem.tensors[3].external && !problem.tensors[1].external);
        QCOMPARE(problem.outputs, std::vector<int>{3});
        // One channel: every plain layout is the same.
        QCOMPARE(problem.representative(1, Layout::hwc), Layout::chw);
        QCOMPARE(problem.tensors[1].bytes[0], std::int64_t{4 * 144});
        for (std::size_t i = 0; i < problem.layers.size(); i++) {
            QVERIFY(!problem.layers[i].candidates.empty());
            for (const Candidate& candidate : problem.layers[i].candidates) {
                QVERIFY(candidate.ns > 0);
                QCOMPARE(candidate.origin, Origin::estimated);
                QCOMPARE(candidate.weights % 64, std::int64_t{0});
                QVERIFY(candidate.weights > 0 && !candidate.form.empty());
            }
        }
    }

    void saysWhoCanShareABuffer() {
        Network network = small_network();
        network.layers[1].activation = {Activation::Kind::relu, 0, 0};
        Layer pool;
        pool.name = "pool";
        pool.op = Op::max_pool;
        pool.inputs = {3};
        pool.shape = {8, 12, 12};
        network.layers.push_back(pool);
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        for (const ProblemLayer& layer : problem.layers)
            for (const Candidate& candidate : layer.candidates) {
                // Only a convolution without an activation of its own can come before an add's.
                QCOMPARE(candidate.accumulates, layer.name == "first" || layer.name == "third");
                // 1, 16 and 8 channels: one channel, or one block of all, leaves no room between pixels.
                const Layout output = candidate.output;
                const bool slices = layer.name == "first"    ? false
                                    : layer.name == "second" ? output != Layout::hcw16
                                                             : output < Layout::hcw8;
                QVERIFY2(candidate.slices == slices, (layer.name + ": " + candidate.primitive).c_str());
            }
        // A single pixel is the same in all of them.
        pool.name = "all";
        pool.op = Op::average_pool;
        pool.inputs = {4};
        pool.shape = {8, 1, 1};
        pool.window = {.kernel_height = 12, .kernel_width = 12};
        network.layers.push_back(pool);
        network.outputs = {5};
        const Problem pooled = make_problem(network, load_profile("cortex-a15"), 1);
        for (const Candidate& candidate : pooled.layers[4].candidates)
            QCOMPARE(candidate.slices, candidate.output != Layout::hcw16);
    }

    void survivesItsFile() {
        const QTemporaryDir folder;
        const std::filesystem::path first = folder.filePath("a.problem.json").toStdString(),
                                    second = folder.filePath("b.problem.json").toStdString();
        save_problem(make_problem(small_network(), load_profile("cortex-a15"), 1), first);
        save_problem(load_problem(first), second);
        QCOMPARE(read_file(first), read_file(second));
    }

    /// Blocks in planes were a layout until blocks in rows took their place: a file says as much of either.
    void readsTheLayoutsOfOlderFiles() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("old.problem.json").toStdString();
        const Problem problem = make_problem(small_network(), load_profile("cortex-a15"), 1);
        save_problem(problem, file);
        const std::string now = read_file(file);
        QString then = QString::fromStdString(now);
        then.replace(QRegularExpression("\"hcw(4|8|16)\""), "\"chw\\1\"");
        QVERIFY(then != QString::fromStdString(now));
        write_file(file, then.toStdString());
        save_problem(load_problem(file), file);
        QCOMPARE(read_file(file), now);
    }

    void refusesBadFilesInASentence_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* pointer, const char* value, const char* sentence) {
            QTest::newRow(sentence) << pointer << value << sentence;
        };
        row("/layers/0/inputs/0", "\"third\"", "which no earlier layer makes");
        row("/layers/1/inputs/0", "7", "number is out of range");
        row("/layers/0/output", "\"second\"", "layer i makes tensor i + 1");
        row("/layers/0/candidates/0/ns", "-1", "'ns' is negative or too large");
        row("/layers/0/candidates/0/workspace", "9223372036854775807",
            "'workspace' is negative or too large");
        row("/layers/0/candidates/0/weights", "1.5", "'weights' has the wrong type");
        row("/layers/1/constants", "\"first\"", "of the constants 'first', but layer 'first' takes");
        row("/layers/0/candidates/0/input", "\"nchw\"", "there is no layout 'nchw'");
        row("/tensors/2/bytes",
            "{\"hcw\": 9216, \"hwc\": 9216, \"hcw4\": 9216, \"hcw8\": 9216, \"hcw16\": 9216}",
            "has no bytes for layout chw");
        row("/layers/0/candidates/0/origin", "\"guessed\"", "there is no origin 'guessed'");
        row("/layers/0/candidates", "[]", "has no candidates");
        row("/layers/0/inputs", "[]", "reads no tensor");
        row("/layers", "[]", "has no layers");
        row("/tensors/0/name", "\"first\"", "a second tensor 'first'");
        row("/tensors/0/bytes/chw", "-4", "'chw' is negative or too large");
        row("/tensors/2/same", "{\"chw\": \"hwc\"}", "'same' must name the first of equal layouts");
        row("/outputs", "[3, 3]", "a tensor stands there twice");
        row("/threads", "0", "'threads' is out of range");
        row("/version", "2", "is of version 2, only 1 is known");
        row("/format", "\"taso-plan\"", "has format 'taso-plan'");
        row("/transforms", "[{\"tensor\": 0, \"from\": \"chw\", \"to\": \"chw\", \"ns\": 1}]",
            "from and to are the same");
    }
    void refusesBadFilesInASentence() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("a.problem.json").toStdString();
        save_problem(make_problem(small_network(), load_profile("cortex-a15"), 1), file);
        Json json = read_json(file, "taso-problem");
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        write_json(file, json);
        try {
            load_problem(file);
            QFAIL("was taken");
        } catch (const Error& fault) {
            QVERIFY2(QString::fromUtf8(fault.what()).contains(sentence), fault.what());
            QVERIFY2(QString::fromUtf8(fault.what()).contains("a.problem.json"), fault.what());
        }
    }

    void neverCrashesOnDamage() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("a.problem.json").toStdString();
        save_problem(make_problem(small_network(), load_profile("cortex-a15"), 1), file);
        const std::string whole = read_file(file);
        std::mt19937 random(1);
        int taken = 0;
        for (int i = 0; i < 2000; i++) {
            std::string damaged = whole;
            if (i % 4 == 0)
                damaged.resize(random() % whole.size());
            else
                for (int flips = 1 + i % 3; flips > 0; flips--)
                    damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
            write_file(file, damaged);
            try {
                load_problem(file);
                taken++;
            } catch (const Error& fault) {
                QVERIFY(std::string(fault.what()).find("a.problem.json") != std::string::npos);
            }
        }
        QVERIFY(taken < 2000);
    }
};

QTEST_GUILESS_MAIN(QuickProblem)
#include "quick_problem.moc"
