// SPDX-License-Identifier: GPL-3.0-or-later
// Reading ONNX: what each op becomes, what folds, what is evaluated, and round trips through our own writer.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <random>

#include "base/error.h"
#include "network/network_file.h"
#include "network/reference.h"
#include "onnx/writer.h"
#include "sources/open.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using Values = std::vector<std::vector<double>>;

Values run(const Network& network) { return reference_outputs(network, sample_input(network)); }

bool near(const std::vector<double>& a, const std::vector<double>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); i++)
        if (!(std::abs(a[i] - b[i]) <= 1e-5 * (1 + std::abs(b[i])))) return false;
    return true;
}

/// "conv relu add": the ops of a network in order.
QString ops(const Network& network) {
    QStringList names;
    for (const Layer& layer : network.layers) names << QString::fromStdString(std::string(name(layer.op)));
    return names.join(' ');
}

}  // namespace

class QuickOnnx : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string file(const char* name = "a.onnx") { return folder_.filePath(name).toStdString(); }
    Network read(const OnnxModel& model) {
        model.save(file());
        return load_network(file());
    }
    /// The network with every node's output as an output too, so that nothing can fold.
    Network read_unfolded(OnnxModel model) {
        const onnx::GraphProto original = model.graph();
        for (const auto& node : original.node()) {
            bool is_output = false;
            for (const auto& output : model.proto.graph().output())
                is_output = is_output || output.name() == node.output(0);
            if (!is_output) model.output(node.output(0));
        }
        return read(model);
    }
    /// A conv t of 2x5x5 into 3x5x5, that everything else can follow.
    static OnnxModel with_conv(int opset = 12) {
        OnnxModel model({1, 2, 5, 5}, opset);
        model.weights("w", {3, 2, 3, 3});
        model.floats("b", {3}, {0.25f, -0.5f, 0.75f});
        OnnxModel::set(model.node("Conv", {"x", "w", "b"}, "t"), "pads", OnnxModel::Dims{1, 1, 1, 1});
        return model;
    }

  private slots:
    void files_of_others_load_data() {
        QTest::addColumn<int>("layers");
        QTest::addColumn<int>("convs");
        QTest::addColumn<qint64>("weight_bytes");
        QTest::newRow("light_bvlc_alexnet") << 14 << 5 << qint64{4} * 60965224;
        QTest::newRow("light_inception_v1") << 84 << 57 << qint64{4} * 6998552;
        QTest::newRow("light_squeezenet") << 39 << 26 << qint64{4} * 1235496;
    }
    void files_of_others_load() {
        QFETCH(int, layers);
        QFETCH(int, convs);
        QFETCH(qint64, weight_bytes);
        const QString shared = qEnvironmentVariable("TASO_SHARED", QString(TASO_SOURCE_DIR) + "/../shared");
        const QString path = shared + "/examples/onnx-light/" + QTest::currentDataTag() + ".onnx";
        if (!QFile::exists(path)) QSKIP(qPrintable(path + " is not there"));
        const Network network = load_network(path.toStdString());
        std::int64_t bytes = 0, found = 0;
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            bytes += constant_bytes(network, i);
            found += network.layers[i].op == Op::conv;
        }
        QCOMPARE(static_cast<int>(network.layers.size()), layers);
        QCOMPARE(found, convs);
        QCOMPARE(bytes, weight_bytes);
        QVERIFY((network.input == TensorShape{3, 224, 224}));
        QVERIFY((network.shape(network.outputs[0]) == TensorShape{1000, 1, 1}));
        QCOMPARE(network.layers.back().op, Op::softmax);
        const Constants constants = network.constants(0);
        for (float weight : constants.weights) QCOMPARE(weight, constants.weights[0]);
    }

    void own_files_read_back_data() {
        QTest::addColumn<QString>("source");
        for (const char* name : {"tiny", "squeezenet", "googlenet", "mobilenet_v2"})
            QTest::newRow(name) << name;
        QTest::newRow("everything") << QString(R"({"format": "taso-network", "version": 1, "name": "a",
            "input": {"name": "data", "shape": [6, 21, 19]}, "layers": [
            {"name": "pad", "op": "pad", "inputs": ["data"], "pads": [1, 2, 3, 4], "value": 0.3},
            {"name": "conv", "op": "conv", "inputs": ["pad"], "channels": 8, "kernel": [3, 2],
             "stride": [1, 2], "dilation": [2, 1], "pads": [0, 1, 2, 0], "groups": 2, "activation": [null, 6]},
            {"name": "scale", "op": "scale", "inputs": ["conv"], "activation": [-0.5, 0.1]},
            {"name": "relu", "op": "relu", "inputs": ["conv"], "activation": "relu"},
            {"name": "add", "op": "add", "inputs": ["scale", "relu", "conv"], "activation": [-1, null]},
            {"name": "lrn", "op": "lrn", "inputs": ["add"], "size": 4, "alpha": 0.1, "beta": 0.6, "bias": 2},
            {"name": "max", "op": "max_pool", "inputs": ["lrn"], "kernel": 4, "stride": 2, "pads": 1,
             "ceil": true},
            {"name": "average", "op": "average_pool", "inputs": ["lrn"], "kernel": [2, 3], "stride": 2,
             "pads": [0, 1, 1, 1], "count_include_pad": true},
            {"name": "dilated", "op": "max_pool", "inputs": ["max"], "kernel": 2, "dilation": 3},
            {"name": "pixels", "op": "softmax", "inputs": ["dilated"]},
            {"name": "concat", "op": "concat", "inputs": ["max", "max"]},
            {"name": "fc", "op": "fc", "inputs": ["concat"], "channels": 8, "activation": "relu"},
            {"name": "fc/linear", "op": "fc", "inputs": ["fc"], "channels": 8},
            {"name": "sum", "op": "add", "inputs": ["fc", "fc/linear"]},
            {"name": "affine sum", "op": "scale", "inputs": ["fc", "fc/linear", "fc"], "activation": "relu"},
            {"name": "affine pair", "op": "scale", "inputs": ["max", "max"]},
            {"name": "image", "op": "average_pool", "inputs": ["max"], "global": true},
            {"name": "both", "op": "concat", "inputs": ["fc", "image"]},
            {"name": "reshape", "op": "reshape", "inputs": ["both"], "shape": [4, 2, 2]},
            {"name": "last", "op": "conv", "inputs": ["reshape"], "channels": 2, "kernel": 2},
            {"name": "global", "op": "max_pool", "inputs": ["average"], "kernel": [12, 7]},
            {"name": "prob", "op": "softmax", "inputs": ["global"]}],
            "outputs": ["prob", "pixels", "sum", "affine sum", "affine pair", "last"]})");
    }
    void own_files_read_back() {
        QFETCH(QString, source);
        const Network first = source.startsWith('{') ? read_network(Json::parse(source.toStdString()), "a")
                                                     : load_network(source.toStdString());
        const std::string path = file((first.name + ".onnx").c_str());
        write_onnx(first, path);
        const Network second = load_network(path);
        QCOMPARE(ops(second), ops(first));
        QCOMPARE(second.name, first.name);
        QCOMPARE(second.input_name, first.input_name);
        QCOMPARE(second.outputs, first.outputs);
        for (std::size_t i = 0; i < first.layers.size(); i++) {
            const Layer &a = first.layers[i], &b = second.layers[i];
            QCOMPARE(b.name, a.name);
            QVERIFY(a.inputs == b.inputs && a.shape == b.shape && a.window == b.window);
            QVERIFY(a.groups == b.groups && a.activation == b.activation);
            QVERIFY(a.count_include_pad == b.count_include_pad && a.local_size == b.local_size);
            QVERIFY(a.alpha == b.alpha && a.beta == b.beta && a.bias == b.bias);
            const Constants p = first.constants(static_cast<int>(i)),
                            q = second.constants(static_cast<int>(i));
            QVERIFY(p.weights == q.weights && p.bias == q.bias);
        }
    }

    void what_folds_data() {
        QTest::addColumn<QString>("ops_folded");
        QTest::addColumn<int>("chain");
        QTest::newRow("batch normalisation") << "conv" << 0;
        QTest::newRow("mul, add, sub, div, relu") << "conv" << 1;
        QTest::newRow("scalar and reversed sub, clip twice") << "conv" << 2;
        QTest::newRow("affine after an activation") << "conv scale" << 3;
        QTest::newRow("affine and relu of the input") << "scale" << 4;
        QTest::newRow("relu of the input") << "relu conv" << 5;
        QTest::newRow("add and relu") << "conv conv add" << 6;
        QTest::newRow("affine after add") << "conv conv scale" << 7;
        QTest::newRow("matmul, bias, relu") << "conv fc" << 8;
        QTest::newRow("gemm with factors") << "conv fc" << 9;
        QTest::newRow("pool in between") << "conv max_pool relu" << 10;
        QTest::newRow("dropout, identity and a view in between") << "conv" << 11;
        QTest::newRow("sum with a constant") << "conv conv scale" << 12;
    }
    void what_folds() {
        QFETCH(QString, ops_folded);
        QFETCH(int, chain);
        OnnxModel m = chain == 4 || chain == 5 ? OnnxModel() : with_conv();
        m.floats("s", {3, 1, 1}, {1.5f, -2, 0.5f});
        m.floats("h", {1, 3, 1, 1}, {0.25f, 0.5f, -1});
        m.floats("two", {}, {2});
        m.floats("low", {}, {-1});
        m.floats("high", {}, {0.5f});
        switch (chain) {
            case 0:
                m.floats("g", {3}, {1.5f, -2, 0.5f});
                m.floats("e", {3}, {0.5f, 1, 2});
                m.floats("v", {3}, {0.5f, 4, 2});
                OnnxModel::set(m.node("BatchNormalization", {"t", "g", "b", "e", "v"}, "y"), "epsilon",
                               0.25f);
                break;
            case 1:
                m.node("Mul", {"t", "s"}, "p");
                m.node("Add", {"h", "p"}, "q");
                m.node("Sub", {"q", "s"}, "r");
                m.node("Div", {"r", "h"}, "u");
                m.node("Relu", {"u"}, "y");
                break;
            case 2:
                m.node("Mul", {"two", "t"}, "p");
                m.node("Sub", {"s", "p"}, "q");
                m.node("Clip", {"q", "low"}, "r");
                m.node("Clip", {"r", "", "high"}, "y");
                break;
            case 3:
                m.node("Relu", {"t"}, "p");
                m.node("Mul", {"p", "s"}, "y");
                break;
            case 4:
                m.node("Mul", {"x", "two"}, "p");
                m.node("Add", {"p", "low"}, "q");
                m.node("Relu", {"q"}, "y");
                break;
            case 5:
                m.weights("w", {3, 2, 1, 1});
                m.node("Relu", {"x"}, "p");
                m.node("Conv", {"p", "w"}, "y");
                break;
            case 6:
            case 7:
                m.weights("w2", {3, 2, 1, 1});
                m.node("Conv", {"x", "w2"}, "o");
                m.node("Add", {"t", "o"}, "p");
                m.node(chain == 6 ? "Relu" : "Mul",
                       chain == 6 ? OnnxModel::Names{"p"} : OnnxModel::Names{"p", "s"}, "y");
                break;
            case 8:
                m.node("Flatten", {"t"}, "f");
                m.weights("k", {75, 4});
                m.floats("c", {4}, {1, 2, 3, 4});
                m.node("MatMul", {"f", "k"}, "p");
                m.node("Add", {"p", "c"}, "q");
                m.node("Relu", {"q"}, "y");
                break;
            case 9: {
                m.node("Flatten", {"t"}, "f");
                m.weights("k", {4, 75});
                m.floats("c", {1, 4}, {1, 2, 3, 4});
                auto& gemm = m.node("Gemm", {"f", "k", "c"}, "p");
                OnnxModel::set(gemm, "transB", 1);
                OnnxModel::set(gemm, "alpha", 0.5f);
                OnnxModel::set(gemm, "beta", -2.0f);
                m.node("Div", {"p", "two"}, "y");
                break;
            }
            case 10:
                OnnxModel::set(m.node("MaxPool", {"t"}, "p"), "kernel_shape", OnnxModel::Dims{2, 2});
                m.node("Relu", {"p"}, "y");
                break;
            case 11:
                m.node("Dropout", {"t"}, "p");
                m.node("Identity", {"p"}, "q");
                m.integers("dims", {0, -1, 5, 5});
                m.node("Reshape", {"q", "dims"}, "r");
                m.node("Relu", {"r"}, "y");
                break;
            default:
                m.weights("w2", {3, 2, 1, 1});
                m.node("Conv", {"x", "w2"}, "o");
                m.node("Sum", {"t", "s", "o", "two"}, "y");
        }
        m.output("y");
        const Network folded = read(m);
        QCOMPARE(ops(folded), ops_folded);
        const Network unfolded = read_unfolded(m);
        QVERIFY(unfolded.layers.size() >= folded.layers.size());
        QVERIFY(near(run(folded)[0], run(unfolded)[0]));
    }

    void the_batch_normalisation_is_the_textbook_one() {
        OnnxModel m({1, 2, 1, 1});
        m.floats("g", {2}, {1.5f, -2});
        m.floats("b", {2}, {0.5f, 1});
        m.floats("e", {2}, {0.25f, -1});
        m.floats("v", {2}, {3.75f, 0});
        OnnxModel::set(m.node("BatchNormalization", {"x", "g", "b", "e", "v"}, "y"), "epsilon", 0.25f);
        const Network network = read(m.output("y"));
        const Constants constants = network.constants(0);
        QVERIFY((constants.weights == std::vector<float>{0.75f, -4}));
        QVERIFY((constants.bias == std::vector<float>{0.5f - 0.25f * 0.75f, 1 - 4}));
    }

    void a_tensor_that_others_read_does_not_fold() {
        OnnxModel two_readers = with_conv();
        two_readers.node("Relu", {"t"}, "p");
        two_readers.node("Add", {"t", "p"}, "y");
        QCOMPARE(ops(read(two_readers.output("y"))), QString("conv relu add"));
        OnnxModel is_output = with_conv();
        is_output.node("Relu", {"t"}, "y");
        const Network network = read(is_output.output("y").output("t"));
        QCOMPARE(ops(network), QString("conv relu"));
        QCOMPARE(network.outputs, (std::vector<int>{2, 1}));
        // Through another name too.
        OnnxModel alias = with_conv();
        alias.node("Identity", {"t"}, "i");
        alias.node("Relu", {"t"}, "p");
        alias.node("Add", {"i", "p"}, "y");
        QCOMPARE(ops(read(alias.output("y"))), QString("conv relu add"));
    }

    void equal_constants_have_equal_names() {
        OnnxModel m({1, 2, 5, 5});
        m.weights("w", {2, 2, 1, 1});
        m.floats("h", {2, 1, 1}, {1, 2});
        m.floats("i", {2, 1, 1}, {1, 2});
        m.node("Conv", {"x", "w"}, "a");
        m.node("Conv", {"a", "w"}, "b");
        m.node("Conv", {"b", "w"}, "c");
        m.node("Add", {"c", "h"}, "d");
        m.node("Conv", {"d", "w"}, "e");
        m.node("Add", {"e", "i"}, "f");
        const Network network = read(m.output("f"));
        QCOMPARE(network.layers.size(), std::size_t{4});
        QCOMPARE(network.layers[0].constants, network.layers[1].constants);
        QVERIFY(network.layers[1].constants != network.layers[2].constants);
        QCOMPARE(network.layers[2].constants, network.layers[3].constants);
        QVERIFY(network.constants(2).bias == network.constants(3).bias);
    }

    void pads_fold_where_that_is_exact() {
        const auto padded = [&](const char* op, bool relu, float value, const OnnxModel::Dims& own,
                                bool include) {
            OnnxModel m = with_conv();
            if (relu) m.node("Relu", {"t"}, "r");
            m.integers("pads", {0, 0, 1, 0, 0, 0, 0, 1});
            m.floats("value", {}, {value});
            m.node("Pad", {relu ? "r" : "t", "pads", "value"}, "p");
            m.weights("k", {2, 3, 2, 2});
            const bool conv = op == std::string("Conv");
            auto& last = m.node(op, conv ? OnnxModel::Names{"p", "k"} : OnnxModel::Names{"p"}, "y");
            OnnxModel::set(last, "kernel_shape", OnnxModel::Dims{2, 2});
            OnnxModel::set(last, "pads", own);
            if (include) OnnxModel::set(last, "count_include_pad", 1);
            m.output("y");
            const Network folded = read(m), unfolded = read_unfolded(m);
            return near(run(folded)[0], run(unfolded)[0]) ? ops(folded) : QString("other numbers");
        };
        const OnnxModel::Dims none = {0, 0, 0, 0}, some = {0, 1, 0, 1};
        QCOMPARE(padded("Conv", false, 0, some, false), QString("conv conv"));
        QCOMPARE(padded("Conv", false, 1, none, false), QString("conv pad conv"));
        QCOMPARE(padded("MaxPool", false, 0, none, false), QString("conv pad max_pool"));
        QCOMPARE(padded("MaxPool", true, 0, none, false), QString("conv max_pool"));
        QCOMPARE(padded("MaxPool", true, 1, none, false), QString("conv pad max_pool"));
        QCOMPARE(padded("MaxPool", false, -INFINITY, none, false), QString("conv max_pool"));
        QCOMPARE(padded("AveragePool", false, 0, none, false), QString("conv average_pool"));
        QCOMPARE(padded("AveragePool", false, 0, {0, 1, 0, 0}, false), QString("conv pad average_pool"));
        QCOMPARE(padded("AveragePool", false, 0, {0, 1, 0, 0}, true), QString("conv average_pool"));
        QCOMPARE(padded("AveragePool", false, 2, none, false), QString("conv pad average_pool"));
    }

    void windows_are_placed_as_told_data() {
        QTest::addColumn<QString>("automatic");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("stride");
        QTest::addColumn<QList<int>>("pads");
        QTest::addColumn<int>("out");
        QTest::newRow("upper odd") << "SAME_UPPER" << 5 << 2 << QList<int>{1, 1} << 3;
        QTest::newRow("upper even") << "SAME_UPPER" << 6 << 2 << QList<int>{0, 1} << 3;
        QTest::newRow("lower even") << "SAME_LOWER" << 6 << 2 << QList<int>{1, 0} << 3;
        QTest::newRow("stride above kernel") << "SAME_UPPER" << 9 << 4 << QList<int>{1, 1} << 3;
        QTest::newRow("valid") << "VALID" << 6 << 2 << QList<int>{0, 0} << 2;
        QTest::newRow("explicit") << "NOTSET" << 6 << 2 << QList<int>{2, 1} << 4;
    }
    void windows_are_placed_as_told() {
        QFETCH(QString, automatic);
        QFETCH(int, size);
        QFETCH(int, stride);
        QFETCH(QList<int>, pads);
        QFETCH(int, out);
        OnnxModel m({1, 2, size, size});
        m.weights("w", {3, 2, 3, 3});
        auto& conv = m.node("Conv", {"x", "w"}, "y");
        OnnxModel::set(conv, "auto_pad", automatic.toStdString());
        OnnxModel::set(conv, "strides", OnnxModel::Dims{stride, stride});
        if (automatic == "NOTSET") OnnxModel::set(conv, "pads", OnnxModel::Dims{2, 2, 1, 1});
        const Network network = read(m.output("y"));
        const Layer& layer = network.layers[0];
        QCOMPARE(QList<int>({layer.window.pad_top, layer.window.pad_bottom}), pads);
        QCOMPARE(QList<int>({layer.window.pad_left, layer.window.pad_right}), pads);
        QVERIFY((layer.shape == TensorShape{3, out, out}));
    }

    void pools_round_as_told() {
        const auto shape = [&](int size, int kernel, int stride, int pad, int ceil) {
            OnnxModel m({1, 2, size, size});
            auto& pool = m.node("MaxPool", {"x"}, "y");
            OnnxModel::set(pool, "kernel_shape", OnnxModel::Dims{kernel, kernel});
            OnnxModel::set(pool, "strides", OnnxModel::Dims{stride, stride});
            OnnxModel::set(pool, "pads", OnnxModel::Dims{pad, pad, pad, pad});
            OnnxModel::set(pool, "ceil_mode", ceil);
            return read(m.output("y")).layers[0].shape.height;
        };
        QCOMPARE(shape(6, 3, 2, 0, 0), 2);
        QCOMPARE(shape(6, 3, 2, 0, 1), 3);
        QCOMPARE(shape(7, 3, 2, 0, 1), 3);
        // A window that would begin in the far padding is none.
        QCOMPARE(shape(4, 2, 3, 1, 1), 2);
        QCOMPARE(shape(5, 2, 3, 1, 1), 3 - 1);
    }

    void constants_are_evaluated() {
        // Weights as an expression, and PyTorch's way to flatten.
        OnnxModel m({-1, 2, 4, 4}, 11);
        m.integers("dims", {3, 2, 1, 1});
        m.node("ConstantOfShape", {"dims"}, "zeros");
        m.floats("one", {1}, {1});
        m.node("Add", {"zeros", "one"}, "ones");
        m.weights("w0", {1, 1, 2, 3});
        OnnxModel::set(m.node("Transpose", {"w0"}, "w1"), "perm", OnnxModel::Dims{3, 2, 0, 1});
        m.node("Mul", {"w1", "ones"}, "w2");
        m.node("Conv", {"x", "w2"}, "t");
        m.node("Shape", {"t"}, "shape");
        auto& index = *m.node("Constant", {}, "zero").add_attribute();
        index.set_name("value");
        index.set_type(onnx::AttributeProto::TENSOR);
        index.mutable_t()->set_data_type(onnx::TensorProto::INT64);
        index.mutable_t()->add_int64_data(0);
        OnnxModel::set(m.node("Gather", {"shape", "zero"}, "batch"), "axis", 0);
        OnnxModel::set(m.node("Unsqueeze", {"batch"}, "front"), "axes", OnnxModel::Dims{0});
        m.integers("rest", {-1});
        OnnxModel::set(m.node("Concat", {"front", "rest"}, "target"), "axis", 0);
        m.node("Reshape", {"t", "target"}, "f");
        m.weights("k", {48, 5});
        m.node("Gemm", {"f", "k"}, "y");
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), QString("conv fc"));
        const std::vector<float> weights = network.constants(0).weights;
        for (int out = 0; out < 3; out++)
            for (int in = 0; in < 2; in++)
                QCOMPARE(weights[out * 2 + in], static_cast<float>(((in * 3 + out) * 37) % 101 - 50) / 64);
        // Gemm without transB: the weights stand as [C][M].
        QCOMPARE(network.constants(1).weights[48 * 2 + 7],
                 static_cast<float>(((7 * 5 + 2) * 37) % 101 - 50) / 64);
    }

    void softmax_follows_its_operator_set() {
        const auto shapes = [&](int opset, const OnnxModel::Dims& input, std::int64_t axis) {
            OnnxModel m(input, opset);
            OnnxModel::set(m.node("Softmax", {"x"}, "y"), "axis", axis);
            const Network network = read(m.output("y"));
            double sum = 0;
            const Values outputs = run(network);
            for (double value : outputs[0]) sum += value;
            return QString("%1 %2").arg(ops(network)).arg(std::round(sum * 1e6) / 1e6);
        };
        QCOMPARE(shapes(12, {1, 4}, 1), QString("softmax 1"));
        QCOMPARE(shapes(13, {1, 4}, -1), QString("softmax 1"));
        QCOMPARE(shapes(12, {1, 4, 1, 1}, 1), QString("softmax 1"));
        // The caller's elements are in the same order, so that no layer reshapes them.
        QCOMPARE(shapes(12, {1, 4, 2, 3}, 1), QString("softmax 1"));
        QCOMPARE(shapes(13, {1, 4, 2, 3}, 1), QString("softmax 6"));
        QCOMPARE(shapes(13, {1, 1, 1, 3}, 3), QString("softmax 1"));
    }

    void views_cost_nothing_until_their_shape_is_wanted() {
        OnnxModel m = with_conv();
        m.integers("dims", {1, 5, 3, 5});
        m.node("Reshape", {"t", "dims"}, "r");
        m.node("GlobalMaxPool", {"r"}, "p");
        OnnxModel::set(m.node("Squeeze", {"p"}, "s"), "axes", OnnxModel::Dims{2, 3});
        m.weights("k", {5, 4});
        m.node("MatMul", {"s", "k"}, "y");
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), QString("conv reshape max_pool fc"));
        QVERIFY((network.layers[1].shape == TensorShape{5, 3, 5}));
    }

    void names_are_unique_and_clean() {
        OnnxModel m({1, 2, 5, 5});
        m.weights("w", {2, 2, 1, 1});
        m.node("Conv", {"x", "w"}, "a\nb\xff").set_name("same");
        m.node("Conv", {"a\nb\xff", "w"}, "c").set_name("same");
        m.node("Conv", {"c", "w"}, "d").set_name("x");
        m.node("Conv", {"d", "w"}, "e").set_name("");
        const Network network = read(m.output("e"));
        QStringList names;
        for (const Layer& layer : network.layers) names << QString::fromStdString(layer.name);
        QCOMPARE(names, QStringList({"a_b_", "c", "x_2", "e"}));
        QVERIFY(!describe(network).dump().empty());
    }

    void two_names_of_one_output_are_two_outputs() {
        OnnxModel m = with_conv();
        m.node("Identity", {"t"}, "y");
        const Network network = read(m.output("t").output("y"));
        QCOMPARE(ops(network), QString("conv reshape"));
        QCOMPARE(network.outputs, (std::vector<int>{1, 2}));
    }

    void nodes_may_stand_in_any_order_and_idle() {
        OnnxModel m({1, 2, 5, 5});
        m.weights("w", {2, 2, 1, 1});
        m.node("Relu", {"t"}, "y");
        m.node("NonMaxSuppression", {"t"}, "never_read");
        m.node("Conv", {"x", "w"}, "t");
        QCOMPARE(ops(read(m.output("y"))), QString("conv"));
    }

    /// What older operator sets said by attributes.
    void old_operator_sets_are_read_as_they_were() {
        const auto named = [](const char* op, OnnxModel& m, const OnnxModel::Names& inputs,
                              const char* output) { return &m.node(op, inputs, output); };
        // A constant that begins with the axis of the channels, and constants that do so among themselves.
        OnnxModel old = with_conv(6);
        old.floats("c", {3}, {1, 2, 3});
        old.floats("m", {3, 3}, {0, 0, 0, 0, 0, 0, 0, 0, 0});
        for (onnx::NodeProto* node :
             {named("Add", old, {"m", "c"}, "rows"), named("Add", old, {"t", "c"}, "a")}) {
            OnnxModel::set(*node, "broadcast", 1);
            OnnxModel::set(*node, "axis", node->output(0) == "a" ? 1 : 0);
        }
        OnnxModel::set(*named("Reshape", old, {"rows"}, "flat"), "shape", OnnxModel::Dims{9, 1, 1, 1});
        old.weights("w2", {9, 3, 1, 1});
        named("Mul", old, {"w2", "flat"}, "w3");
        named("Conv", old, {"a", "w3"}, "y");
        OnnxModel plain = with_conv();
        plain.floats("c", {3, 1, 1}, {1, 2, 3});
        plain.floats("flat", {9, 1, 1, 1}, {1, 1, 1, 2, 2, 2, 3, 3, 3});
        plain.weights("w2", {9, 3, 1, 1});
        named("Add", plain, {"t", "c"}, "a");
        named("Mul", plain, {"w2", "flat"}, "w3");
        named("Conv", plain, {"a", "w3"}, "y");
        QVERIFY(near(run(read(old.output("y")))[0], run(read(plain.output("y")))[0]));

        // Concat joined along the second axis where nothing was said.
        OnnxModel joined({1, 4, 5, 5}, 3);
        joined.weights("w1", {3, 2, 1, 1});
        joined.weights("w2", {3, 2, 1, 1});
        named("Concat", joined, {"w1", "w2"}, "w");
        named("Conv", joined, {"x", "w"}, "y");
        QCOMPARE(read(joined.output("y")).layers[0].shape.channels, 3);

        // Tests are no training.
        for (int opset : {6, 7, 13}) {
            OnnxModel m = with_conv(opset);
            auto& normalized = m.node("BatchNormalization", {"t", "b", "b", "b", "v"}, "n");
            m.floats("v", {3}, {1, 2, 3});
            auto& dropped = m.node("Dropout", {"n"}, "y");
            for (onnx::NodeProto* node : {&normalized, &dropped})
                if (opset < 7) OnnxModel::set(*node, "is_test", 1);
            normalized.add_output("");
            QCOMPARE(ops(read(m.output("y"))), QString("conv"));
        }
    }

    void weights_may_lie_beside_the_model() {
        OnnxModel m({1, 2, 5, 5});
        auto& weights = m.weights("w", {2, 2, 1, 1});
        const std::vector<float> values(weights.float_data().begin(), weights.float_data().end());
        weights.clear_float_data();
        weights.set_data_location(onnx::TensorProto::EXTERNAL);
        const auto entry = [&](const char* key, const char* value) {
            auto& added = *weights.add_external_data();
            added.set_key(key);
            added.set_value(value);
        };
        entry("location", "weights.bin");
        entry("offset", "8");
        m.node("Conv", {"x", "w"}, "y");
        m.output("y");
        std::string bytes(24, '\0');
        std::memcpy(bytes.data() + 8, values.data(), 16);
        write_file(file("weights.bin"), bytes);
        QVERIFY(read(m).constants(0).weights == values);
    }
};

QTEST_GUILESS_MAIN(QuickOnnx)
#include "quick_onnx.moc"
