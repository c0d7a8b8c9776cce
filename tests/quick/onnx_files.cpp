// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of ONNX files: shapes that are computed, types of numbers, inputs that are left open, branches, functions, and
// parts of files.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "base/error.h"
#include "network/network_file.h"
#include "network/open_extents.h"
#include "network/reference.h"
#include "onnx/survey.h"
#include "sources/open.h"
#include "support/fault_of.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using onnx::TensorProto;
using Dims = OnnxModel::Dims;

QString ops(const Network& network) {
    QStringList names;
    for (const Layer& layer : network.layers) names << QString::fromStdString(std::string(name(layer.op)));
    return names.join(' ');
}

/// A conv t of 2x5x5 into 3x3x3.
OnnxModel with_conv(int opset = 15, const Dims& input = {1, 2, 5, 5}) {
    OnnxModel model(input, opset);
    model.weights("w", {3, 2, 3, 3});
    model.node("Conv", {"x", "w"}, "t");
    return model;
}

void bits(OnnxModel& model, const std::string& name, const Dims& dims, int type,
          const std::vector<int>& values) {
    auto& tensor = *model.graph().add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(type);
    for (std::int64_t extent : dims) tensor.add_dims(extent);
    for (int value : values) tensor.add_int32_data(value);
}

/// A node, in a graph of an attribute or in a function.
template <class Nodes>
onnx::NodeProto& inner_node(Nodes& nodes, const std::string& op, const OnnxModel::Names& inputs,
                            const std::string& output) {
    auto& made = *nodes.add_node();
    made.set_op_type(op);
    made.set_name(output);
    for (const std::string& input : inputs) made.add_input(input);
    made.add_output(output);
    return made;
}

onnx::GraphProto& branch(onnx::NodeProto& node, const std::string& key, const std::string& output) {
    auto& attribute = *node.add_attribute();
    attribute.set_name(key);
    attribute.set_type(onnx::AttributeProto::GRAPH);
    attribute.mutable_g()->set_name(key);
    attribute.mutable_g()->add_output()->set_name(output);
    return *attribute.mutable_g();
}

/// A scalar of BOOL.
void truth(OnnxModel& model, const std::string& name, bool value) {
    bits(model, name, {}, TensorProto::BOOL, {value});
}

}  // namespace

class QuickOnnxFiles : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string file() { return folder_.filePath("a.onnx").toStdString(); }
    Network read(const OnnxModel& model, const NetworkWishes& wishes = {}) {
        model.save(file());
        return load_network(file(), wishes);
    }
    QString refusal(const OnnxModel& model, const NetworkWishes& wishes = {}) {
        return QString::fromStdString(fault_of([&] { read(model, wishes); }));
    }
    std::vector<double> run(const Network& network) {
        return reference_outputs(network, sample_input(network)).at(0);
    }

  private slots:
    /// x.view(x.size(0), -1) as the exporter of today writes it, with an open batch.
    void parts_of_shapes_are_known() {
        OnnxModel m = with_conv(15, {-1, 2, 5, 5});
        auto& shape = m.node("Shape", {"t"}, "s");
        OnnxModel::set(shape, "start", 0);
        OnnxModel::set(shape, "end", 1);
        m.integers("rest", {-1});
        OnnxModel::set(m.node("Concat", {"s", "rest"}, "d"), "axis", 0);
        m.node("Reshape", {"t", "d"}, "f");
        m.weights("k", {27, 4});
        m.node("Gemm", {"f", "k"}, "y");
        QCOMPARE(ops(read(m.output("y"))), QString("conv fc"));
    }

    /// F.pad as TorchScript's exporter writes it: a list for each axis, turned around.
    void pads_may_be_computed() {
        OnnxModel m = with_conv(11);
        m.integers("torch", {1, 2, 3, 4});
        m.integers("four", {4});
        m.node("ConstantOfShape", {"four"}, "zeros32");
        OnnxModel::set(m.node("Cast", {"zeros32"}, "zeros"), "to", TensorProto::INT64);
        OnnxModel::set(m.node("Concat", {"torch", "zeros"}, "all"), "axis", 0);
        m.integers("pairs", {-1, 2});
        m.node("Reshape", {"all", "pairs"}, "rows");
        m.integers("last", {-1});
        m.integers("end", {INT64_MIN});
        m.integers("axis", {0});
        m.node("Slice", {"rows", "last", "end", "axis", "last"}, "turned");
        OnnxModel::set(m.node("Transpose", {"turned"}, "columns"), "perm", Dims{1, 0});
        m.node("Reshape", {"columns", "last"}, "flat");
        OnnxModel::set(m.node("Cast", {"flat"}, "pads"), "to", TensorProto::INT64);
        m.node("Pad", {"t", "pads"}, "y");
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), QString("conv pad"));
        const Window w = network.layers[1].window;
        QCOMPARE((QList<int>{w.pad_left, w.pad_right, w.pad_top, w.pad_bottom}), (QList<int>{1, 2, 3, 4}));
    }

    void halves_are_computed_as_floats() {
        for (const bool kept : {false, true}) {
            OnnxModel m({1, 1, 2, 2}, 13);
            // 1, -2 and 0.5.
            bits(m, "w16", {3, 1, 1, 1}, TensorProto::FLOAT16, {0x3c00, 0xc000, 0x3800});
            if (kept) {
                OnnxModel::set(m.node("Cast", {"x"}, "x16"), "to", TensorProto::FLOAT16);
                m.node("Conv", {"x16", "w16"}, "t16");
                m.node("Relu", {"t16"}, "r16");
                OnnxModel::set(m.node("Cast", {"r16"}, "y"), "to", TensorProto::FLOAT);
            } else {
                OnnxModel::set(m.node("Cast", {"w16"}, "w"), "to", TensorProto::FLOAT);
                m.node("Conv", {"x", "w"}, "t");
                m.node("Relu", {"t"}, "y");
            }
            const Network network = read(m.output("y"));
            QCOMPARE(ops(network), QString("conv"));
            QVERIFY((network.constants(0).weights == std::vector<float>{1, -2, 0.5f}));
        }
    }

    void inputs_may_be_of_other_types() {
        for (const int type :
             {int{TensorProto::FLOAT16}, int{TensorProto::BFLOAT16}, int{TensorProto::DOUBLE}}) {
            OnnxModel m = with_conv();
            m.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(type);
            QCOMPARE(ops(read(m.output("t"))), QString("conv"));
        }
        OnnxModel m({1, 1, 4, 6});
        m.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(TensorProto::UINT8);
        m.integers("d", {1, 2, 3, 4});
        m.node("Reshape", {"x", "d"}, "r");
        OnnxModel::set(m.node("Cast", {"r"}, "wide"), "to", TensorProto::INT32);
        OnnxModel::set(m.node("Cast", {"wide"}, "c"), "to", TensorProto::FLOAT);
        m.weights("w", {3, 2, 3, 3});
        m.node("Conv", {"c", "w"}, "y");
        QCOMPARE(ops(read(m.output("y"))), QString("conv"));
        // Dividing bytes would round.
        OnnxModel whole = m;
        bits(whole, "two", {}, TensorProto::UINT8, {2});
        whole.node("Div", {"r", "two"}, "z");
        whole.graph().clear_output();
        QVERIFY(refusal(whole.output("z"))
                    .endsWith("node 'z' (Div): reads numbers of the type UINT8, which only a Cast to a type "
                              "of fractions may"));
        OnnxModel narrow = m;
        OnnxModel::set(narrow.node("Cast", {"wide"}, "z"), "to", TensorProto::INT8);
        narrow.graph().clear_output();
        QVERIFY(refusal(narrow.output("z")).endsWith("casts a tensor to INT8, which is not supported"));
        OnnxModel rounds = m;
        OnnxModel::set(rounds.node("Cast", {"c"}, "z"), "to", TensorProto::INT64);
        rounds.graph().clear_output();
        QVERIFY(refusal(rounds.output("z")).endsWith("casts a tensor to INT64, which is not supported"));
    }

    void an_image_may_come_without_a_batch() {
        OnnxModel m({2, 5, 5}, 13);
        m.integers("front", {0});
        m.node("Unsqueeze", {"x", "front"}, "image");
        m.weights("w", {3, 2, 3, 3});
        m.node("Conv", {"image", "w"}, "y");
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), QString("conv"));
        QVERIFY((network.input == TensorShape{2, 5, 5}));
        QCOMPARE(run(network), run(read(with_conv().output("t"))));
    }

    void of_a_batch_one_image_is_read() {
        const auto flat = [](std::int64_t batch) {
            OnnxModel m = with_conv(13, {batch, 2, 5, 5});
            m.node("Relu", {"t"}, "r");
            m.integers("shape", {batch, -1});
            m.node("Reshape", {"r", "shape"}, "flat");
            m.weights("v", {27, 4});
            m.node("Gemm", {"flat", "v"}, "g");
            m.node("Softmax", {"g"}, "y");
            return m.output("y");
        };
        const Network network = read(flat(6)), one = read(flat(1));
        QCOMPARE(network.batch, 6);
        QCOMPARE(one.batch, 1);
        QCOMPARE(batch_note(network), std::string("'x' has a batch of 6; a plan computes one image a run"));
        QVERIFY(describe(network) == describe(one));
        QCOMPARE(run(network), run(one));
    }

    /// Images may be mixed in a branch by what leaves no trace in its shapes.
    void no_branch_computes_on_a_batch() {
        const auto with_branch = [](std::int64_t batch) {
            OnnxModel m = with_conv(13, {batch, 2, 5, 5});
            truth(m, "yes", true);
            auto& choice = m.node("If", {"yes"}, "y");
            for (const char* key : {"then_branch", "else_branch"}) {
                auto& graph = branch(choice, key, "made");
                inner_node(graph, "Relu", {"t"}, "made");
            }
            return m.output("y");
        };
        QCOMPARE(read(with_branch(1)).layers.size(), std::size_t{1});
        QVERIFY(refusal(with_branch(6))
                    .endsWith("one image of the batch of 6 cannot be read alone: 'y' is made by an If"));
    }

    void a_batch_of_vectors_is_read_whole() {
        OnnxModel m({3, 8}, 13);
        m.weights("v", {8, 4});
        m.node("MatMul", {"x", "v"}, "g");
        OnnxModel::set(m.node("Softmax", {"g"}, "y"), "axis", 0);
        const Network network = read(m.output("y"));
        QCOMPARE(network.batch, 1);
        QCOMPARE(network.input.elements(), std::int64_t{24});
        const std::vector<float> input = sample_input(network);
        const std::vector<double> made = reference_outputs(network, input).at(0);
        std::vector<float> weights;
        for (int i = 0; i < 32; i++) weights.push_back(static_cast<float>((i * 37) % 101 - 50) / 64);
        for (std::size_t column = 0; column < 4; column++) {
            double sum = 0;
            std::vector<double> rows;
            for (std::size_t row = 0; row < 3; row++) {
                double value = 0;
                for (std::size_t i = 0; i < 8; i++)
                    value += double{input[row * 8 + i]} * double{weights[i * 4 + column]};
                rows.push_back(std::exp(value));
                sum += rows.back();
            }
            for (std::size_t row = 0; row < 3; row++)
                QVERIFY(std::abs(made[row * 4 + column] - rows[row] / sum) < 1e-6);
        }
    }

    void several_inputs_follow_one_another() {
        OnnxModel m({1, 2, 3, 3}, 13);
        m.add_input("z", {1, 2});
        m.add_input("k", {2}, TensorProto::UINT8);
        OnnxModel::set(m.node("Cast", {"k"}, "c"), "to", TensorProto::FLOAT);
        m.integers("axes", {2, 3});
        m.node("Unsqueeze", {"z", "axes"}, "wide");
        m.node("Add", {"x", "wide"}, "y");
        m.node("Mul", {"z", "c"}, "second");
        const Network network = read(m.output("y").output("second"));
        QVERIFY((network.input_parts ==
                 std::vector<InputPart>{{"x", {2, 3, 3}}, {"z", {2, 1, 1}}, {"k", {2, 1, 1}}}));
        QCOMPARE(network.input_name, std::string("x+z+k"));
        std::vector<float> input;
        for (int i = 0; i < 22; i++) input.push_back(static_cast<float>(i * i % 23));
        const auto made = reference_outputs(network, input);
        for (std::size_t i = 0; i < 18; i++) QCOMPARE(made[0][i], double{input[i] + input[18 + i / 9]});
        for (std::size_t i = 0; i < 2; i++) QCOMPARE(made[1][i], double{input[18 + i] * input[20 + i]});
        const Network again = read_network(describe(network), "here");
        QVERIFY(again.input_parts == network.input_parts);
        QCOMPARE(reference_outputs(again, input), made);
        // Sizes by name.
        OnnxModel open({1, 2, -1, -1}, 13);
        open.add_input("z", {1, 2, -1, -1});
        open.node("Add", {"x", "z"}, "y");
        open.output("y");
        const auto sized = [&](const std::vector<std::string>& texts) {
            NetworkWishes wishes;
            for (const std::string& text : texts) add_size(wishes, text);
            return wishes;
        };
        QCOMPARE(read(open, sized({"x=4x5", "z=4x5"})).input.elements(), std::int64_t{80});
        QVERIFY(refusal(open, sized({"4x5"})).endsWith("has 2 inputs; of which the size is, NAME=4x5 says"));
        QVERIFY(refusal(open, sized({"x=4x5", "v=4x5"})).endsWith("has no input 'v' to give a size"));
    }

    void an_input_may_be_an_output() {
        OnnxModel m({1, 2, 3, 3}, 13);
        m.node("Identity", {"x"}, "same");
        OnnxModel::set(m.node("Transpose", {"x"}, "turned"), "perm", Dims{0, 2, 3, 1});
        m.node("Relu", {"x"}, "y");
        const Network network = read(m.output("same").output("turned").output("y"));
        QCOMPARE(network.outputs.size(), std::size_t{3});
        const std::vector<float> input = sample_input(network);
        const auto made = reference_outputs(network, input);
        for (std::size_t i = 0; i < 18; i++) QCOMPARE(made[0][i], double{input[i]});
        for (std::size_t i = 0; i < 18; i++) QCOMPARE(made[1][i % 9 * 2 + i / 9], double{input[i]});
    }

    void open_extents_are_given() {
        OnnxModel m = with_conv(13, {-1, 2, -1, -1});
        m.output("t");
        QVERIFY(
            refusal(m).endsWith("input 'x': its shape [1, 2, ?, ?] leaves extents open, which --size gives, "
                                "such as --size 2x224x224"));
        const auto size = [&](const std::string& text) {
            NetworkWishes wishes;
            add_size(wishes, text);
            return wishes;
        };
        QVERIFY((read(m, size("7x9")).input == TensorShape{2, 7, 9}));
        QVERIFY((read(m, size("x=2x7x9")).input == TensorShape{2, 7, 9}));
        QVERIFY((read(m, size("1x2x7x9")).input == TensorShape{2, 7, 9}));
        QVERIFY(refusal(m, size("3x7x9"))
                    .endsWith("its shape [?, 2, ?, ?] cannot end in the size that is given, [3, 7, 9]"));
        QVERIFY(refusal(m, size("1x1x2x7x9")).contains("cannot end in the size"));
        QVERIFY(refusal(m, size("9")).contains("leaves extents open"));
        QVERIFY(refusal(m, size("z=7x9")).endsWith("has no input 'z' to give a size"));
        QVERIFY(refusal(m, size("2x99999999x9")).endsWith("[1, 2, 99999999, 9] has an impossible extent"));
        for (const char* wrong :
             {"", "x=", "3x", "x3", "0x3", "-1", "3,4", "3x4=", "1x1x1x1x1x1x1x1x1", "9223372036854775808"})
            QVERIFY2(!fault_of([&] { size(wrong); }).empty(), wrong);
        QVERIFY(QString::fromStdString(fault_of([&] {
                    load_network("squeezenet", size("7x9"));
                })).contains("its input has a size of its own"));
    }

    void all_open_inputs_are_stated() {
        OnnxModel m = with_conv(13, {-1, 2, -1, 9});
        m.add_input("z", {1, 3, 6, 8});
        m.add_input("v", {-1});
        m.graph()
            .mutable_input(0)
            ->mutable_type()
            ->mutable_tensor_type()
            ->mutable_shape()
            ->mutable_dim(2)
            ->set_dim_param("height");
        m.output("t");
        std::vector<OpenInput> open;
        const auto read_open = [&](const NetworkWishes& wishes) {
            open.clear();
            try {
                read(m, wishes);
            } catch (const OpenExtents& fault) {
                open = fault.inputs();
                return std::string(fault.what());
            }
            return std::string();
        };
        QVERIFY(QString::fromStdString(read_open({}))
                    .endsWith("input 'x': its shape [1, 2, ?, 9] leaves extents open, which --size gives, "
                              "such as --size 2x224x9"));
        const OpenInput x{"x", {1, 2, 0, 9}, {"N", "", "height", ""}}, v{"v", {0}, {"N"}};
        QVERIFY(open == std::vector({x, v}));
        QVERIFY(QString::fromStdString(read_open({.sizes = {{"x", {2, 7, 9}}}, .outputs = {}}))
                    .endsWith("such as --size 224"));
        QVERIFY(open == std::vector{v});
        QCOMPARE(read_open({.sizes = {{"x", {2, 7, 9}}, {"v", {4}}}, .outputs = {}}), std::string());
    }

    void a_survey_has_what_is_missing() {
        OnnxModel m = with_conv();
        m.node("Relu", {"t"}, "r").set_name("first");
        m.node("Identity", {"r"}, "same");
        m.node("NonMaxSuppression", {"same"}, "boxes");
        m.node("Relu", {"boxes"}, "late");
        truth(m, "yes", true);
        auto& choice = m.node("If", {"yes"}, "chosen");
        auto& graph = branch(choice, "then_branch", "made");
        inner_node(graph, "Relu", {"t"}, "inside");
        inner_node(graph, "Mystery", {"inside"}, "made");
        branch(choice, "else_branch", "t");
        m.node("Add", {"late", "chosen"}, "y");
        m.integers("shape", {1, 3});
        m.node("Identity", {"shape"}, "constant");
        m.node("Mystery", {"constant"}, "alone");
        m.node("Reshape", {"y", "alone"}, "z");
        m.output("z");
        std::shared_ptr<const Survey> survey;
        QString sentence;
        try {
            read(m);
        } catch (const UnsupportedNodes& fault) {
            survey = fault.survey();
            sentence = fault.what();
        }
        QVERIFY(survey);
        QCOMPARE(QString::fromStdString(survey->sentence), sentence);
        QVERIFY2(sentence.contains("3 nodes are not supported: 1 NonMaxSuppression ('boxes')"),
                 qPrintable(sentence));
        QStringList seen;
        for (const SurveyNode& node : survey->nodes) {
            QStringList words = {QString::fromStdString(node.name + ":" + node.op),
                                 QString("ir!-")[static_cast<int>(node.state)]};
            for (const auto& read : node.reads)
                words << QString::fromStdString(survey->nodes[static_cast<std::size_t>(read.node)].name +
                                                "/" + read.tensor);
            seen << words.join(' ');
        }
        QCOMPARE(seen.join('\n'),
                 QString("x: i\nt:Conv r x/\nfirst:Relu r t/t\nboxes:NonMaxSuppression ! first/same\n"
                         "late:Relu - boxes/boxes\ninside:Relu r t/t\nmade:Mystery ! inside/\n"
                         "y:Add - late/late made/chosen\nalone:Mystery !\nz:Reshape - y/y alone/alone"));
        const auto cut = [&](const char* name) {
            QStringList names;
            for (std::size_t i = 0; i < survey->nodes.size(); i++)
                if (survey->nodes[i].name == name)
                    for (const std::string& tensor : survey->cut_at(static_cast<int>(i)))
                        names << QString::fromStdString(tensor);
            names.sort();
            return names.join(' ');
        };
        QCOMPARE(cut("x"), QString());
        QCOMPARE(cut("t"), QString("t"));
        QCOMPARE(cut("boxes"), QString("same"));
        QCOMPARE(cut("late"), QString("same"));
        // No file's output is in a branch: what is read there stands for it.
        QCOMPARE(cut("made"), QString("t"));
        QCOMPARE(cut("z"), QString("same t"));
        QCOMPARE(cut("alone"), QString());
        QCOMPARE(ops(read(m, {.sizes = {}, .outputs = survey->cut_at(3)})), QString("conv"));
        QCOMPARE(survey->cut_at(survey->nodes[3].reads[0]), std::vector<std::string>{"same"});
    }

    void a_part_is_read_without_the_rest() {
        OnnxModel m = with_conv();
        m.node("Relu", {"t"}, "r").set_name("first");
        m.node("NonMaxSuppression", {"r"}, "boxes");
        m.node("Mystery", {"boxes"}, "a,b");
        m.output("a,b");
        QVERIFY(refusal(m).contains("2 nodes are not supported: 1 NonMaxSuppression ('boxes')") ||
                refusal(m).contains("1 NonMaxSuppression"));
        QCOMPARE(ops(read(m, {.sizes = {}, .outputs = {"r"}})), QString("conv"));
        // By the name of the node, several, and each once.
        const Network both = read(m, {.sizes = {}, .outputs = {"t,first", "r"}});
        QCOMPARE(ops(both), QString("conv relu"));
        QCOMPARE(both.outputs, (std::vector<int>{1, 2}));
        QVERIFY(refusal(m, {.sizes = {}, .outputs = {"a,b"}}).contains("NonMaxSuppression"));
        QVERIFY(refusal(m, {.sizes = {}, .outputs = {"boxs"}})
                    .endsWith("a.onnx: there is no tensor 'boxs' to end at; near it is 'boxes'"));
        QVERIFY(refusal(m, {.sizes = {}, .outputs = {"r,unlike"}})
                    .endsWith("there is no tensor 'unlike' to end at"));
        QVERIFY(refusal(m, {.sizes = {}, .outputs = {""}}).endsWith("there is no tensor '' to end at"));
        QVERIFY(refusal(m, {.sizes = {}, .outputs = {"x"}}).contains("there is no tensor 'x' to end at"));

        const Network part = load_network("squeezenet", {.sizes = {}, .outputs = {"pool1,conv1"}});
        const Network whole = load_network("squeezenet");
        QCOMPARE(part.layers.size(), std::size_t{2});
        QCOMPARE(part.outputs, (std::vector<int>{2, 1}));
        QVERIFY(part.constants(0).weights == whole.constants(0).weights);
        QVERIFY(QString::fromStdString(fault_of([] {
                    load_network("squeezenet", {.sizes = {}, .outputs = {"conv99"}});
                })).startsWith("squeezenet: there is no tensor 'conv99' to end at; near it are 'conv"));
    }

    void one_branch_is_taken() {
        for (const bool taken : {true, false}) {
            OnnxModel m = with_conv(13);
            truth(m, "no", !taken);
            m.node("Not", {"no"}, "asked");
            auto& choice = m.node("If", {"asked"}, "y");
            // Both branches call what they make the same, and read what is around them.
            for (const char* key : {"then_branch", "else_branch"}) {
                auto& graph = branch(choice, key, "made");
                auto& shift = *graph.add_initializer();
                shift.set_name("shift");
                shift.set_data_type(TensorProto::FLOAT);
                shift.add_float_data(key[0] == 't' ? 1.0f : 2.0f);
                inner_node(graph, "Add", {"t", "shift"}, "made");
            }
            const Network network = read(m.output("y"));
            QCOMPARE(ops(network), QString("conv"));
            QCOMPARE(network.constants(0).bias[0], taken ? 1.0f : 2.0f);
        }
    }

    void branches_may_have_equal_names_and_nest() {
        OnnxModel m = with_conv(13);
        truth(m, "yes", true);
        for (int i = 0; i < 2; i++) {
            auto& outer = m.node("If", {"yes"}, "y" + std::to_string(i));
            auto& graph = branch(outer, "then_branch", "made");
            auto& inner = inner_node(graph, "If", {"yes"}, "made");
            auto& deep = branch(inner, "then_branch", "deep");
            auto& factor = *deep.add_initializer();
            factor.set_name("factor");
            factor.set_data_type(TensorProto::FLOAT);
            factor.add_float_data(static_cast<float>(i + 2));
            inner_node(deep, "Mul", {"t", "factor"}, "deep");
            branch(inner, "else_branch", "t");
            branch(outer, "else_branch", "t");
            m.output("y" + std::to_string(i));
        }
        const Network network = read(m);
        QCOMPARE(ops(network), QString("conv scale scale"));
        QCOMPARE(network.constants(1).weights[0], 2.0f);
        QCOMPARE(network.constants(2).weights[0], 3.0f);
    }

    void branches_that_cannot_be_taken_are_refused() {
        const auto says = [&](const std::function<void(OnnxModel&, onnx::NodeProto&)>& change) {
            OnnxModel m = with_conv(13);
            truth(m, "yes", true);
            auto& choice = m.node("If", {"yes"}, "y");
            branch(choice, "then_branch", "t");
            branch(choice, "else_branch", "t");
            change(m, choice);
            return refusal(m.output("y"));
        };
        QCOMPARE(says([](auto&, auto&) {}), QString());
        QVERIFY(says([](auto&, auto& choice) {
                    choice.set_input(0, "x");
                }).endsWith("node 'y' (If): its condition 'x' is not one constant number"));
        QVERIFY(
            says([](auto&, auto& choice) { choice.clear_attribute(); }).endsWith("lacks its then_branch"));
        QVERIFY(says([](auto&, auto& choice) {
                    choice.add_output("z");
                }).endsWith("its then_branch makes 1 tensors of 0, not 2 of none"));
        QVERIFY(says([](auto&, auto& choice) {
                    choice.mutable_attribute(0)->mutable_g()->mutable_output(0)->set_name("nowhere");
                }).contains("'nowhere' is neither an input"));
        QVERIFY(says([](auto&, auto& choice) {
                    auto& graph = *choice.mutable_attribute(0)->mutable_g();
                    inner_node(graph, "Mystery", {"t"}, "made");
                    graph.mutable_output(0)->set_name("made");
                }).contains("(Mystery): this op is not supported"));
    }

    void functions_stand_where_they_are_called() {
        OnnxModel m({1, 3, 4, 4}, 15);
        auto& scaled = *m.proto.add_functions();
        scaled.set_name("scaled");
        scaled.set_domain("com.me");
        scaled.add_input("in");
        scaled.add_input("maybe");
        scaled.add_output("out");
        scaled.add_attribute("value_float");
        auto& constant = *scaled.add_node();
        constant.set_op_type("Constant");
        constant.add_output("c");
        auto& given = *constant.add_attribute();
        given.set_name("value_float");
        given.set_ref_attr_name("value_float");
        given.set_type(onnx::AttributeProto::FLOAT);
        inner_node(scaled, "Mul", {"in", "c"}, "out");
        auto& twice = *m.proto.add_functions();
        twice.set_name("twice");
        twice.set_domain("com.me");
        twice.add_input("in");
        twice.add_output("out");
        twice.add_output("same");
        for (int i = 0; i < 2; i++) {
            auto& call = inner_node(twice, "scaled", {i ? "middle" : "in"}, i ? "out" : "middle");
            call.set_domain("com.me");
            OnnxModel::set(call, "value_float", static_cast<float>(i + 2));
        }
        twice.set_output(1, "in");
        const auto called = [&](OnnxModel model) {
            auto& call = model.node("twice", {"x"}, "y");
            call.set_domain("com.me");
            call.add_output("z");
            model.node("Relu", {"z"}, "r");
            auto& again = model.node("twice", {"r"}, "q");
            again.set_domain("com.me");
            return model.output("y").output("q");
        };
        const Network network = read(called(m));
        QCOMPARE(ops(network), QString("scale relu scale"));
        QCOMPARE(network.constants(0).weights[0], 6.0f);
        QCOMPARE(network.constants(2).weights[0], 6.0f);

        OnnxModel other = m;
        other.proto.mutable_functions(1)->add_opset_import()->set_version(17);
        QVERIFY(
            refusal(called(other)).contains("its function is of operator set 17, the network of another"));
        OnnxModel endless = m;
        endless.proto.mutable_functions(0)->mutable_node(1)->set_op_type("twice");
        endless.proto.mutable_functions(0)->mutable_node(1)->set_domain("com.me");
        endless.proto.mutable_functions(0)->mutable_node(1)->mutable_input()->RemoveLast();
        QVERIFY(refusal(called(endless)).endsWith("calls functions that call others too deeply"));
        OnnxModel much = m;
        for (int i = 0; i < 20; i++) {
            auto& function = *much.proto.add_functions();
            function.set_name("f" + std::to_string(i));
            function.set_domain("com.me");
            function.add_input("in");
            function.add_output("out");
            for (int j = 0; j < 10; j++) {
                auto& inner = inner_node(function, i ? "f" + std::to_string(i - 1) : "Relu",
                                         {j ? "m" + std::to_string(j) : "in"},
                                         j == 9 ? "out" : "m" + std::to_string(j + 1));
                if (i) inner.set_domain("com.me");
            }
        }
        much.node("f8", {"x"}, "y").set_domain("com.me");
        QVERIFY(refusal(much.output("y")).endsWith("functions make more nodes than are read"));
    }

    void quantised_networks_are_told_so() {
        OnnxModel m({1, 2, 5, 5}, 13);
        m.floats("s", {}, {0.5f});
        bits(m, "z", {}, TensorProto::UINT8, {128});
        m.node("QuantizeLinear", {"x", "s", "z"}, "q");
        m.node("DequantizeLinear", {"q", "s", "z"}, "d");
        bits(m, "w8", {3, 2, 3, 3}, TensorProto::INT8, std::vector<int>(54, -3));
        m.node("DequantizeLinear", {"w8", "s"}, "w");
        m.node("Conv", {"d", "w"}, "y");
        QVERIFY(
            refusal(m.output("y"))
                .endsWith(
                    "node 'q' (QuantizeLinear): the network is quantised, and only networks of floats are "
                    "read: export it before it is quantised, or convert it back to float32"));
        // Weights alone may be.
        OnnxModel weights({1, 2, 5, 5}, 13);
        weights.floats("s", {}, {0.5f});
        bits(weights, "w8", {3, 2, 3, 3}, TensorProto::INT8, std::vector<int>(54, -3));
        weights.node("DequantizeLinear", {"w8", "s"}, "w");
        weights.node("Conv", {"x", "w"}, "y");
        const Network network = read(weights.output("y"));
        QCOMPARE(network.constants(0).weights[0], -1.5f);
        OnnxModel integer = with_conv();
        integer.node("ConvInteger", {"x", "w"}, "y");
        QVERIFY(refusal(integer.output("y")).contains("(ConvInteger): the network is quantised"));
    }
};

QTEST_GUILESS_MAIN(QuickOnnxFiles)
#include "quick_onnx_files.moc"
