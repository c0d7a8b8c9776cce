// SPDX-License-Identifier: GPL-3.0-or-later
// ConvTranspose: every attribute that exporters write, against ONNX's own examples, by hand and through our own writer.
#include <QTemporaryDir>
#include <QTest>

#include "base/error.h"
#include "network/network_file.h"
#include "network/reference.h"
#include "onnx/writer.h"
#include "phases.h"
#include "sources/open.h"
#include "support/fault_of.h"
#include "support/onnx_example.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using Dims = OnnxModel::Dims;

/// x of 1 x 2 x 4 x 5 into a ConvTranspose y of 3 channels by a kernel of 3 x 2, and its node.
struct Transposed {
    OnnxModel model = OnnxModel({1, 2, 4, 5}, 13);
    onnx::NodeProto& node = make();

  private:
    onnx::NodeProto& make() {
        model.weights("w", {2, 3, 3, 2});
        model.floats("b", {3}, {0.25F, -0.5F, 0.75F});
        return model.node("ConvTranspose", {"x", "w", "b"}, "y");
    }
};

}  // namespace

class QuickOnnxTransposed : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string file(const char* name = "a.onnx") { return folder_.filePath(name).toStdString(); }
    Network read(OnnxModel model, const char* output = "y") {
        model.output(output);
        model.save(file());
        return load_network(file());
    }

  private slots:
    void examples_give_their_numbers_data();
    void examples_give_their_numbers();
    void extents_follow_from_attributes_data();
    void extents_follow_from_attributes();
    void every_pair_of_output_and_tap_is_in_one_phase();
    void what_stands_behind_folds();
    void windows_share_no_constants();
    void groups_and_orders_survive();
    void wrong_ones_are_named_data();
    void wrong_ones_are_named();
};

void QuickOnnxTransposed::examples_give_their_numbers_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"test_convtranspose", "test_convtranspose_kernel_shape", "test_convtranspose_dilations",
          "test_convtranspose_output_shape", "test_convtranspose_pad", "test_convtranspose_pads",
          "test_convtranspose_with_kernel", "test_convtranspose_autopad_same", "test_ConvTranspose2d",
          "test_ConvTranspose2d_no_bias"})
        QTest::newRow(name) << name;
}

void QuickOnnxTransposed::examples_give_their_numbers() {
    QFETCH(QString, name);
    const auto example = find_onnx_example(name.toStdString());
    if (example.empty()) QSKIP("ONNX's examples are not installed (libonnx-testdata)");
    try {
        const double error = onnx_example_error(example);
        QVERIFY2(error <= 1e-5, qPrintable(QString::number(error)));
    } catch (const Error& fault) {
        QFAIL(fault.what());
    }
}

void QuickOnnxTransposed::extents_follow_from_attributes_data() {
    QTest::addColumn<QString>("automatic");
    QTest::addColumn<Dims>("wanted");
    QTest::addColumn<Dims>("extra");
    QTest::addColumn<Dims>("pads");  // of the layer, in ONNX's order
    QTest::addColumn<QSize>("size");
    const auto row = [](const char* name, const char* automatic, const Dims& wanted, const Dims& extra,
                        const Dims& pads, int height, int width) {
        QTest::newRow(name) << QString(automatic) << wanted << extra << pads << QSize(width, height);
    };
    // Strides of 2 and 3: 9 x 14 are reached.
    row("given", "NOTSET", {}, {}, {1, 0, 0, 1}, 8, 13);
    row("output_padding", "NOTSET", {}, {1, 2}, {1, 0, -1, -1}, 9, 15);
    row("valid", "VALID", {}, {}, {0, 0, 0, 0}, 9, 14);
    row("same", "SAME_UPPER", {}, {}, {0, 0, 1, -1}, 8, 15);
    row("same with the more before", "SAME_LOWER", {}, {}, {1, 0, 0, -1}, 8, 15);
    row("output_shape", "NOTSET", {6, 11}, {}, {2, 2, 1, 1}, 6, 11);
    row("output_shape with more behind", "SAME_UPPER", {6, 11}, {}, {1, 1, 2, 2}, 6, 11);
    row("a larger one than is reached", "NOTSET", {12, 14}, {}, {0, 0, -3, 0}, 12, 14);
    row("with batch and channels", "NOTSET", {1, 3, 9, 14}, {}, {0, 0, 0, 0}, 9, 14);
}

void QuickOnnxTransposed::extents_follow_from_attributes() {
    QFETCH(QString, automatic);
    QFETCH(Dims, wanted);
    QFETCH(Dims, extra);
    QFETCH(Dims, pads);
    QFETCH(QSize, size);
    Transposed t;
    OnnxModel::set(t.node, "strides", Dims{2, 3});
    if (automatic == "NOTSET" && wanted.empty()) OnnxModel::set(t.node, "pads", Dims{1, 0, 0, 1});
    if (automatic != "NOTSET") OnnxModel::set(t.node, "auto_pad", automatic.toStdString());
    if (!wanted.empty()) OnnxModel::set(t.node, "output_shape", wanted);
    if (!extra.empty()) OnnxModel::set(t.node, "output_padding", extra);
    const Network network = read(t.model);
    const Layer& layer = network.layers[0];
    const Window& w = layer.window;
    QCOMPARE((Dims{w.pad_top, w.pad_left, w.pad_bottom, w.pad_right}), pads);
    QCOMPARE(QSize(layer.shape.width, layer.shape.height), size);
    QCOMPARE(layer.shape.channels, 3);
    QCOMPARE(multiply_accumulates(network, 0), 2 * 4 * 5 * 3 * 3 * 2);
}

/// Each pair of an input and a tap that meets an output does so in the output's phase, by the place that the phase says.
void QuickOnnxTransposed::every_pair_of_output_and_tap_is_in_one_phase() {
    for (int kernel = 1; kernel <= 5; kernel++)
        for (int stride = 1; stride <= 6; stride++)
            for (int dilation = 1; dilation <= 4; dilation++)
                for (int pad = 0; pad <= 3; pad++) {
                    const int in = 5, out = 17;
                    std::set<std::array<int, 3>> expected, found;
                    for (int i = 0; i < in; i++)
                        for (int k = 0; k < kernel; k++)
                            if (const int o = i * stride + k * dilation - pad; o >= 0 && o < out)
                                expected.insert({o, i, k});
                    int taps = 0, outputs = 0;
                    for (int number = 0; number < stride; number++) {
                        const taso_phase phase = taso_phase_of(number, out, kernel, stride, dilation, pad);
                        taps += phase.taps, outputs += phase.outputs;
                        for (int i = 0; i < phase.outputs; i++)
                            for (int j = 0; j < phase.taps; j++) {
                                const int from = i - phase.pad + j * phase.dilation;
                                if (from >= 0 && from < in)
                                    found.insert({phase.first + i * stride, from,
                                                  phase.first_tap - j * phase.tap_step});
                            }
                    }
                    QVERIFY(found == expected);
                    QCOMPARE(taps, kernel);
                    QCOMPARE(outputs, out);
                }
}

void QuickOnnxTransposed::what_stands_behind_folds() {
    Transposed t;
    t.model.floats("s", {3}, {1.5F, -2, 0.5F});
    t.model.floats("v", {3}, {1, 2, 4});
    t.model.node("BatchNormalization", {"y", "s", "b", "s", "v"}, "n");
    t.model.node("Relu", {"n"}, "r");
    const Network folded = read(t.model, "r");
    QCOMPARE(folded.layers.size(), std::size_t{1});
    t.model.output("y").output("n");
    const Network apart = read(t.model, "r");
    QCOMPARE(apart.layers.size(), std::size_t{3});
    const std::vector<double> a = reference_outputs(folded, sample_input(folded)).at(0),
                              b = reference_outputs(apart, sample_input(apart)).at(2);
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); i++) QVERIFY(std::abs(a[i] - b[i]) <= 1e-5 * (1 + std::abs(b[i])));
}

/// The same weights by other pads are packed in another order.
void QuickOnnxTransposed::windows_share_no_constants() {
    OnnxModel m({1, 2, 4, 5}, 13);
    m.weights("w", {2, 2, 2, 2});
    for (const char* name : {"a", "b", "c"}) {
        auto& node = m.node("ConvTranspose", {"x", "w"}, name);
        OnnxModel::set(node, "strides", Dims{2, 2});
        OnnxModel::set(node, "pads", name[0] == 'b' ? Dims{1, 1, 0, 0} : Dims{0, 0, 1, 1});
    }
    m.node("Sum", {"a", "b", "c"}, "y");
    const Network network = read(m);
    QVERIFY(network.layers[0].constants != network.layers[1].constants);
    QCOMPARE(network.layers[0].constants, network.layers[2].constants);
}

void QuickOnnxTransposed::groups_and_orders_survive() {
    const Network first = read_network(Json::parse(R"({"format": "taso-network", "version": 1, "name": "a",
        "input": {"name": "data", "shape": [6, 4, 5]}, "layers": [
        {"name": "grouped", "op": "conv_transpose", "inputs": ["data"], "channels": 9, "groups": 3, "kernel": [2, 3], "stride": [2, 3], "pads": [1, 0, -1, -2], "activation": "relu"},
        {"name": "dilated", "op": "conv_transpose", "inputs": ["grouped"], "channels": 4, "kernel": 3, "dilation": [1, 2], "pads": 1}],
        "outputs": ["dilated"]})"),
                                       "a");
    write_onnx(first, file("b.onnx"));
    const std::vector<double> expected = reference_outputs(first, sample_input(first)).at(0);
    for (const Network& second : {load_network(file("b.onnx")), read_network(describe(first), first.name)}) {
        QCOMPARE(reference_outputs(second, sample_input(first)).at(0), expected);
        for (std::size_t i = 0; i < 2; i++) {
            const Layer &a = first.layers[i], &b = second.layers.at(i);
            QVERIFY(b.name == a.name && b.op == a.op && b.shape == a.shape && b.window == a.window);
            QVERIFY(b.groups == a.groups && b.activation == a.activation);
            QVERIFY(second.constants(static_cast<int>(i)).weights ==
                    first.constants(static_cast<int>(i)).weights);
        }
    }
}

void QuickOnnxTransposed::wrong_ones_are_named_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<Dims>("values");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* key, const Dims& values, const char* says) {
        QTest::newRow(says) << QString(key) << values << QString(says);
    };
    row("pads", {4, 0, 4, 0}, "its height would be -2");
    row("pads", {-1, 0, 0, 0}, "the first pad's height is -1");
    row("strides", {0, 1}, "the stride's height is 0");
    row("strides", {1 << 20, 1}, "its window has the number 1048576");
    row("output_padding", {-1, 0}, "its window has the number -1");
    row("output_shape", {0, 4}, "makes an extent of 0");
    row("output_shape", {4}, "its output_shape has 1 numbers, not 2");
    row("kernel_shape", {2, 2}, "its kernel_shape is not that of its weights [2, 3, 3, 2]");
}

void QuickOnnxTransposed::wrong_ones_are_named() {
    QFETCH(QString, key);
    QFETCH(Dims, values);
    QFETCH(QString, says);
    Transposed t;
    OnnxModel::set(t.node, key.toStdString(), values);
    const std::string fault = fault_of([&] { read(t.model); });
    QVERIFY2(QString::fromStdString(fault).contains("node 'y' (ConvTranspose): " + says), fault.c_str());
    Transposed grouped;
    OnnxModel::set(grouped.node, "group", 3);
    QVERIFY(fault_of([&] { read(grouped.model); }).find("in 3 groups do not fit 2 channels") !=
            std::string::npos);
}

QTEST_GUILESS_MAIN(QuickOnnxTransposed)
#include "quick_onnx_transposed.moc"
