// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions that add into the other operand of their add, and concats that their operands write: chosen by
// hand and by lot, among what the validator passes, each plan computes what the reference does.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>

#include "check/validator.h"
#include "export/exporter.h"
#include "export/parts.h"
#include "run/run_report.h"
#include "run/runner.h"
#include "support/hand_plan.h"
#include "support/run_here.h"
#include "support/sanitized.h"
#include "support/sharing_networks.h"

using namespace taso;

namespace {

const std::vector<Network>& networks() {
    static const std::vector<Network> all = sharing_networks();
    return all;
}

/// The network of that name, with what every plan of it needs.
struct Subject {
    explicit Subject(const std::string& name, int threads = 1)
        : network(*std::find_if(networks().begin(), networks().end(),
                                [&](const Network& n) { return n.name == name; })),
          problem(make_problem(network, load_profile("cortex-a15"), threads)) {}

    int layer(const std::string& name) const {
        for (std::size_t i = 0; i < network.layers.size(); i++)
            if (network.layers[i].name == name) return static_cast<int>(i);
        throw Error("no layer " + name);
    }
    const Network& network;
    Problem problem;
};

/// Candidates and the two lists, as they are chosen.
struct HandChoice {
    std::vector<int> candidates, accumulates, written;

    HandChoice(const Subject& subject, Layout layout)
        : candidates(candidates_in(subject.problem, layout)),
          accumulates(candidates.size(), -1),
          written(candidates.size(), -1) {}
    void accumulate(const Subject& subject, const std::string& convolution, const std::string& other) {
        accumulates[subject.layer(convolution)] = subject.layer(other) + 1;
    }
    void slices(const Subject& subject, const std::string& concat) {
        const int layer = subject.layer(concat);
        for (int tensor : subject.network.layers[layer].inputs)
            if (tensor > 0) written[tensor - 1] = layer + 1;
    }
    Plan plan(const Subject& subject) const {
        return hand_plan(subject.network, subject.problem,
                         complete(subject.problem, candidates, accumulates, written));
    }
};

/// What the validator says, a sentence a line.
std::string faults_of(const Plan& plan) {
    std::string text;
    for (const std::string& fault : find_faults(plan.problem, hand_solution(plan))) text += fault + "\n";
    return text;
}

}  // namespace

class QuickPlanSharing : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    /// Exports, compiles and runs: the output is the reference's, in the bytes that the plan states.
    void wants_right_export(const Plan& plan, const std::string& name) {
        const auto folder = std::filesystem::path(folder_.path().toStdString()) / name;
        export_plan(plan, folder, WeightStorage::bin);
        const RunReport run = run_plan(folder, 3);
        QVERIFY2(run.ok && run.max_error < 1e-3, (name + ": " + std::to_string(run.max_error)).c_str());
        QCOMPARE(QString::fromStdString(run.warnings), QString());
        QCOMPARE(run.arena_bytes_linked, plan.arena_bytes);
        QCOMPARE(run.predicted_ns, plan.schedule.latency_ns);
    }

    void wants_right(const Plan& plan, const std::string& what) {
        const std::string fault = faults_of(plan);
        QVERIFY2(fault.empty(), (what + ": " + fault).c_str());
        const double error = error_of(plan);
        QVERIFY2(error < 1e-3, (what + ": error " + std::to_string(error)).c_str());
    }

  private slots:
    void a_residual_block_adds_in_place() {
        for (Layout layout : {Layout::chw, Layout::hwc, Layout::hcw4, Layout::hcw8, Layout::hcw16}) {
            const Subject subject("residual");
            HandChoice choice(subject, layout);
            const Plan plain = choice.plan(subject);
            choice.accumulate(subject, "a2", "stem");
            choice.accumulate(subject, "b2", "short");
            choice.accumulate(subject, "c3", "b");
            const Plan plan = choice.plan(subject);
            wants_right(plan, std::string(name(layout)));
            // b makes one buffer with the shortcut, and c with b.
            QCOMPARE(plan.schedule.steps.size(), plain.schedule.steps.size() - 3);
            QVERIFY(plan.schedule.latency_ns < plain.schedule.latency_ns);
            QVERIFY(makes_no_call(subject.problem, plan.selection, subject.layer("b")));
            QCOMPARE(completed_by(subject.problem, plan.selection, subject.layer("b")), subject.layer("b2"));
            QCOMPARE(plan.selection.in_place_of[subject.layer("b")], -1);
            const ExportParts parts = make_parts(plan);
            const auto call = std::find_if(parts.calls.begin(), parts.calls.end(),
                                           [](const auto& c) { return c.name == "b2 + b"; });
            QVERIFY(call != parts.calls.end());
            QCOMPARE(call->shape.get().activation, static_cast<int>(taso_activation_clip));
            QCOMPARE(call->shape.get().clip_high, 6.0F);
        }
    }

    void nested_concats_share_the_outermost_buffer() {
        for (Layout layout : {Layout::chw, Layout::hcw4, Layout::hcw8, Layout::hcw16}) {
            const Subject subject("dense");
            HandChoice choice(subject, layout);
            for (const char* concat : {"x1", "x2", "x3"}) choice.slices(subject, concat);
            const Plan plan = choice.plan(subject);
            wants_right(plan, std::string(name(layout)));
            const int whole = subject.layer("x3") + 1;
            QCOMPARE(buffer_tensor(plan.selection, subject.layer("x0") + 1), whole);
            int of_x3 = 0;
            for (const Buffer& buffer : plan.schedule.buffers)
                if (buffer.name == "x3") {
                    of_x3++;
                    QCOMPARE(plan.schedule.steps[buffer.from_step].layer, subject.layer("x0"));
                }
            QCOMPARE(of_x3, 1);
            // s4 may write over the whole, but nobody over a slice.
            QCOMPARE(plan.selection.in_place_of[subject.layer("s4")], whole);
            QCOMPARE(plan.selection.in_place_of[subject.layer("s2")], -1);
        }
    }

    void a_concat_that_is_an_output_is_written_by_its_operands() {
        const Subject subject("outputs");
        HandChoice choice(subject, Layout::chw);
        for (const char* concat : {"inner", "heads", "flat"}) choice.slices(subject, concat);
        const Plan plan = choice.plan(subject);
        wants_right(plan, "inner, heads and flat");
        const ExportParts parts = make_parts(plan);
        for (std::size_t i = 0; i < parts.calls.size(); i++) {
            const int layer = plan.schedule.steps[i].layer;
            if (layer != subject.layer("scaled") && layer != subject.layer("e")) continue;
            QVERIFY(plan.schedule.buffers[plan.schedule.steps[i].output].external);
            QCOMPARE(parts.calls[i].writes_at, std::int64_t{layer == subject.layer("e") ? 8 * 7 * 6 : 0});
        }
        const Json solution = hand_solution(plan);
        QCOMPARE(solution["layers"][subject.layer("e")]["bytes"], 0);
        QCOMPARE(solution["layers"][subject.layer("flat")]["ns"], 0);
        QCOMPARE(solution["layers"][subject.layer("flat")]["step"],
                 solution["layers"][subject.layer("e")]["step"]);

        choice.written[subject.layer("inner")] = choice.written[subject.layer("sum")] =
            subject.layer("outer") + 1;
        QVERIFY(faults_of(choice.plan(subject)).find("'one' is written elsewhere") != std::string::npos);
        // A slice of one channel could be meant in two ways: no candidate states that it can.
        choice.slices(subject, "outer");
        QVERIFY(faults_of(choice.plan(subject)).find("'one' is made by what cannot") != std::string::npos);
    }

    void exports_compute_what_the_reference_does_data() {
        QTest::addColumn<std::string>("network");
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("threads");
        const auto row = [](const char* network, Layout layout, int threads) {
            QTest::addRow("%s in %s", network, std::string(name(layout)).c_str())
                << std::string(network) << static_cast<int>(layout) << threads;
        };
        row("residual", Layout::hwc, 1);
        row("inception", Layout::hwc, 2);
        row("dense", Layout::hcw16, 1);
        row("outputs", Layout::chw, 1);
    }
    /// All that is possible in one layout.
    void exports_compute_what_the_reference_does() {
        QFETCH(std::string, network);
        QFETCH(int, layout);
        QFETCH(int, threads);
        const Subject subject(network, threads);
        std::mt19937 random(1);
        HandChoice choice(subject, static_cast<Layout>(layout));
        const int taken = take_all(subject, choice, random, 100);
        QVERIFY(taken >= 2);
        wants_right_export(choice.plan(subject), network);
    }

    void every_passed_choice_is_right_data() {
        QTest::addColumn<std::string>("network");
        for (const Network& network : networks()) QTest::addRow("%s", network.name.c_str()) << network.name;
    }
    void every_passed_choice_is_right() {
        QFETCH(std::string, network);
        int taken = 0;
        for (unsigned seed = 1; seed <= 300 / sanitized_share; seed++) {
            const Subject subject(network, 1 + static_cast<int>(seed % 2));
            std::mt19937 random(seed);
            HandChoice choice(subject, all_layouts[random() % layout_count]);
            // Some layers in another layout, so that copies and strangers come between.
            const unsigned strange = random() % 3;
            for (std::size_t i = 0; i < choice.candidates.size(); i++)
                if (random() % 10 < 3 * strange)
                    choice.candidates[i] =
                        static_cast<int>(random() % subject.problem.layers[i].candidates.size());
                else  // another primitive of the same layouts
                    for (std::size_t k = 0; k < subject.problem.layers[i].candidates.size(); k++) {
                        const Candidate& is = subject.problem.layers[i].candidates[choice.candidates[i]];
                        const Candidate& other = subject.problem.layers[i].candidates[k];
                        if (is.input == other.input && is.output == other.output && random() % 2)
                            choice.candidates[i] = static_cast<int>(k);
                    }
            taken += take_all(subject, choice, random, 80);
            wants_right(choice.plan(subject), network + ", seed " + std::to_string(seed));
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY2(taken * sanitized_share > 120, std::to_string(taken).c_str());
    }

  private:
    /// Adds, in any order, what the validator still passes, each with so many percent; returns how many.
    int take_all(const Subject& subject, HandChoice& choice, std::mt19937& random, unsigned percent) {
        struct Proposal {
            int layer, tensor;  ///< the convolution and what it adds into; the concat and its own
        };
        std::vector<Proposal> proposals;
        const std::vector<Layer>& layers = subject.network.layers;
        for (int i = 0; i < static_cast<int>(layers.size()); i++) {
            if (layers[i].op == Op::concat) proposals.push_back({i, i + 1});
            if (layers[i].op != Op::add) continue;
            for (int tensor : layers[i].inputs)
                for (int other : layers[i].inputs)
                    if (tensor > 0 && other != tensor) proposals.push_back({tensor - 1, other});
        }
        std::shuffle(proposals.begin(), proposals.end(), random);
        int taken = 0;
        for (const Proposal& proposal : proposals) {
            if (random() % 100 >= percent) continue;
            HandChoice next = choice;
            if (layers[proposal.layer].op == Op::concat)
                next.slices(subject, layers[proposal.layer].name);
            else
                next.accumulates[proposal.layer] = proposal.tensor;
            try {
                if (!faults_of(next.plan(subject)).empty()) continue;
            } catch (const std::out_of_range&) {  // a version that there is not
                continue;
            }
            choice = next;
            taken++;
        }
        return taken;
    }
};

QTEST_GUILESS_MAIN(QuickPlanSharing)
#include "quick_plan_sharing.moc"
