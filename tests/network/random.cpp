// SPDX-License-Identifier: GPL-3.0-or-later
// 200 networks by chance, over all ops: at several budgets, with segments and without, every plan computes what the reference
// does; written as ONNX and read back they are the same functions; and some of the plans are exported, built and run (all: TASO_CASES=9).
#include <QTemporaryDir>
#include <QTest>
#include <map>

#include "exact/frontier.h"
#include "onnx/reader.h"
#include "onnx/writer.h"
#include "support/exported_plan.h"
#include "support/fault_of.h"
#include "support/random_network.h"
#include "support/run_here.h"
#include "support/sanitized.h"

using namespace taso;

namespace {

constexpr int networks = 200 / sanitized_share;
constexpr double tolerance = 1e-4;

/// Points to try: the least, the middle and the fastest.
std::vector<const FrontierPoint*> some_points(const Frontier& found) {
    const std::size_t count = found.points.size();
    std::vector<const FrontierPoint*> some;
    for (std::size_t at : {std::size_t{0}, count / 2, count - 1})
        if (some.empty() || some.back() != &found.points[at]) some.push_back(&found.points[at]);
    return some;
}

}  // namespace

class NetworkRandom : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::map<Op, int> seen_;
    int plans_ = 0, with_segments_ = 0, exports_ = 0;

    /// Exports the last `exported` of the plans.
    void check_plans(const Network& network, const std::vector<std::vector<double>>& truth,
                     std::size_t exported) {
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        std::vector<Selection> tried;
        for (bool segments : {false, true}) {
            const Frontier found = frontier(problem, BudgetKind::arena, {}, {Order::fixed, segments});
            QVERIFY(!found.points.empty());
            for (const FrontierPoint* point : some_points(found)) {
                if (std::find(tried.begin(), tried.end(), point->selection) != tried.end()) continue;
                tried.push_back(point->selection);
                const Plan plan = hand_plan(network, problem, point->selection);
                QCOMPARE(plan.arena_bytes, point->memory_bytes);
                const double error = error_of(outputs_here(plan), truth);
                QVERIFY2(error <= tolerance, std::to_string(error).c_str());
                plans_++;
                with_segments_ += !point->selection.segments.empty();
            }
        }
        for (std::size_t k = tried.size() - std::min(exported, tried.size()); k < tried.size(); k++) {
            Plan plan = hand_plan(network, problem, tried[k]);
            plan.target = this_machine();
            const std::filesystem::path place =
                folder_.filePath(QString::fromStdString(network.name)).toStdString();
            const std::string fault = fault_of_export(plan, place);
            std::filesystem::remove_all(place);
            QVERIFY2(fault.empty(), fault.c_str());
            exports_++;
        }
    }

    void check_onnx(const Network& network, const std::vector<std::vector<double>>& truth) const {
        const std::string file = folder_.filePath("random.onnx").toStdString();
        write_onnx(network, file);
        std::optional<Network> read;
        const std::string fault = fault_of([&] { read = read_onnx(file); });
        // ONNX's PRelu repeats its slopes alone.
        if (fault.ends_with("its slopes do not fit its operand")) return;
        QVERIFY2(read, fault.c_str());
        const Network& back = *read;
        QVERIFY(back.input.elements() == network.input.elements());
        const auto again = reference_outputs(back, sample_input(network));
        QCOMPARE(again.size(), truth.size());
        for (std::size_t k = 0; k < truth.size(); k++) {
            const std::vector<std::vector<float>> values = {{again[k].begin(), again[k].end()}};
            const std::vector<std::vector<double>> wanted = {truth[k]};
            const double error = error_of(values, wanted);
            QVERIFY2(error <= 1e-5, std::to_string(error).c_str());
        }
    }

  private slots:
    void plans_compute_what_the_reference_does_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < networks; seed++) QTest::addRow("%d", seed) << seed;
    }
    void plans_compute_what_the_reference_does() {
        QFETCH(int, seed);
        const RandomNetwork made(static_cast<unsigned>(seed), 4 + seed % 9);
        const Network network = made.network();
        for (const Layer& layer : network.layers) seen_[layer.op]++;
        const auto truth = reference_outputs(network, sample_input(network));
        // A network is text, and is read back from it as it was.
        QCOMPARE(describe(network), describe(read_network(describe(network), network.name)));
        check_onnx(network, truth);
        if (QTest::currentTestFailed()) qWarning("%s", made.json().dump().c_str());
        // Of every network so many as are wanted, usually of a few networks one.
        check_plans(network, truth, static_cast<std::size_t>(wanted_cases(seed % 40 == 7)));
        if (QTest::currentTestFailed()) qWarning("%s", made.json().dump().c_str());
    }
    void no_op_is_left_out() {
        std::string missing;
        for (Op op : layer_ops())
            if (seen_[op] < 1) missing += " " + std::string(name(op));
        QVERIFY2(missing.empty(), ("no random network has" + missing + ": see random_network.h").c_str());
        qInfo("%d plans, %d of them with segments, %d exported", plans_, with_segments_, exports_);
        QVERIFY(with_segments_ > plans_ / 20);
    }
};

QTEST_GUILESS_MAIN(NetworkRandom)
#include "network_random.moc"
