// SPDX-License-Identifier: GPL-3.0-or-later
// Plans with segments, chosen by lot: band by band they compute what they compute layer by layer, here and as
// exported C.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>

#include "base/error.h"
#include "base/json_file.h"
#include "base/process.h"
#include "board/isa_target.h"
#include "build/c_text.h"
#include "check/validator.h"
#include "export/exporter.h"
#include "export/parts.h"
#include "run/runner.h"
#include "run/stated_plan.h"
#include "support/every_op.h"
#include "support/fault_of.h"
#include "support/hand_plan.h"
#include "support/random_segments.h"
#include "support/run_here.h"
#include "support/sanitized.h"
#include "support/sharing_networks.h"

using namespace taso;
namespace fs = std::filesystem;

namespace {

/// Strides, dilation, even and flat windows, pools that reach over the end, and an fc behind them.
Network windows() {
    return read_network(Json::parse(R"({
        "format": "taso-network", "version": 1, "name": "windows", "input": {"name": "data", "shape": [3, 47, 15]},
        "layers": [
            {"name": "stem", "op": "conv", "inputs": ["data"], "channels": 12, "kernel": 3, "stride": 2, "pads": 1, "activation": [0, 6]},
            {"name": "deep", "op": "conv", "inputs": ["stem"], "channels": 12, "groups": 12, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "point", "op": "conv", "inputs": ["deep"], "channels": 16, "kernel": 1},
            {"name": "pool", "op": "max_pool", "inputs": ["point"], "kernel": 2, "stride": 2, "ceil": true},
            {"name": "wide", "op": "conv", "inputs": ["pool"], "channels": 16, "kernel": [3, 1], "dilation": [2, 1], "pads": [2, 0, 2, 0], "activation": "relu"},
            {"name": "even", "op": "conv", "inputs": ["wide"], "channels": 8, "kernel": [4, 1], "pads": [1, 0, 2, 0]},
            {"name": "mean", "op": "average_pool", "inputs": ["even"], "kernel": 3, "stride": 2, "pads": 1, "count_include_pad": true},
            {"name": "strided", "op": "conv", "inputs": ["mean"], "channels": 20, "groups": 4, "kernel": 1, "stride": 2},
            {"name": "fc", "op": "fc", "inputs": ["strided"], "channels": 10, "activation": "relu"}],
        "outputs": ["fc"]})"),
                        "windows");
}

const std::vector<Network>& networks() {
    static const std::vector<Network> all = [] {
        std::vector<Network> some = sharing_networks();
        some.push_back(every_op());
        some.push_back(windows());
        return some;
    }();
    return all;
}

const Network& network_named(const std::string& name) {
    return *std::find_if(networks().begin(), networks().end(),
                         [&](const Network& network) { return network.name == name; });
}

Problem problem_of(const Network& network, int threads = 1) {
    return make_problem(network, load_profile("cortex-a15"), threads);
}

/// The same candidates with and without their segments.
struct Pair {
    Plan bands, layers;
    RandomSegments drawn;
};

Pair drawn_plans(const Network& network, const Problem& problem, unsigned seed, int percent = 60) {
    std::mt19937 random(seed);
    const RandomSegments drawn = draw_segments(problem, random, percent);
    return {hand_plan(network, problem, complete(problem, drawn.candidates, {}, {}, drawn.segments)),
            hand_plan(network, problem, complete(problem, drawn.candidates)), drawn};
}

/// Whether rows of a tensor in chw are read.
bool reads_planes(const ExportParts::Segment& segment) {
    return std::ranges::any_of(segment.operations, [](const ExportParts::Segment::Operation& operation) {
        return std::ranges::any_of(operation.bands, [](const auto& band) { return band.in_plane > 0; });
    });
}

/// The first drawing with so many layers in segments.
Plan plan_of(const std::string& name, int threads, int least_layers) {
    const Network& network = network_named(name);
    const Problem problem = problem_of(network, threads);
    for (unsigned seed = 1; seed < 1000; seed++) {
        const Pair pair = drawn_plans(network, problem, seed, 100);
        if (pair.drawn.layers >= least_layers) return pair.bands;
    }
    throw Error("no seed has such segments");
}

}  // namespace

class QuickSegmentPlans : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    fs::path place(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void bands_compute_what_layers_do_data() {
        QTest::addColumn<std::string>("network");
        for (const Network& network : networks()) QTest::addRow("%s", network.name.c_str()) << network.name;
    }
    void bands_compute_what_layers_do() {
        QFETCH(std::string, network);
        const Network& subject = network_named(network);
        const Problem problems[] = {problem_of(subject, 1), problem_of(subject, 2)};
        int layers = 0, moved = 0, planes = 0, overlapping = 0, alike = 0, plans = 0;
        // A share begins where every network has some of all.
        const unsigned first = sanitized_share > 1 ? 28 : 1;
        for (unsigned seed = first; seed < first + 100 / sanitized_share; seed++) {
            const Pair pair = drawn_plans(subject, problems[seed % 2], seed);
            const std::string what = network + ", seed " + std::to_string(seed);
            if (pair.drawn.segments.empty()) continue;
            std::string faults;
            for (const std::string& fault : find_faults(pair.bands.problem, hand_solution(pair.bands)))
                faults += fault + "\n";
            QVERIFY2(faults.empty(), (what + ": " + faults).c_str());
            layers += pair.drawn.layers;
            for (const ExportParts::Segment& segment : make_parts(pair.bands).segments)
                moved += segment.run.moved_bytes > 0, planes += reads_planes(segment),
                    overlapping += segment.run.moved_input > 0;
            const auto bands = outputs_here(pair.bands), whole = outputs_here(pair.layers);
            // Some kernels add up in another order where a band ends; what layers make of that adds up.
            const double apart = error_of(bands, whole);
            QVERIFY2(apart <= 1e-6 * static_cast<double>(subject.layers.size()),
                     (what + ": apart by " + std::to_string(apart)).c_str());
            plans++, alike += bands == whole;
            const double error = error_of(pair.bands);
            QVERIFY2(error < 1e-3, (what + ": error " + std::to_string(error)).c_str());
        }
        qInfo(
            "%d plans, %d to the bit, %d layers in segments, %d with rows that move, %d with rows of planes, "
            "%d "
            "with output over input",
            plans, alike, layers, moved, planes, overlapping);
        QVERIFY2(layers * sanitized_share > 60, std::to_string(layers).c_str());
        QVERIFY2(planes * sanitized_share > 5, std::to_string(planes).c_str());
        QVERIFY2(overlapping * sanitized_share > 5, std::to_string(overlapping).c_str());
        // Between the cuts of that one there are single layers only.
        if (network != "outputs") QVERIFY2(moved * sanitized_share > 5, std::to_string(moved).c_str());
    }

    void exports_compute_what_the_reference_does_data() {
        QTest::addColumn<std::string>("network");
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("layers");
        QTest::addColumn<bool>("here");
        QTest::newRow("residual, plain") << std::string("residual") << 1 << 8 << false;
        QTest::newRow("inception, two threads") << std::string("inception") << 2 << 8 << true;
        QTest::newRow("windows, this machine") << std::string("windows") << 1 << 7 << true;
    }
    void exports_compute_what_the_reference_does() {
        QFETCH(std::string, network);
        QFETCH(int, threads);
        QFETCH(int, layers);
        QFETCH(bool, here);
        Plan plan = plan_of(network, threads, layers);
        plan.target = any_machine("plain");
        if (here) plan.target = this_machine();
        const fs::path folder = place(network);
        const ExportReport report = export_plan(plan, folder, WeightStorage::bin);
        QVERIFY(report.stack_bytes > 0 && report.stack_bytes <= 8192);
        const RunReport run = run_plan(folder, 3);
        QVERIFY2(run.ok && run.max_error < 1e-3, std::to_string(run.max_error).c_str());
        QCOMPARE(QString::fromStdString(run.warnings), QString());
        QCOMPARE(run.arena_bytes_linked, plan.arena_bytes);
        QCOMPARE(run.predicted_ns, plan.schedule.latency_ns);
        QCOMPARE(run.steps.size(), plan.schedule.steps.size());
    }

    void an_export_states_its_segments() {
        const Plan plan = plan_of("windows", 1, 7);
        const fs::path folder = place("stated");
        export_plan(plan, folder, WeightStorage::bin);
        const Json json = read_json(folder / "plan.json", "taso-plan");
        const StatedPlan stated = read_stated_plan(folder);
        const RunReport run = run_plan(folder, 1);
        const std::string readme = read_file(folder / "README.md");
        QVERIFY(readme.find("## Segments") != std::string::npos);
        int segments = 0;
        for (std::size_t i = 0; i < plan.schedule.steps.size(); i++) {
            const Step& step = plan.schedule.steps[i];
            QCOMPARE(stated.steps[i].segment.has_value(), step.segment >= 0);
            QCOMPARE(run.steps[i].segment.has_value(), step.segment >= 0);
            if (step.segment < 0) continue;
            segments++;
            const Segment& segment = plan.selection.segments[step.segment];
            const SegmentRun made = segment_run(plan.problem, plan.selection.candidates, segment);
            const Json& own = json["steps"][i];
            QCOMPARE(own["predicted_ns"].get<std::int64_t>(), made.ns);
            QCOMPARE(own["calls"].get<std::size_t>(), made.calls.size());
            QCOMPARE(own["moved_bytes"].get<std::int64_t>(), made.moved_bytes);
            QCOMPARE(own["layers"].size(), made.operations.size());
            std::int64_t bytes = 0;
            int calls = 0;
            for (std::size_t k = 0; k < made.lines.size(); k++) {
                const Json& buffer = json["buffers"][own["lines"][k].get<std::size_t>()];
                QCOMPARE(buffer["kind"].get<std::string>(), std::string("line"));
                QCOMPARE(buffer["bytes"].get<std::int64_t>(), aligned(made.lines[k].bytes));
                QCOMPARE(buffer["to_step"].get<int>() - buffer["from_step"].get<int>(), 1);
                bytes += made.lines[k].bytes;
            }
            for (std::size_t k = 0; k < made.operations.size(); k++) {
                const Json& layer = own["layers"][k];
                calls += layer["calls"].get<int>();
                QCOMPARE(layer["rows"].get<int>(), made.operations[k].rows);
                QCOMPARE(run.steps[i].segment->layers[k].rows, made.operations[k].rows);
                QCOMPARE(run.steps[i].segment->layers[k].name, layer["name"].get<std::string>());
                QVERIFY(readme.find("| " + shown_name(layer["name"].get<std::string>()) + " | ") !=
                        std::string::npos);
            }
            QCOMPARE(calls, static_cast<int>(made.calls.size()));
            QCOMPARE(run.steps[i].segment->calls, calls);
            QCOMPARE(run.steps[i].segment->line_bytes, bytes);
            QCOMPARE(own["line_bytes"].get<std::int64_t>(), bytes);
            if (segment.last > segment.first)
                QCOMPARE(run.steps[i].name, plan.network.layers[segment.first].name + ".." +
                                                plan.network.layers[segment.last].name);
        }
        QVERIFY(segments >= 2);

        // What others state is checked.
        const auto wants_fault = [&](const char* key, const Json& value, const std::string& part) {
            Json changed = json;
            for (Json& step : changed["steps"])
                if (step.contains("layers")) step[key] = value;
            write_json(folder / "plan.json", changed);
            const std::string fault = fault_of([&] { read_stated_plan(folder); });
            QVERIFY2(fault.find(part) != std::string::npos, fault.c_str());
        };
        wants_fault("layers", 7, "'layers' has the wrong type");
        wants_fault("layers", Json::array(), "'layers' has the wrong type");
        wants_fault("layers", Json::array({{{"name", "a"}, {"primitive", "b"}, {"rows", 0}}}),
                    "layers[0]: 'rows'");
        wants_fault("layers", Json::array({7}), "layers[0]: 'name' is missing");
        wants_fault("calls", 0, "'calls' has the wrong type");
        wants_fault("calls", 1LL << 40, "'calls' has the wrong type");
        wants_fault("line_bytes", -1, "'line_bytes' has the wrong type");
    }

    void no_export_of_a_segment_that_cannot_run() {
        const Plan plan = plan_of("windows", 1, 7);
        const auto wants_fault = [](const Plan& broken, const std::string& part) {
            const std::string fault = fault_of([&] { make_parts(broken); });
            QVERIFY2(fault.find(part) != std::string::npos, fault.c_str());
        };
        const Segment& segment = plan.selection.segments[0];
        Plan broken = plan;
        broken.selection.accumulates_into[segment.first] = segment.first;
        wants_fault(broken, "cannot add into another tensor");
        broken = plan;
        broken.selection.written_into[segment.last] = segment.last + 2;
        wants_fault(broken, "cannot write a slice of a wider tensor");
        broken = plan;
        for (Step& step : broken.schedule.steps)
            if (step.segment >= 0 && !step.lines.empty()) broken.schedule.buffers[step.lines[0]].bytes -= 64;
        wants_fault(broken, "has not the buffers of its segments");
    }

    /// A program that looks at each of its own accesses.
    void an_export_keeps_to_its_buffers() {
        const Plan plan = plan_of("windows", 1, 7);
        const fs::path folder = place("looked-at");
        export_plan(plan, folder, WeightStorage::bin);
        std::vector<std::string> command = {"cc",
                                            "-std=c11",
                                            "-O1",
                                            "-fsanitize=address,undefined",
                                            "-fno-sanitize-recover=all",
                                            "-I" + folder.string()};
        for (const std::string& source : read_stated_plan(folder).sources)
            command.push_back((folder / source).string());
        const std::string program = place("program").string();
        command.insert(command.end(), {"-lm", "-o", program});
        const ProcessResult built = run_process(command);
        QVERIFY2(built.status == 0, built.errors.c_str());
        const ProcessResult run = run_process({program, "--json", "--repeats", "1", folder.string()});
        QVERIFY2(run.status == 0 && run.errors.empty(), run.errors.c_str());
    }
};

QTEST_GUILESS_MAIN(QuickSegmentPlans)
#include "quick_segment_plans.moc"
