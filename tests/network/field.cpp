// SPDX-License-Identifier: GPL-3.0-or-later
// Networks as people deploy them, where their files are at hand (TASO_SHARED): each is exported at the fastest and
// at the least arena, with segments and without, and gives what its own framework gave. Files that are not
// read yet are listed here, each with its sentence in the output; a list that is out of date fails.
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <set>

#include "base/npy_file.h"
#include "exact/frontier.h"
#include "onnx/reader.h"
#include "run/expectation.h"
#include "support/exported_plan.h"
#include "support/fault_of.h"
#include "support/run_here.h"
#include "support/sanitized.h"

using namespace taso;
namespace fs = std::filesystem;

namespace {

/// Files that no version will read, with a part of the sentence that says why.
const std::map<std::string, std::string> refused = {{"qdq_conv", "quantised"},
                                                    {"bn_training_five_outputs", "training"}};

/// Files that are not read yet, or refused by another sentence than they should be.
const std::set<std::string> unread = {};

/// Of what is expected of an output, relative to the largest of it.
constexpr double tolerance = 1e-4;

/// A field file: a network, what it is given and what it gives.
struct FieldFile {
    fs::path folder;
    std::string name;

    fs::path model() const { return folder / (name + ".onnx"); }
    std::vector<GivenArray> inputs() const {
        std::vector<GivenArray> all;
        for (fs::path file = folder / (name + ".input.npy"); fs::exists(file);
             file = folder / (name + ".input" + std::to_string(all.size()) + ".npy"))
            all.push_back({file.filename().string(), read_npy(file)});
        return all;
    }
    std::vector<GivenArray> outputs() const {
        std::vector<GivenArray> all;
        for (int k = 0;; k++) {
            const fs::path file = folder / (name + ".out" + std::to_string(k) + ".npy");
            if (!fs::exists(file)) return all;
            all.push_back({file.filename().string(), read_npy(file)});
        }
    }
};

/// Selections of the fastest and the least arena, with segments and without, each once.
std::vector<Selection> corner_selections(const Problem& problem) {
    std::vector<Selection> all;
    for (bool segments : {false, true}) {
        const Frontier found = frontier(problem, BudgetKind::arena, {}, {Order::fixed, segments});
        for (const FrontierPoint* point : {&found.points.front(), &found.points.back()})
            if (std::find(all.begin(), all.end(), point->selection) == all.end())
                all.push_back(point->selection);
    }
    return all;
}

/// What the outputs of a plan, one behind the other, are wrong in; empty: nothing.
std::string fault_of_outputs(const StatedPlan& stated, const std::vector<GivenArray>& expected,
                             const std::vector<float>& computed) {
    for (const Deviation& deviation : deviations(stated, expected, computed))
        if (!(deviation.error <= tolerance))
            return deviation.output + " is " + std::to_string(deviation.error) + " off at " +
                   std::to_string(deviation.channel) + "," + std::to_string(deviation.row) + "," +
                   std::to_string(deviation.column);
    return {};
}

std::vector<float> joined(const std::vector<std::vector<float>>& outputs) {
    std::vector<float> all;
    for (const std::vector<float>& output : outputs) all.insert(all.end(), output.begin(), output.end());
    return all;
}

}  // namespace

class NetworkField : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int read_ = 0, unread_ = 0, plans_ = 0, exports_ = 0;

    static QString folder() {
        return qEnvironmentVariable("TASO_SHARED", QString(TASO_SOURCE_DIR) + "/../shared") +
               "/examples/field";
    }

    /// The plans of a network, each run here, and one of them, another for each file, exported, built and run (all:
    /// TASO_CASES=4).
    std::string fault_of_plans(const FieldFile& file, const Network& network) {
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        const std::vector<Selection> selections = corner_selections(problem);
        const std::vector<GivenArray> expected = file.outputs();
        if (expected.size() != network.outputs.size())
            return "the network has other outputs than are expected";
        StatedPlan stated;
        for (const InputPart& part : network.input_parts) stated.inputs.push_back({part.name, part.shape});
        if (stated.inputs.empty())
            stated.inputs = {{network.input_name, network.input, network.callers_layout(0)}};
        for (int tensor : network.outputs)
            stated.outputs.push_back(
                {network.tensor_name(tensor), network.shape(tensor), network.callers_layout(tensor)});
        const std::vector<float> sample = sample_of(stated, file.inputs());
        const std::size_t first = static_cast<std::size_t>(read_) % selections.size();
        for (std::size_t k = 0; k < selections.size(); k++) {
            Plan plan = hand_plan(network, problem, selections[k]);
            plan.target = this_machine();
            plans_++;
            const std::string here = fault_of_outputs(stated, expected, joined(outputs_here(plan, sample)));
            if (!here.empty()) return "plan " + std::to_string(k) + ": " + here;
            const std::size_t place_behind = (k + selections.size() - first) % selections.size();
            if (place_behind >= static_cast<std::size_t>(wanted_cases(1))) continue;
            exports_++;
            const fs::path place = fs::path(dir_.path().toStdString()) / "plan";
            const GoldenSample golden = {.input = sample, .output = joined(outputs_here(plan, sample))};
            export_plan(plan, place, WeightStorage::bin, {}, &golden);
            const RunReport report = run_plan(place, 1, {}, {}, {.input = sample, .wants_output = true});
            fs::remove_all(place);
            const std::string there = fault_of_outputs(stated, expected, report.output);
            if (!there.empty() || !report.ok) return "exported: " + there;
        }
        return {};
    }

  private slots:
    void computes_what_its_framework_does_data() {
        if (!QDir(folder()).exists()) QSKIP(qPrintable(folder() + " is not there"));
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(folder()).entryList({"*.onnx"}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(5);
            if (!refused.contains(name.toStdString())) QTest::newRow(qPrintable(name)) << name;
        }
    }
    void computes_what_its_framework_does() {
        QFETCH(QString, name);
        const FieldFile file{folder().toStdString(), name.toStdString()};
        std::optional<Network> network;
        std::string fault = fault_of([&] { network = read_onnx(file.model()); });
        // Extents that the file leaves open are those of the input.
        if (fault.find("which --size gives") != std::string::npos) {
            const Dims dims = file.inputs().at(0).array.dims;
            fault = fault_of([&] {
                network =
                    read_onnx(file.model(), {.sizes = {{"", {dims.begin() + 1, dims.end()}}}, .outputs = {}});
            });
        }
        if (!network) {
            unread_++;
            qInfo("not read: %s", fault.c_str());
            QVERIFY2(unread.contains(file.name), "is not among those that are known not to be read");
            return;
        }
        QVERIFY2(!unread.contains(file.name), "is read by now: take it off the list of those that are not");
        const std::string wrong = fault_of_plans(file, *network);
        QVERIFY2(wrong.empty(), wrong.c_str());
        read_++;
    }

    void refuses_what_has_no_right_answer_data() {
        if (!QDir(folder()).exists()) QSKIP(qPrintable(folder() + " is not there"));
        QTest::addColumn<QString>("name");
        for (const auto& [name, word] : refused) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void refuses_what_has_no_right_answer() {
        QFETCH(QString, name);
        const FieldFile file{folder().toStdString(), name.toStdString()};
        const std::string fault = fault_of([&] { read_onnx(file.model()); });
        const bool said = fault.find(refused.at(file.name)) != std::string::npos &&
                          fault.starts_with(file.model().string());
        if (unread.contains(file.name)) {
            QVERIFY2(!said, "is refused by its sentence by now: take it off the list");
            qInfo("to be refused, but: %s", fault.empty() ? "it is read" : fault.c_str());
        } else {
            QVERIFY2(said, fault.c_str());
        }
    }

    void cleanupTestCase() {
        qInfo("%d files are right in %d plans, %d of them exported; %d are not read yet", read_, plans_,
              exports_, unread_);
    }
};

QTEST_GUILESS_MAIN(NetworkField)
#include "network_field.moc"
