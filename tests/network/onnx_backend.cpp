// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX's own tests (Debian's libonnx-testdata): every model of the four folders as a network of its first data input,
// the other inputs made constants. What is read computes what is expected, by the double-precision reference and by
// the plan of the least time; how many do is held against what they were, and the rest is listed by reason.
#include <onnx/onnx_pb.h>

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include "answer/plan_maker.h"
#include "answer/solve.h"
#include "base/array.h"
#include "onnx/reader.h"
#include "onnx/tensor_file.h"
#include "support/fault_of.h"
#include "support/run_here.h"

using namespace taso;
namespace fs = std::filesystem;

namespace {

/// Tests that are read and right. A change may raise it, never lower it.
constexpr int least_passes = 460;

const fs::path data = "/usr/share/libonnx-testdata/data";

/// The class of a fault: its sentence without the names, numbers and files in it.
std::string reason_of(const std::string& fault) {
    QString text = QString::fromStdString(fault);
    text.replace(QRegularExpression("^[^:]*model\\.onnx: "), "");
    text.replace(QRegularExpression("node '[^']*' \\(([^)]*)\\)"), "\\1");
    text.replace(QRegularExpression("'[^']*'"), "'..'");
    text.replace(QRegularExpression("\\[[-0-9, ]*\\]"), "[..]");
    text.replace(QRegularExpression("\\(first [^)]*\\)"), "");
    return text.toStdString();
}

/// A test: a model and one set of its inputs and outputs, the model made one of a single input.
class BackendTest {
  public:
    explicit BackendTest(fs::path folder) : folder_(std::move(folder)) {
        std::ifstream in(folder_ / "model.onnx", std::ios::binary);
        if (!model_.ParseFromIstream(&in)) throw Error("is no model");
        std::set<std::string> initializers;
        for (const auto& one : model_.graph().initializer()) initializers.insert(one.name());
        std::vector<int> inputs;
        for (int i = 0; i < model_.graph().input_size(); i++)
            if (!initializers.contains(model_.graph().input(i).name())) inputs.push_back(i);
        if (inputs.empty()) throw Error("a model without an input");
        for (int i : inputs)
            if (!model_.graph().input(i).type().has_tensor_type())
                throw Error("an input that is a sequence, an optional or a map");
        // From the back, so that indices stay right.
        for (std::size_t k = inputs.size(); k-- > 1;) {
            onnx::TensorProto tensor = proto("input_" + std::to_string(k) + ".pb");
            tensor.set_name(model_.graph().input(inputs[k]).name());
            *model_.mutable_graph()->add_initializer() = tensor;
            model_.mutable_graph()->mutable_input()->DeleteSubrange(inputs[k], 1);
        }
        first_ = read_tensor_file(set() / "input_0.pb");
    }

    std::vector<Array> outputs() const {
        std::vector<Array> all;
        for (int k = 0; k < model_.graph().output_size(); k++)
            all.push_back(read_tensor_file(set() / ("output_" + std::to_string(k) + ".pb")));
        return all;
    }
    const Array& input() const { return first_; }
    void write(const fs::path& file) const {
        std::ofstream out(file, std::ios::binary);
        model_.SerializeToOstream(&out);
    }
    /// Of the largest number of an output: numbers of 16 bits are not known better.
    double tolerance(int output) const {
        return model_.graph().output(output).type().tensor_type().elem_type() == onnx::TensorProto::FLOAT16
                   ? 1.0 / 2048
                   : 1e-4;
    }

  private:
    fs::path set() const { return folder_ / "test_data_set_0"; }
    onnx::TensorProto proto(const std::string& name) const {
        std::ifstream in(set() / name, std::ios::binary);
        onnx::TensorProto tensor;
        if (!tensor.ParseFromIstream(&in)) throw Error("an input that is no tensor");
        return tensor;
    }

    fs::path folder_;
    onnx::ModelProto model_;
    Array first_;
};

/// Runs a network and its plan on one image; a sentence where an output is not its part of what is expected.
std::string fault_of_image(const Network& network, const Plan& plan, const BackendTest& test,
                           const std::vector<Array>& expected, int image) {
    const auto part = [&](const std::vector<float>& values) {
        const std::size_t size = values.size() / static_cast<std::size_t>(network.batch);
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(size) * image;
        return std::vector<float>(begin, begin + static_cast<std::ptrdiff_t>(size));
    };
    const std::vector<float> input = part(test.input().values);
    if (static_cast<std::int64_t>(input.size()) != network.input.elements())
        return "reads another number of elements";
    using Outputs = std::vector<std::vector<float>>;
    Outputs wanted, reference;
    for (std::size_t k = 0; k < network.outputs.size(); k++) {
        wanted.push_back(part(expected[k].values));
        if (static_cast<std::int64_t>(wanted.back().size()) != network.shape(network.outputs[k]).elements())
            return "makes another number of elements";
    }
    for (const std::vector<double>& output : reference_outputs(network, input))
        reference.emplace_back(output.begin(), output.end());
    const Outputs planned = outputs_here(plan, input);
    for (std::size_t k = 0; k < wanted.size(); k++) {
        const double allowed = test.tolerance(static_cast<int>(k));
        const auto error = [&](const Outputs& made) {
            return error_of(Outputs{made[k]}, Outputs{wanted[k]});
        };
        const double by_definition = error(reference), by_plan = error(planned);
        if (!(by_definition <= allowed)) return "the reference is " + std::to_string(by_definition) + " off";
        if (!(by_plan <= allowed)) return "the plan is " + std::to_string(by_plan) + " off";
    }
    return {};
}

}  // namespace

class NetworkOnnxBackend : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    std::map<std::string, std::vector<std::string>> reasons_;
    std::vector<std::string> wrong_;
    int passed_ = 0, tests_ = 0;

    /// Empty: passed; else why it is refused. What is wrong is noted.
    std::string refusal(const fs::path& folder) {
        const fs::path file = dir_.filePath("model.onnx").toStdString();
        std::optional<Network> network;
        std::string fault;
        std::optional<BackendTest> test;
        fault = fault_of([&] {
            test.emplace(folder);
            test->write(file);
            network = read_onnx(file);
        });
        if (!test) return fault;
        if (!network) return fault;
        std::vector<Array> expected;
        std::optional<Plan> plan;
        fault = fault_of([&] {
            expected = test->outputs();
            const Problem problem = make_problem(*network, load_profile("cortex-a15"), 1);
            const Question question{.kind = BudgetKind::arena};
            plan = make_plan(*network, load_profile("cortex-a15"), problem, question,
                             solve(problem, question, Method::dp));
        });
        if (!plan) return fault;
        for (int image = 0; image < network->batch; image++) {
            const std::string error = fault_of_image(*network, *plan, *test, expected, image);
            if (error.empty()) continue;
            wrong_.push_back(folder.filename().string() + ": " + error);
            return {};
        }
        passed_++;
        return {};
    }

  private slots:
    void computes_what_is_expected_data() {
        if (!fs::exists(data)) QSKIP("libonnx-testdata is not installed");
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"node", "pytorch-converted", "pytorch-operator", "simple"})
            QTest::newRow(folder) << folder;
    }
    void computes_what_is_expected() {
        QFETCH(QString, folder);
        std::vector<fs::path> tests;
        for (const fs::directory_entry& entry : fs::directory_iterator(data / folder.toStdString()))
            if (fs::exists(entry.path() / "model.onnx")) tests.push_back(entry.path());
        std::sort(tests.begin(), tests.end());
        wrong_.clear();
        const int before = passed_;
        for (const fs::path& test : tests) {
            tests_++;
            const std::string refused = fault_of([&] {
                const std::string why = refusal(test);
                if (!why.empty()) throw Error(why);
            });
            if (!refused.empty()) reasons_[reason_of(refused)].push_back(test.filename().string());
        }
        qInfo("%s: %zu tests, %d are right", qPrintable(folder), tests.size(), passed_ - before);
        for (const std::string& wrong : wrong_) qWarning("%s", wrong.c_str());
        QCOMPARE(wrong_.size(), std::size_t{0});
    }

    void as_many_as_there_were() {
        if (!fs::exists(data)) QSKIP("libonnx-testdata is not installed");
        std::vector<std::pair<std::size_t, std::string>> counts;
        for (const auto& [reason, tests] : reasons_)
            counts.emplace_back(tests.size(), reason + " (as " + tests.front() + ")");
        std::sort(counts.rbegin(), counts.rend());
        for (const auto& [count, reason] : counts) qInfo("%4zu refused: %s", count, reason.c_str());
        qInfo("%d of %d tests are right", passed_, tests_);
        QVERIFY2(passed_ >= least_passes, "fewer than there were");
    }
};

QTEST_GUILESS_MAIN(NetworkOnnxBackend)
#include "network_onnx_backend.moc"
