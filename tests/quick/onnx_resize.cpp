// SPDX-License-Identifier: GPL-3.0-or-later
// Resize, Upsample and Pad: every attribute that exporters write, against what ONNX's own examples expect and by hand.
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
using Change = std::function<void(OnnxModel&)>;

/// x of 1 x 1 x 2 x 4, the numbers 1 to 8, into a node y.
OnnxModel numbers(int opset) { return OnnxModel({1, 1, 2, 4}, opset); }

const std::vector<float> one_to_eight = {1, 2, 3, 4, 5, 6, 7, 8};

std::vector<double> run(const Network& network) { return reference_outputs(network, one_to_eight).at(0); }

}  // namespace

class QuickOnnxResize : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string file(const char* name = "a.onnx") { return folder_.filePath(name).toStdString(); }
    Network read(OnnxModel model) {
        model.output("y");
        model.save(file());
        return load_network(file());
    }

  private slots:
    void examples_give_their_numbers_data();
    void examples_give_their_numbers();
    void former_operator_sets();
    void sizes_with_a_policy();
    void what_is_the_same_makes_no_layer();
    void pads_of_every_mode_data();
    void pads_of_every_mode();
    void crops_do_not_fold();
    void written_and_read_back();
    void wrong_ones_are_named_data();
    void wrong_ones_are_named();
};

void QuickOnnxResize::examples_give_their_numbers_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"test_resize_upsample_scales_nearest",
                             "test_resize_downsample_scales_nearest",
                             "test_resize_upsample_sizes_nearest",
                             "test_resize_downsample_sizes_nearest",
                             "test_resize_downsample_sizes_nearest_tf_half_pixel_for_nn",
                             "test_resize_upsample_sizes_nearest_ceil_half_pixel",
                             "test_resize_upsample_sizes_nearest_floor_align_corners",
                             "test_resize_upsample_sizes_nearest_round_prefer_ceil_asymmetric",
                             "test_resize_upsample_scales_linear",
                             "test_resize_downsample_scales_linear",
                             "test_resize_upsample_scales_linear_align_corners",
                             "test_resize_downsample_scales_linear_align_corners",
                             "test_resize_downsample_sizes_linear_pytorch_half_pixel",
                             "test_resize_upsample_scales_cubic",
                             "test_resize_downsample_scales_cubic",
                             "test_resize_upsample_sizes_cubic",
                             "test_resize_downsample_sizes_cubic",
                             "test_resize_upsample_scales_cubic_align_corners",
                             "test_resize_downsample_scales_cubic_align_corners",
                             "test_resize_upsample_scales_cubic_asymmetric",
                             "test_upsample_nearest",
                             "test_operator_pad"})
        QTest::newRow(name) << name;
}

void QuickOnnxResize::examples_give_their_numbers() {
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

/// Without a say about places: an output's over its scale; the nearest lies before it, or behind in a smaller map.
void QuickOnnxResize::former_operator_sets() {
    for (int opset : {7, 9, 10}) {
        OnnxModel m = numbers(opset);
        const char* op = opset < 10 ? "Upsample" : "Resize";
        if (opset == 7) {
            auto& attribute = *m.node(op, {"x"}, "y").add_attribute();
            attribute.set_name("scales");
            attribute.set_type(onnx::AttributeProto::FLOATS);
            for (float scale : {1.0F, 1.0F, 1.0F, 1.5F}) attribute.add_floats(scale);
        } else {
            m.floats("scales", {4}, {1, 1, 1, 1.5F});
            m.node(op, {"x", "scales"}, "y");
        }
        QCOMPARE(run(read(m)), (std::vector<double>{1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8}));
    }
    // At first by attributes of their own.
    OnnxModel first = numbers(1);
    auto& node = first.node("Upsample", {"x"}, "y");
    OnnxModel::set(node, "height_scale", 1.0F);
    OnnxModel::set(node, "width_scale", 1.5F);
    QCOMPARE(run(read(first)), (std::vector<double>{1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8}));
    OnnxModel smaller = numbers(10);
    smaller.floats("scales", {4}, {1, 1, 0.6F, 0.6F});
    smaller.node("Resize", {"x", "scales"}, "y");
    QCOMPARE(run(read(smaller)), (std::vector<double>{1, 3}));
    OnnxModel linear = numbers(9);
    linear.floats("scales", {4}, {1, 1, 1, 2});
    OnnxModel::set(linear.node("Upsample", {"x", "scales"}, "y"), "mode", std::string("linear"));
    QCOMPARE(run(read(linear)),
             (std::vector<double>{1, 1.5, 2, 2.5, 3, 3.5, 4, 4, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8}));
}

void QuickOnnxResize::sizes_with_a_policy() {
    for (const auto& [policy, width] : {std::pair("not_larger", 6), {"not_smaller", 8}, {"stretch", 6}}) {
        OnnxModel m = numbers(18);
        m.integers("sizes", {4, 6});
        auto& node = m.node("Resize", {"x", "", "", "sizes"}, "y");
        OnnxModel::set(node, "axes", Dims{2, 3});
        OnnxModel::set(node, "keep_aspect_ratio_policy", std::string(policy));
        const Network network = read(m);
        QCOMPARE(network.layers[0].shape.width, width);
        QCOMPARE(network.layers[0].shape.height, policy == std::string("not_larger") ? 3 : 4);
    }
}

void QuickOnnxResize::what_is_the_same_makes_no_layer() {
    OnnxModel m = numbers(13);
    m.floats("scales", {4}, {1, 1, 1, 1});
    m.node("Resize", {"x", "", "scales"}, "r");
    m.node("Relu", {"r"}, "y");
    QCOMPARE(read(m).layers.size(), std::size_t{1});
}

void QuickOnnxResize::pads_of_every_mode_data() {
    QTest::addColumn<QString>("mode");
    QTest::addColumn<std::vector<std::int64_t>>("pads");  // of height and width, by axes
    QTest::addColumn<std::vector<double>>("expected");
    const auto row = [](const char* name, const char* mode, const Dims& pads,
                        const std::vector<double>& expected) {
        QTest::newRow(name) << QString(mode) << pads << expected;
    };
    row("edge", "edge", {0, 1, 1, 2}, {1, 1, 2, 3, 4, 4, 4, 5, 5, 6, 7, 8, 8, 8, 5, 5, 6, 7, 8, 8, 8});
    row("reflect", "reflect", {1, 2, 0, 1}, {7, 6, 5, 6, 7, 8, 7, 3, 2, 1, 2, 3, 4, 3, 7, 6, 5, 6, 7, 8, 7});
    row("wrap", "wrap", {1, 1, 0, 2}, {8, 5, 6, 7, 8, 5, 6, 4, 1, 2, 3, 4, 1, 2, 8, 5, 6, 7, 8, 5, 6});
    row("crop", "constant", {-1, -2, 0, -1}, {7});
    row("crop and pad", "constant", {1, -1, -1, 1}, {0, 0, 0, 0, 2, 3, 4, 0});
    row("crop and mirror", "reflect", {0, -1, -1, 1}, {2, 3, 4, 3});
    row("crop and repeat the edge", "edge", {0, -2, -1, 1}, {3, 4, 4});
}

void QuickOnnxResize::pads_of_every_mode() {
    QFETCH(QString, mode);
    QFETCH(std::vector<std::int64_t>, pads);
    QFETCH(std::vector<double>, expected);
    OnnxModel m = numbers(19);
    m.integers("pads", pads);
    m.integers("axes", {2, -1});
    OnnxModel::set(m.node("Pad", {"x", "pads", "", "axes"}, "y"), "mode", mode.toStdString());
    const Network network = read(m);
    QCOMPARE(run(network), expected);
    QCOMPARE(network.layers[0].op, Op::pad);
}

/// A conv whose own pads are larger than what is taken away is no conv of fewer pads.
void QuickOnnxResize::crops_do_not_fold() {
    for (const char* mode : {"constant", "reflect"}) {
        OnnxModel m = numbers(13);
        m.integers("pads", mode == std::string("constant") ? Dims{0, 0, 0, -1, 0, 0, 0, -1}
                                                           : Dims{0, 0, 1, 1, 0, 0, 1, 1});
        m.floats("w", {1, 1, 1, 3}, {1, 1, 1});
        OnnxModel::set(m.node("Pad", {"x", "pads"}, "p"), "mode", std::string(mode));
        OnnxModel::set(m.node("Conv", {"p", "w"}, "y"), "pads", Dims{0, 1, 0, 1});
        const Network network = read(m);
        QCOMPARE(network.layers.size(), std::size_t{2});
        if (mode == std::string("constant")) QCOMPARE(run(network), (std::vector<double>{5, 5, 13, 13}));
    }
}

void QuickOnnxResize::written_and_read_back() {
    const Network first = read_network(Json::parse(R"({"format": "taso-network", "version": 1, "name": "a",
        "input": {"name": "data", "shape": [3, 7, 9]}, "layers": [
        {"name": "nearest", "op": "resize", "inputs": ["data"], "size": [14, 18], "coordinates": "asymmetric", "rounding": "floor"},
        {"name": "linear", "op": "resize", "inputs": ["nearest"], "size": [7, 11], "mode": "linear", "coordinates": "pytorch_half_pixel"},
        {"name": "cubic", "op": "resize", "inputs": ["linear"], "size": [9, 15], "mode": "cubic", "scale": [1.3, 1.4], "coefficient": -0.5},
        {"name": "mirrored", "op": "pad", "inputs": ["cubic"], "pads": [1, 2, -3, 4], "mode": "reflect"},
        {"name": "edges", "op": "pad", "inputs": ["mirrored"], "pads": [0, 0, 5, -2], "mode": "edge"},
        {"name": "again", "op": "pad", "inputs": ["edges"], "pads": 1, "mode": "wrap"},
        {"name": "symmetric", "op": "resize", "inputs": ["again"], "size": [5, 6], "mode": "linear", "coordinates": "half_pixel_symmetric", "scale": [0.4, 0.3]}],
        "outputs": ["symmetric"]})"),
                                       "a");
    write_onnx(first, file("b.onnx"));
    for (const Network& second : {load_network(file("b.onnx")), read_network(describe(first), "described")})
        for (std::size_t i = 0; i < first.layers.size(); i++) {
            const Layer &a = first.layers[i], &b = second.layers.at(i);
            QVERIFY(b.name == a.name && b.op == a.op && b.shape == a.shape && b.window == a.window);
            QVERIFY(b.alpha == a.alpha && b.beta == a.beta && b.bias == a.bias);
            QVERIFY(b.pad_mode == a.pad_mode && b.coordinates == a.coordinates && b.rounding == a.rounding);
        }
}

void QuickOnnxResize::wrong_ones_are_named_data() {
    QTest::addColumn<QString>("op");
    QTest::addColumn<Dims>("list");  // pads; resize: sizes
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* op, const Dims& list, const char* key, const char* word,
                        const char* says) {
        QTest::newRow(says) << QString(op) << list << QString(key) << QString(word) << QString(says);
    };
    row("Pad", {0, 0, 0, 4, 0, 0, 0, 0}, "mode", "reflect",
        "a pad of 4 by 'reflect' is more than its 4 rows or columns give");
    row("Pad", {0, 0, -1, 0, 0, 0, -1, 0}, "mode", "constant", "takes away all of 2 rows or columns");
    row("Pad", {0, 0, 0, -1, 0, 0, 0, 1}, "mode", "wrap", "repeats what it takes a part away from");
    row("Pad", {0, 0, 0, -1, 0, 0, 0, 1}, "mode", "mirror", "its mode 'mirror' is not known");
    row("Pad", {0, 0, 0, 1 << 20, 0, 0, 0, 1}, "mode", "edge", "pads by 1048576");
    row("Resize", {1, 1, 1 << 24, 1 << 24}, "mode", "nearest", "has more than 2147483648 elements");
    row("Resize", {1, 1, 0, 4}, "mode", "nearest", "makes an extent of 0");
    row("Resize", {1, 2, 4, 4}, "mode", "nearest", "resizes the batch or the channels");
    row("Resize", {1, 4, 4}, "mode", "nearest", "has 3 sizes for 4 axes");
    row("Resize", {1, 1, 4, 4}, "mode", "area", "its mode 'area' is not known");
    row("Resize", {1, 1, 4, 4}, "nearest_mode", "any", "its nearest_mode 'any' is not known");
    row("Resize", {1, 1, 4, 4}, "coordinate_transformation_mode", "tf_crop_and_resize",
        "resizes a part of the map");
    row("Resize", {1, 1, 4, 4}, "coordinate_transformation_mode", "mine", "'mine' is not known");
}

void QuickOnnxResize::wrong_ones_are_named() {
    QFETCH(QString, op);
    QFETCH(Dims, list);
    QFETCH(QString, key);
    QFETCH(QString, word);
    QFETCH(QString, says);
    OnnxModel m = numbers(19);
    m.integers("list", list);
    const OnnxModel::Names inputs =
        op == "Pad" ? OnnxModel::Names{"x", "list"} : OnnxModel::Names{"x", "", "", "list"};
    OnnxModel::set(m.node(op.toStdString(), inputs, "y"), key.toStdString(), word.toStdString());
    m.output("y");
    m.save(file());
    const std::string fault = fault_of([&] { load_network(file()); });
    QVERIFY2(QString::fromStdString(fault).contains(says), fault.c_str());
    QVERIFY2(QString::fromStdString(fault).contains("node 'y' (" + op + "): "), fault.c_str());
}

QTEST_GUILESS_MAIN(QuickOnnxResize)
#include "quick_onnx_resize.moc"
