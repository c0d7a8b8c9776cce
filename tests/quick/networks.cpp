// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in networks, their description files, and descriptions that are wrong.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <random>
#include <thread>

#include "base/error.h"
#include "network/network_file.h"
#include "network/validate.h"
#include "problem/problem_file.h"
#include "profile/profile.h"
#include "sources/open.h"

using namespace taso;

namespace {

/// The message of the Error that `read` ends with; empty: it throws none.
template <class Read>
QString fault(Read read) {
    try {
        read();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

/// Three layers to be changed in many ways; their constants follow from the names.
Json three_layers() {
    return Json::parse(read_file(TASO_SOURCE_DIR "/tests/support/three_layers.network.json"));
}

/// Every op and every attribute away from its default.
const char* const everything = R"({"format": "taso-network", "version": 1, "name": "everything",
 "input": {"name": "data", "shape": [6, 21, 19]},
 "layers": [
  {"name": "pad", "op": "pad", "inputs": ["data"], "pads": [1, 2, 3, 4], "value": 0.3},
  {"name": "conv", "op": "conv", "inputs": ["pad"], "channels": 8, "kernel": [3, 2], "stride": [1, 2], "dilation": [2, 1], "pads": [0, 1, 2, 0], "groups": 2, "activation": [null, 6], "gain": 0.7},
  {"name": "scale", "op": "scale", "inputs": ["conv"], "activation": [-0.5, 0.1]},
  {"name": "relu", "op": "relu", "inputs": ["conv"], "activation": "relu"},
  {"name": "add", "op": "add", "inputs": ["scale", "relu", "conv"], "activation": [-1, null]},
  {"name": "lrn", "op": "lrn", "inputs": ["add"], "size": 4, "alpha": 0.1, "beta": 0.6, "bias": 2},
  {"name": "max", "op": "max_pool", "inputs": ["lrn"], "kernel": 4, "stride": 2, "pads": 1, "ceil": true},
  {"name": "average", "op": "average_pool", "inputs": ["lrn"], "kernel": [2, 3], "stride": 2, "pads": [0, 1, 1, 1], "count_include_pad": true},
  {"name": "dilated", "op": "max_pool", "inputs": ["max"], "kernel": 2, "dilation": 3},
  {"name": "pixels", "op": "softmax", "inputs": ["dilated"]},
  {"name": "concat", "op": "concat", "inputs": ["max", "max"]},
  {"name": "fc", "op": "fc", "inputs": ["concat"], "channels": 12, "activation": "relu"},
  {"name": "reshape", "op": "reshape", "inputs": ["fc"], "shape": [3, 2, 2]},
  {"name": "global", "op": "average_pool", "inputs": ["average"], "global": true},
  {"name": "prob", "op": "softmax", "inputs": ["global"]}],
 "outputs": ["prob", "pixels", "reshape"]})";

}  // namespace

class QuickNetworks : public QObject {
    Q_OBJECT

  private slots:
    void twenty_networks_are_built_in() {
        const std::vector<std::string> names = built_in_networks(), large = benchmark_networks();
        QCOMPARE(names.size(), std::size_t{20});
        QCOMPARE(large.size(), std::size_t{10});
        for (const std::string& name : names) {
            const Network network = load_network(name);
            validate(network);
            QCOMPARE(network.name, name);
            if (std::find(large.begin(), large.end(), name) == large.end()) continue;
            QCOMPARE(network.outputs.size(), std::size_t{1});
            QCOMPARE(network.tensor_name(network.outputs[0]), std::string("prob"));
            QVERIFY((network.shape(network.outputs[0]) == TensorShape{1000, 1, 1}));
        }
        const Network small = load_network("tiny");
        QCOMPARE(small.layers.size(), std::size_t{11});
        QVERIFY(std::find(names.begin(), names.end(), "tiny") == names.end());
        QVERIFY(fault([] { load_network("lenet"); }).contains("'lenet' is neither"));
    }

    void totals_are_the_published_ones_data() {
        QTest::addColumn<double>("gmac");
        QTest::addColumn<double>("mib");
        QTest::addColumn<int>("convs");
        QTest::newRow("alexnet") << 0.724 << 232.6 << 5;
        QTest::newRow("vgg16") << 15.470 << 527.8 << 13;
        QTest::newRow("googlenet") << 1.583 << 26.7 << 57;
        QTest::newRow("resnet18") << 1.827 << 44.6 << 21;
        QTest::newRow("resnet50") << 3.858 << 97.4 << 53;
        QTest::newRow("resnet152") << 11.282 << 229.3 << 155;
        QTest::newRow("squeezenet") << 0.388 << 4.7 << 26;
        QTest::newRow("mobilenet") << 0.569 << 16.1 << 27;
        QTest::newRow("mobilenet_v2") << 0.301 << 13.3 << 52;
        QTest::newRow("densenet121") << 2.834 << 30.4 << 120;
    }
    void totals_are_the_published_ones() {
        QFETCH(double, gmac);
        QFETCH(double, mib);
        QFETCH(int, convs);
        const Network network = load_network(QTest::currentDataTag());
        std::int64_t macs = 0, bytes = 0, found = 0;
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            macs += multiply_accumulates(network, i);
            bytes += constant_bytes(network, i);
            found += network.layers[i].op == Op::conv;
        }
        QCOMPARE(found, convs);
        QCOMPARE(std::round(static_cast<double>(macs) / 1e6), std::round(gmac * 1e3));
        QCOMPARE(std::round(static_cast<double>(bytes) / 1048576 * 10), std::round(mib * 10));
    }

    void parameters_are_the_published_ones_but_for_folding_data() {
        QTest::addColumn<qint64>("published");
        QTest::addColumn<qint64>("folded");
        QTest::addColumn<qint64>("bare");
        QTest::addColumn<qint64>("macs");
        // Strides stand on a block's first convolutions, as in the paper: 11.28 GMAC, not the 11.51 of later
        // variants.
        QTest::newRow("resnet152") << qint64{60192808} << qint64{75712} << qint64{0} << qint64{11282415616};
        QTest::newRow("densenet121") << qint64{7978856} << qint64{64 + 58 * 128}
                                     << qint64{58 * 32 + 128 + 256 + 512} << qint64{2834161664};
        // torchvision's tables: parameters to the last, operations to a million.
        QTest::newRow("mobilenet_v3_large")
            << qint64{5483032} << qint64{12200} << qint64{0} << qint64{216589760};
        QTest::newRow("efficientnet_b0")
            << qint64{5288548} << qint64{21008} << qint64{0} << qint64{385814752};
        QTest::newRow("shufflenet_v2") << qint64{2278604} << qint64{8090} << qint64{0} << qint64{144907992};
        QTest::newRow("mnasnet") << qint64{4383312} << qint64{18960} << qint64{0} << qint64{314415872};
        // Means and variances are counted too: the floats of the weights' file, and half of 5.565 billion operations.
        QTest::newRow("tiny_yolo_v3")
            << qint64{8858734} << qint64{3 * 3184} << qint64{0} << qint64{2782480896};
        QTest::newRow("unet") << qint64{1941105} << qint64{0} << qint64{0} << qint64{758120448};
        // These count four numbers per channel of a batch normalisation, and the bias before it: all four are folded.
        QTest::newRow("resnet8") << qint64{78666} << qint64{4 * 240} << qint64{0} << qint64{12501632};
        QTest::newRow("ds_cnn") << qint64{24908} << qint64{4 * 576} << qint64{0} << qint64{2656768};
        QTest::newRow("mobilenet_v1_025")
            << qint64{221794} << qint64{4 * 2736} << qint64{0} << qint64{7489664};
        QTest::newRow("autoencoder") << qint64{269992} << qint64{4 * 1032} << qint64{0} << qint64{264192};
    }
    /// The published count has a factor and an addend per channel of a batch normalisation; of one that is
    /// folded only the addend is left (`folded` numbers are not), and every other convolution has a bias too
    /// (`bare`).
    void parameters_are_the_published_ones_but_for_folding() {
        QFETCH(qint64, published);
        QFETCH(qint64, folded);
        QFETCH(qint64, bare);
        QFETCH(qint64, macs);
        const Network network = load_network(QTest::currentDataTag());
        qint64 bytes = 0, found = 0;
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            bytes += constant_bytes(network, i);
            found += multiply_accumulates(network, i);
        }
        QCOMPARE(bytes, 4 * (published - folded + bare));
        QCOMPARE(found, macs);
    }

    /// Every concat joins two tensors, so that nested concats can share the outermost one's buffer.
    void densenet_joins_two_at_a_time() {
        const Network network = load_network("densenet121");
        int concats = 0, scales = 0;
        for (const Layer& layer : network.layers) {
            concats += layer.op == Op::concat;
            scales += layer.op == Op::scale;
            if (layer.op == Op::concat) QCOMPARE(layer.inputs.size(), std::size_t{2});
            if (layer.op == Op::scale) QVERIFY(layer.activation.kind == Activation::Kind::relu);
        }
        QCOMPARE(concats, 6 + 12 + 24 + 16);
        QCOMPARE(scales, concats + 4);  // one before each new layer, transition and the last pool
    }

    void shapes_are_the_published_ones() {
        const auto shape = [](const char* name, const char* layer) {
            const Network network = load_network(name);
            for (const Layer& l : network.layers)
                if (l.name == layer) return l.shape;
            return TensorShape{};
        };
        QVERIFY((shape("alexnet", "pool5") == TensorShape{256, 6, 6}));
        QVERIFY((shape("vgg16", "pool5") == TensorShape{512, 7, 7}));
        QVERIFY((shape("googlenet", "pool2/3x3_s2") == TensorShape{192, 28, 28}));
        QVERIFY((shape("googlenet", "inception_5b/output") == TensorShape{1024, 7, 7}));
        QVERIFY((shape("resnet18", "res5b") == TensorShape{512, 7, 7}));
        QVERIFY((shape("resnet50", "pool1") == TensorShape{64, 56, 56}));
        QVERIFY((shape("resnet50", "res5c") == TensorShape{2048, 7, 7}));
        QVERIFY((shape("resnet152", "res4b35") == TensorShape{1024, 14, 14}));
        QVERIFY((shape("densenet121", "concat_2_6") == TensorShape{256, 56, 56}));
        QVERIFY((shape("densenet121", "concat_4_24") == TensorShape{1024, 14, 14}));
        QVERIFY((shape("densenet121", "concat_5_16") == TensorShape{1024, 7, 7}));
        QVERIFY((shape("squeezenet", "fire9/concat") == TensorShape{512, 14, 14}));
        QVERIFY((shape("mobilenet", "conv6/sep") == TensorShape{1024, 7, 7}));
        QVERIFY((shape("mobilenet_v2", "conv9") == TensorShape{1280, 7, 7}));
        QVERIFY((shape("mobilenet_v3_large", "block15/linear") == TensorShape{160, 7, 7}));
        QVERIFY((shape("efficientnet_b0", "block16/linear") == TensorShape{320, 7, 7}));
        QVERIFY((shape("shufflenet_v2", "stage3_8/concat") == TensorShape{232, 14, 14}));
        QVERIFY((shape("mnasnet", "block16/linear") == TensorShape{320, 7, 7}));
        QVERIFY((shape("tiny_yolo_v3", "coarse") == TensorShape{255, 13, 13}));
        QVERIFY((shape("tiny_yolo_v3", "fine") == TensorShape{255, 26, 26}));
        QVERIFY((shape("unet", "mask") == TensorShape{1, 128, 128}));
        QVERIFY((shape("ds_cnn", "conv1") == TensorShape{64, 25, 5}));
        QVERIFY((shape("mobilenet_v1_025", "block13/conv") == TensorShape{256, 3, 3}));
    }

    void descriptions_read_back_data() {
        QTest::addColumn<QString>("text");
        for (const std::string& name : built_in_networks())
            QTest::newRow(name.c_str()) << QString::fromStdString(describe(load_network(name)).dump());
        QTest::newRow("tiny") << QString::fromStdString(describe(load_network("tiny")).dump());
        QTest::newRow("three layers") << QString::fromStdString(three_layers().dump());
        QTest::newRow("everything") << QString(everything);
    }
    void descriptions_read_back() {
        QFETCH(QString, text);
        const Network first = read_network(Json::parse(text.toStdString()), "first");
        const Network second = read_network(describe(first), "second");
        QCOMPARE(describe(second).dump(), describe(first).dump());
        QCOMPARE(second.layers.size(), first.layers.size());
        QCOMPARE(second.outputs, first.outputs);
        for (std::size_t i = 0; i < first.layers.size(); i++) {
            const Layer &a = first.layers[i], &b = second.layers[i];
            QVERIFY(a.name == b.name && a.op == b.op && a.inputs == b.inputs && a.shape == b.shape);
            QVERIFY(a.window == b.window && a.groups == b.groups && a.activation == b.activation);
            QVERIFY(a.count_include_pad == b.count_include_pad && a.local_size == b.local_size);
            QVERIFY(a.alpha == b.alpha && a.beta == b.beta && a.bias == b.bias && a.gain == b.gain);
        }
    }
    void a_description_says_all_that_it_says() {
        // Equal to the text, key by key: nothing is lost in the first reading either.
        const Json text = Json::parse(everything);
        const Json again = describe(read_network(text, "everything"));
        QVERIFY2(again == text, Json::diff(again, text).dump().c_str());
    }

    void seeded_constants_are_the_same_everywhere() {
        const Network network = read_network(three_layers(), "three layers");
        const Constants constants = network.constants(0);
        QCOMPARE(constants.weights.size(), std::size_t{16 * 8 * 9});
        QCOMPARE(constants.bias.size(), std::size_t{16});
        // The bits of one machine, to be found on all.
        const auto bits = [](float value) {
            std::uint32_t word = 0;
            std::memcpy(&word, &value, sizeof word);
            return QString::number(word, 16);
        };
        QCOMPARE(bits(constants.weights[0]), QString("3e16e616"));
        QCOMPARE(bits(constants.weights[1151]), QString("3ddfd418"));
        QCOMPARE(bits(constants.bias[15]), QString("3b102708"));
    }

    void seeded_constants_are_he_scaled() {
        const auto deviation = [](const std::vector<float>& values) {
            double sum = 0, squares = 0;
            for (float v : values) sum += v, squares += double{v} * v;
            const auto n = static_cast<double>(values.size());
            return std::sqrt(squares / n - sum / n * (sum / n));
        };
        const Network network = load_network("resnet18");
        const auto near = [](double a, double b) { return std::abs(a / b - 1) < 0.02; };
        for (std::size_t i = 0; i < network.layers.size(); i++) {
            const Layer& layer = network.layers[i];
            if (layer.name == "res5b_branch2a")
                QVERIFY(near(deviation(network.constants(static_cast<int>(i)).weights),
                             std::sqrt(2.0 / (512 * 9))));
            if (layer.name == "res5b_branch2b")
                QVERIFY(near(deviation(network.constants(static_cast<int>(i)).weights),
                             0.5 / std::sqrt(512.0 * 9)));
            if (layer.name == "fc1000") {
                const Constants constants = network.constants(static_cast<int>(i));
                QVERIFY(near(deviation(constants.weights), std::sqrt(1.0 / 512)));
                QVERIFY(std::abs(deviation(constants.bias) - 0.05) < 0.005);
            }
        }
    }

    void constants_may_be_made_in_several_threads() {
        const Network network = load_network("squeezenet");
        std::vector<Constants> made(8);
        {
            std::vector<std::jthread> threads;
            for (std::size_t t = 0; t < made.size(); t++)
                threads.emplace_back([&, t] { made[t] = network.constants(t % 2 ? 36 : 0); });
        }
        QVERIFY(made[0].weights != made[1].weights);
        for (std::size_t t = 2; t < made.size(); t++) {
            QVERIFY(made[t].weights == made[t - 2].weights);
            QVERIFY(made[t].bias == made[t - 2].bias);
        }
    }

    void wrong_descriptions_are_refused_data() {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* patch, const char* says) {
            QTest::newRow(name) << patch << says;
        };
        const auto set = [&](const char* name, const char* path, const char* value, const char* says) {
            const QString patch = QString(R"([{"op": "add", "path": "%1", "value": %2}])").arg(path, value);
            row(name, patch.toUtf8(), says);
        };
        set("unknown op", "/layers/1/op", "\"convolve\"", "layers[1] ('conv2'): 'convolve' is no op");
        row("unknown ops",
            R"([{"op": "add", "path": "/layers/0/op", "value": "fold"}, {"op": "add", "path": "/layers/2/op", "value": "fold"}, {"op": "add", "path": "/layers/1/op", "value": "warp"}])",
            "3 layers are not supported: 2 fold (first 'conv1'), 1 warp ('conv2')");
        set("transform", "/layers/1/op", "\"transform\"", "is no op of a layer");
        set("missing input", "/layers/1/inputs", "[\"nothing\"]", "reads 'nothing', which is neither");
        set("forward reference", "/layers/1/inputs", "[\"conv3\"]", "reads 'conv3', which is neither");
        set("itself", "/layers/1/inputs", "[\"conv2\"]", "reads 'conv2', which is neither");
        set("no inputs", "/layers/1/inputs", "[]", "reads nothing");
        set("two inputs", "/layers/1/inputs", "[\"conv1\", \"conv1\"]", "conv reads one tensor, not 2");
        set("inputs of numbers", "/layers/1/inputs", "[1]", "'inputs' is no list of names");
        set("duplicate name", "/layers/1/name", "\"conv1\"", "the name 'conv1' stands twice");
        set("the input's name", "/layers/1/name", "\"data\"", "the name 'data' stands twice");
        set("empty name", "/input/name", "\"\"", "reads 'data', which is neither");
        set("control character", "/name", "\"a\\nb\"", "control character");
        set("text for a number", "/layers/1/channels", "\"many\"", "'channels' has the wrong type");
        set("huge number", "/layers/1/channels", "1e30", "'channels' has the wrong type or is out of range");
        set("zero channels", "/layers/1/channels", "0", "makes 0 channels");
        set("negative channels", "/layers/1/channels", "-4", "makes -4 channels");
        set("fraction", "/layers/1/kernel", "1.5", "'kernel' has the wrong type");
        set("three kernels", "/layers/1/kernel", "[1, 2, 3]", "'kernel' is no list of 2 whole numbers");
        set("zero kernel", "/layers/1/kernel", "0", "the kernel's height is 0");
        set("zero stride", "/layers/1/stride", "0", "the stride's height is 0");
        set("huge dilation", "/layers/0/dilation", "100000", "the dilation's height is 100000");
        set("large kernel", "/layers/1/kernel", "17",
            "the window's height 17 is more than the padded input's 16");
        set("negative pad", "/layers/0/pads", "-1", "the first pad's height is -1");
        set("two pads", "/layers/0/pads", "[1, 1]", "'pads' is no list of 4 whole numbers");
        set("groups", "/layers/0/groups", "3", "3 groups do not divide 8 and 16 channels");
        set("zero groups", "/layers/0/groups", "0", "0 groups do not divide");
        set("activation", "/layers/0/activation", "\"tanh\"", "'activation' is neither");
        set("empty clip", "/layers/0/activation", "[1, 0]", "clips to an empty range");
        set("infinite clip", "/layers/0/activation", "[1, 1e300]", "not finite");
        set("gain", "/layers/0/gain", "-1", "'gain' is not above 0");
        set("unknown attribute", "/layers/0/kernal", "3", "'kernal' is not known here");
        set("attribute of another op", "/layers/0/size", "3", "'size' is not known here");
        set("unknown member", "/author", "\"me\"", "'author' is not known here");
        set("input shape", "/input/shape", "[8, 16]", "'shape' is no list of 3 whole numbers");
        set("zero extent", "/input/shape", "[8, 0, 16]", "has an extent outside");
        set("huge extent", "/input/shape", "[8, 16, 1000000000]", "'shape' is no list");
        set("huge tensor", "/input/shape", "[4096, 4096, 4096]", "has more than 2147483648 elements");
        set("input is a list", "/input", "[1]", "'input' is missing or no object");
        set("layers is a number", "/layers", "3", "'layers' is missing or no list");
        set("no layers", "/layers", "[]", "outputs: \"conv3\" is no layer");
        set("a layer is a number", "/layers/0", "3", "layers[0]: 'name' is missing");
        set("unknown output", "/outputs", "[\"conv9\"]", "outputs: \"conv9\" is no layer");
        set("no outputs", "/outputs", "[]", "has no outputs");
        set("output is the input", "/outputs", "[\"data\"]", "no tensor that a layer makes");
        set("output twice", "/outputs", "[\"conv3\", \"conv3\"]", "stands twice");
        set("gigantic output", "/layers/2/channels", "16000000", "has more than 2147483648 elements");
        row("gigantic constants", R"([{"op": "replace", "path": "/layers/2", "value":
            {"name": "conv3", "op": "fc", "inputs": ["conv1"], "channels": 1000000}}])",
            "the constants up to here are more than");
        row("empty layer name", R"([{"op": "replace", "path": "/layers/2/name", "value": ""},
            {"op": "replace", "path": "/outputs", "value": [""]}])",
            "a name is empty");
        set("name is missing", "/name", "7", "'name' has the wrong type");
        row("add of unequal", R"([{"op": "replace", "path": "/layers/2", "value":
            {"name": "conv3", "op": "add", "inputs": ["conv1", "data"]}}])",
            "the shapes 16x16x16 and 8x16x16 differ in an axis along which neither repeats");
        row("add of one", R"([{"op": "replace", "path": "/layers/2", "value":
            {"name": "conv3", "op": "add", "inputs": ["conv1"]}}])",
            "add reads 2 or more tensors, not 1");
        row("reshape", R"([{"op": "replace", "path": "/layers/2", "value":
            {"name": "conv3", "op": "reshape", "inputs": ["conv1"], "shape": [5, 5, 5]}}])",
            "cannot make 5x5x5 of 16x16x16");
        row("pad of a pool", R"([{"op": "replace", "path": "/layers/2", "value":
            {"name": "conv3", "op": "max_pool", "inputs": ["conv1"], "kernel": 2, "pads": 2}}])",
            "nothing but padding");
        row("relu of nothing", R"([{"op": "replace", "path": "/layers/2", "value":
            {"name": "conv3", "op": "relu", "inputs": ["conv1"]}}])",
            "relu without an activation");
        row("lrn", R"([{"op": "replace", "path": "/layers/2", "value": {"name": "conv3", "op": "lrn",
            "inputs": ["conv1"], "size": 0, "alpha": 1, "beta": 1, "bias": 1}}])",
            "normalises over 0 channels");
        row("global with kernel", R"([{"op": "replace", "path": "/layers/2", "value":
            {"name": "conv3", "op": "average_pool", "inputs": ["conv1"], "global": true, "kernel": 3}}])",
            "a global pool has no kernel");
        row("missing kernel", R"([{"op": "remove", "path": "/layers/0/kernel"}])", "'kernel' is missing");
        row("missing outputs", R"([{"op": "remove", "path": "/outputs"}])", "'outputs' is missing");
    }
    void wrong_descriptions_are_refused() {
        QFETCH(QString, patch);
        QFETCH(QString, says);
        const Json wrong = three_layers().patch(Json::parse(patch.toStdString()));
        const QString said = fault([&] { read_network(wrong, "a.network.json"); });
        QVERIFY2(said.startsWith("a.network.json: ") && said.contains(says), qPrintable(said));
        QVERIFY2(!said.contains('\n'), qPrintable(said));
    }

    void wrong_files_are_refused() {
        const QTemporaryDir folder;
        const auto says = [&](const char* name, const std::string& text) {
            const std::string file = folder.filePath(name).toStdString();
            write_file(file, text);
            const QString said = fault([&] { load_network(file); });
            return said.startsWith(QString::fromStdString(file) + ": ") ? said : "not named: " + said;
        };
        QVERIFY(says("empty.json", "").contains("is not valid JSON"));
        QVERIFY(says("half.json", "{\n\"format\":\n\"taso").contains("line 3: is not valid JSON"));
        QVERIFY(says("deep.json", std::string(200000, '[')).contains("is nested deeper than 200"));
        QVERIFY(says("list.json", "[1, 2]").contains("is no taso-network file"));
        QVERIFY(says("number.json", "{\"version\": 1e999}").contains("out of range"));
        QVERIFY(
            says("binary.json", std::string("\xff\xd8\xff\xe0\0\x10JFIF", 10)).contains("is not valid JSON"));
        Json other = three_layers();
        other["format"] = "taso-profile";
        QVERIFY(says("profile.json", other.dump()).contains("expected 'taso-network'"));
        other = three_layers();
        other["version"] = 2;
        QVERIFY(says("later.json", other.dump()).contains("is of version 2"));
        QVERIFY(
            fault([&] { load_network(folder.filePath("none.json").toStdString()); }).contains("none.json: "));
    }

    void names_are_opened_by_their_end() {
        QVERIFY(std::holds_alternative<Network>(open("tiny")));
        const QTemporaryDir folder;
        const std::string network = folder.filePath("a.network.json").toStdString(),
                          problem = folder.filePath("a.problem.json").toStdString();
        write_file(network, three_layers().dump());
        save_problem(make_problem(load_network("tiny"), load_profile("cortex-a15"), 1), problem);
        QCOMPARE(std::get<Network>(open(network)).layers.size(), std::size_t{3});
        QCOMPARE(std::get<Problem>(open(problem)).name, std::string("tiny"));
        QVERIFY(names_problem(problem) && !names_problem(network) && !names_problem("tiny"));
        QVERIFY(fault([&] { load_network(problem); }).contains("expected 'taso-network'"));
        const QString unknown = fault([] { open("a.txt"); });
        QVERIFY2(unknown.endsWith("nor a file named *.onnx, *.network.json or *.problem.json"),
                 qPrintable(unknown));
    }

    void damaged_descriptions_never_crash() {
        std::mt19937 random(5);
        const std::string whole = Json::parse(everything).dump();
        int read = 0;
        for (int round = 0; round < 3000; round++) {
            std::string text = whole;
            const int changes = 1 + static_cast<int>(random() % 3);
            for (int i = 0; i < changes; i++) {
                const std::size_t at = random() % text.size();
                switch (random() % 4) {
                    case 0:
                        text.resize(at + 1);
                        break;
                    case 1:
                        text.erase(at, 1 + random() % 9);
                        break;
                    case 2:
                        text[at] = "0123456789-[]{}\",:."[random() % 19];
                        break;
                    default:
                        text[at] = static_cast<char>(random());
                }
                if (text.empty()) text = "0";
            }
            try {
                const Json json = Json::parse(text);
                validate(read_network(json, "damaged"));
                read++;
            } catch (const nlohmann::json::exception&) {
            } catch (const Error&) {
            }
        }
        QVERIFY(read > 0);
    }

    void validate_finds_what_a_program_did_wrong() {
        const auto says = [](auto change) {
            Network network = read_network(three_layers(), "three layers");
            change(network);
            return fault([&] { validate(network); });
        };
        QCOMPARE(says([](Network&) {}), QString());
        QVERIFY(says([](Network& n) { n.layers.clear(); }).contains("has no layers"));
        QVERIFY(says([](Network& n) { n.layers[1].inputs = {2}; }).contains("no earlier layer"));
        QVERIFY(says([](Network& n) { n.layers[1].inputs = {-1}; }).contains("no earlier layer"));
        QVERIFY(says([](Network& n) { n.layers[1].shape.height = 15; }).contains("its shape is not"));
        QVERIFY(says([](Network& n) { n.layers[1].constants.clear(); }).contains("has no constants"));
        QVERIFY(says([](Network& n) { n.layers[1].name = "data"; }).contains("stands twice"));
        QVERIFY(says([](Network& n) { n.layers[1].alpha = NAN; }).contains("not finite"));
        QVERIFY(says([](Network& n) { n.outputs = {7}; }).contains("no tensor"));
        QVERIFY(says([](Network& n) { n.constants = nullptr; }).contains("constants are made"));
    }
};

QTEST_GUILESS_MAIN(QuickNetworks)
#include "quick_networks.moc"
