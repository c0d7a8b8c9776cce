// SPDX-License-Identifier: GPL-3.0-or-later
// Normalisations over the map: InstanceNormalization, GroupNormalization as one op and as torch takes it apart,
// LayerNormalization and MeanVarianceNormalization.
#include <QTemporaryDir>
#include <QTest>

#include "base/error.h"
#include "network/network_file.h"
#include "network/reference.h"
#include "onnx/writer.h"
#include "sources/open.h"
#include "support/fault_of.h"
#include "support/onnx_example.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using Dims = OnnxModel::Dims;

/// Mean and variance of runs of values, taken away.
std::vector<double> normalised(const std::vector<float>& values, std::size_t groups, double epsilon) {
    std::vector<double> made;
    const std::size_t run = values.size() / groups;
    for (std::size_t g = 0; g < groups; g++) {
        double mean = 0, squares = 0;
        for (std::size_t i = 0; i < run; i++)
            mean += static_cast<double>(values[g * run + i]) / static_cast<double>(run);
        for (std::size_t i = 0; i < run; i++)
            squares +=
                std::pow(static_cast<double>(values[g * run + i]) - mean, 2) / static_cast<double>(run);
        for (std::size_t i = 0; i < run; i++)
            made.push_back((static_cast<double>(values[g * run + i]) - mean) / std::sqrt(squares + epsilon));
    }
    return made;
}

const std::vector<float> factors = {1.5F, -2, 0.5F, 1, 3, 0.25F}, addends = {0.25F, 0.5F, -1, 0, 2, 1};

}  // namespace

class QuickOnnxNorms : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string file(const char* name = "a.onnx") { return folder_.filePath(name).toStdString(); }
    Network read(OnnxModel model) {
        model.output("y");
        model.save(file());
        return load_network(file());
    }
    /// x of 1 x 6 x 3 x 4, and numbers per channel s and b.
    static OnnxModel with_numbers(int opset) {
        OnnxModel m({1, 6, 3, 4}, opset);
        m.floats("s", {6}, factors);
        m.floats("b", {6}, addends);
        return m;
    }
    /// The one layer of a network, of so many groups, and its numbers.
    void expect(const Network& network, std::size_t groups, double epsilon, bool own_numbers = true) {
        QCOMPARE(network.layers.size(), std::size_t{1});
        QCOMPARE(network.layers[0].op, Op::instance_norm);
        QCOMPARE(network.layers[0].groups, static_cast<int>(groups));
        const std::vector<float> input = sample_input(network);
        const std::vector<double> made = reference_outputs(network, input).at(0),
                                  plain = normalised(input, groups, epsilon);
        QCOMPARE(made.size(), plain.size());
        for (std::size_t i = 0; i < made.size(); i++) {
            const std::size_t c = i / 12;
            const double expected =
                own_numbers ? plain[i] * static_cast<double>(factors[c]) + static_cast<double>(addends[c])
                            : plain[i];
            QVERIFY2(std::abs(made[i] - expected) < 1e-5, qPrintable(QString::number(made[i] - expected)));
        }
    }

  private slots:
    void examples_give_their_numbers_data();
    void examples_give_their_numbers();
    void of_channels();
    void of_groups();
    void of_groups_taken_apart();
    void of_layers();
    void of_the_last_axis();
    void of_mean_and_variance();
    void folds_what_stands_behind();
    void written_and_read_back();
    void wrong_ones_are_named();
};

void QuickOnnxNorms::examples_give_their_numbers_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"test_instancenorm_example", "test_instancenorm_epsilon", "test_mvn", "test_mvn_expanded"})
        QTest::newRow(name) << name;
}

void QuickOnnxNorms::examples_give_their_numbers() {
    QFETCH(QString, name);
    const auto example = find_onnx_example(name.toStdString());
    if (example.empty()) QSKIP("ONNX's examples are not installed (libonnx-testdata)");
    QVERIFY(onnx_example_error(example) < 1e-5);
}

void QuickOnnxNorms::of_channels() {
    OnnxModel m = with_numbers(6);
    OnnxModel::set(m.node("InstanceNormalization", {"x", "s", "b"}, "y"), "epsilon", 0.01F);
    expect(read(m), 6, 0.01);
}

void QuickOnnxNorms::of_groups() {
    for (int groups : {1, 2, 6}) {
        OnnxModel m = with_numbers(21);
        OnnxModel::set(m.node("GroupNormalization", {"x", "s", "b"}, "y"), "num_groups", groups);
        expect(read(m), static_cast<std::size_t>(groups), 1e-5);
    }
    // Until operator set 21 a number for each group.
    OnnxModel m({1, 6, 3, 4}, 18);
    m.floats("s", {2}, {1, 2});
    m.floats("b", {2}, {3, 4});
    OnnxModel::set(m.node("GroupNormalization", {"x", "s", "b"}, "y"), "num_groups", 2);
    const Constants constants = read(m).constants(0);
    QCOMPARE(constants.weights, (std::vector<float>{1, 1, 1, 2, 2, 2}));
    QCOMPARE(constants.bias, (std::vector<float>{3, 3, 3, 4, 4, 4}));
}

void QuickOnnxNorms::of_groups_taken_apart() {
    OnnxModel m({1, 6, 3, 4}, 13);
    m.floats("ones", {3}, {1, 1, 1});
    m.floats("zeros", {3}, {0, 0, 0});
    m.floats("s", {6, 1, 1}, factors);
    m.floats("b", {6, 1, 1}, addends);
    m.integers("groups", {0, 3, -1});
    m.integers("back", {1, 6, 3, 4});
    m.node("Reshape", {"x", "groups"}, "v");
    m.node("InstanceNormalization", {"v", "ones", "zeros"}, "n");
    m.node("Reshape", {"n", "back"}, "r");
    m.node("Mul", {"r", "s"}, "p");
    m.node("Add", {"p", "b"}, "y");
    expect(read(m), 3, 1e-5);
}

void QuickOnnxNorms::of_layers() {
    OnnxModel m({1, 6, 3, 4}, 17);
    std::vector<float> s, b;
    for (int i = 0; i < 72; i++) s.push_back(factors[i / 12]), b.push_back(addends[i / 12]);
    m.floats("s", {6, 3, 4}, s);
    m.floats("b", {6, 3, 4}, b);
    OnnxModel::set(m.node("LayerNormalization", {"x", "s", "b"}, "y"), "axis", 1);
    expect(read(m), 1, 1e-5);
    OnnxModel planes({1, 6, 3, 4}, 17);
    planes.floats("s", {3, 4}, std::vector<float>(12, 1));
    OnnxModel::set(planes.node("LayerNormalization", {"x", "s"}, "y"), "axis", -2);
    expect(read(planes), 6, 1e-5, false);
    OnnxModel vector({1, 6}, 17);
    vector.floats("s", {6}, factors);
    vector.floats("b", {6}, addends);
    vector.node("LayerNormalization", {"x", "s", "b"}, "y");
    const Network network = read(vector);
    QCOMPARE(network.layers[0].groups, 1);
    QCOMPARE(network.constants(0).weights, factors);
}

/// Each row of the last axis for itself, and a factor along it: what no channel has.
void QuickOnnxNorms::of_the_last_axis() {
    OnnxModel m({1, 6, 3, 4}, 17);
    m.floats("s", {4}, {1, 2, -3, 0.5F});
    m.node("LayerNormalization", {"x", "s"}, "y");
    const Network network = read(m);
    const std::vector<float> input = sample_input(network);
    const std::vector<double> made = reference_outputs(network, input).at(0),
                              plain = normalised(input, 18, 1e-5);
    QCOMPARE(made.size(), plain.size());
    for (std::size_t i = 0; i < made.size(); i++)
        QVERIFY(std::abs(made[i] - plain[i] * std::vector<double>{1, 2, -3, 0.5}[i % 4]) < 1e-5);
}

void QuickOnnxNorms::of_mean_and_variance() {
    OnnxModel m({1, 6, 3, 4}, 13);
    m.node("MeanVarianceNormalization", {"x"}, "y");
    expect(read(m), 6, 0, false);
    OnnxModel all({1, 6, 3, 4}, 13);
    OnnxModel::set(all.node("MeanVarianceNormalization", {"x"}, "y"), "axes", Dims{1, 2, 3});
    expect(read(all), 1, 0, false);
}

void QuickOnnxNorms::folds_what_stands_behind() {
    OnnxModel m = with_numbers(13);
    m.floats("one", {6, 1, 1}, {1, 2, 3, 4, 5, 6});
    m.node("InstanceNormalization", {"x", "s", "b"}, "n");
    m.node("Mul", {"n", "one"}, "p");
    m.node("Relu", {"p"}, "y");
    const Network network = read(m);
    QCOMPARE(network.layers.size(), std::size_t{1});
    QCOMPARE(network.layers[0].activation.kind, Activation::Kind::relu);
    QCOMPARE(network.constants(0).weights[2], 1.5F);
    QCOMPARE(network.constants(0).bias[4], 10.0F);
}

void QuickOnnxNorms::written_and_read_back() {
    const Network first = read_network(Json::parse(R"({"format": "taso-network", "version": 1, "name": "a",
        "input": {"name": "data", "shape": [6, 4, 5]}, "layers": [
        {"name": "channels", "op": "instance_norm", "inputs": ["data"], "epsilon": 0.001, "activation": "relu"},
        {"name": "groups", "op": "instance_norm", "inputs": ["channels"], "groups": 2, "activation": [0, 6]},
        {"name": "one", "op": "instance_norm", "inputs": ["groups"], "groups": 1},
        {"name": "dilated", "op": "average_pool", "inputs": ["one"], "kernel": 2, "dilation": 2}],
        "outputs": ["dilated"]})"),
                                       "a");
    write_onnx(first, file("b.onnx"));
    const std::vector<double> expected = reference_outputs(first, sample_input(first)).at(0);
    for (const Network& second : {load_network(file("b.onnx")), read_network(describe(first), first.name)}) {
        QCOMPARE(second.layers.size(), first.layers.size());
        for (std::size_t i = 0; i < first.layers.size(); i++) {
            const Layer &a = first.layers[i], &b = second.layers[i];
            QVERIFY(b.name == a.name && b.op == a.op && b.shape == a.shape && b.window == a.window);
            QVERIFY(b.groups == a.groups && b.activation == a.activation && b.bias == a.bias);
        }
        QCOMPARE(reference_outputs(second, sample_input(first)).at(0), expected);
    }
}

void QuickOnnxNorms::wrong_ones_are_named() {
    const auto fault = [&](const char* op, const char* key, std::int64_t value) {
        OnnxModel m = with_numbers(21);
        OnnxModel::set(m.node(op, {"x", "s", "b"}, "y"), key, value);
        return QString::fromStdString(fault_of([&] { read(m); }));
    };
    QVERIFY(fault("GroupNormalization", "num_groups", 4)
                .contains("(GroupNormalization): 4 groups do not divide 6 channels"));
    QVERIFY(fault("GroupNormalization", "num_groups", 0).contains("0 groups do not divide"));
    for (int axis : {1, 3})
        QVERIFY(fault("LayerNormalization", "axis", axis)
                    .contains("(LayerNormalization): a constant of dims [6] "));
    QVERIFY(
        fault("InstanceNormalization", "epsilon", 1).contains("its attribute epsilon is of the wrong type"));
    OnnxModel m = with_numbers(13);
    OnnxModel::set(m.node("InstanceNormalization", {"x", "s", "b"}, "y"), "epsilon", -1.0F);
    QVERIFY(fault_of([&] { read(m); }).find("its epsilon is below 0") != std::string::npos);
}

QTEST_GUILESS_MAIN(QuickOnnxNorms)
#include "quick_onnx_norms.moc"
