// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX's functions of one value and ops of two: what each becomes, which chains are recognised as one, how operands repeat, and
// round trips through our own writer.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "network/network_file.h"
#include "network/op_rows.h"
#include "network/reference.h"
#include "onnx/writer.h"
#include "ops.h"
#include "sources/open.h"
#include "support/every_op.h"
#include "support/fault_of.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using Values = std::vector<double>;
using Dims = OnnxModel::Dims;

bool near(const Values& a, const Values& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); i++)
        if (!(std::abs(a[i] - b[i]) <= 1e-5 * (1 + std::abs(b[i])))) return false;
    return true;
}

QString ops(const Network& network) {
    QStringList names;
    for (const Layer& layer : network.layers) names << QString::fromStdString(std::string(name(layer.op)));
    return names.join(' ');
}

Values run(const Network& network) { return reference_outputs(network, sample_input(network))[0]; }

/// The value of a tensor of four dims at a place of one of the dims `out`, by numpy's rules.
double at(const Values& values, const Dims& dims, const Dims& place) {
    std::int64_t index = 0;
    for (std::size_t i = 0; i < 4; i++) index = index * dims[i] + (dims[i] == 1 ? 0 : place[i]);
    return values[static_cast<std::size_t>(index)];
}

}  // namespace

class QuickOnnxElementwise : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string file(const char* name = "a.onnx") { return folder_.filePath(name).toStdString(); }
    Network read(const OnnxModel& model) {
        model.save(file());
        return load_network(file());
    }
    std::string fault(const OnnxModel& model) {
        return fault_of([&] { read(model); });
    }

  private slots:
    void each_function_is_read_and_written_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("stated");
        for (std::size_t i = 0; i < activation_rows().size(); i++)
            for (const bool stated : {false, true}) {
                const ActivationRow& row = activation_rows()[i];
                if (row.onnx.empty() || (stated && !row.alpha.exists())) continue;
                QTest::addRow("%s%s", std::string(name(row.op)).c_str(), stated ? " with parameters" : "")
                    << static_cast<int>(i) << stated;
            }
    }
    void each_function_is_read_and_written() {
        QFETCH(int, index);
        QFETCH(bool, stated);
        const ActivationRow& row = activation_rows()[static_cast<std::size_t>(index)];
        OnnxModel m({1, 3, 2, 5}, 24);
        // What has values for positive numbers alone reads some.
        const bool positive = taso_wants_positive(static_cast<taso_op>(row.op)) != 0;
        if (positive) m.node("Softplus", {"x"}, "p");
        auto& node = m.node(std::string(row.onnx), {positive ? "p" : "x"}, "y");
        if (row.op == Op::gelu_tanh) OnnxModel::set(node, "approximate", "tanh");
        float a = row.alpha.otherwise, b = row.beta.otherwise;
        if (stated) OnnxModel::set(node, std::string(row.alpha.name), a = 0.375f);
        if (stated && row.beta.exists()) OnnxModel::set(node, std::string(row.beta.name), b = 0.625f);
        const Network network = read(m.output("y"));
        const Layer& layer = network.layers.back();
        QCOMPARE(layer.op, row.op);
        QCOMPARE(layer.name, std::string("y"));
        QVERIFY(layer.alpha == a && layer.beta == b);
        Values expected;
        for (const float x : sample_input(network)) {
            const double operand = positive ? std::log1p(std::exp(double{x})) : double{x};
            expected.push_back(taso_value(static_cast<taso_op>(row.op), operand, double{a}, double{b}));
        }
        QVERIFY(near(run(network), expected));

        write_onnx(network, file("again.onnx"));
        const Network again = load_network(file("again.onnx"));
        QCOMPARE(ops(again), ops(network));
        QCOMPARE(again.layers.back().name, layer.name);
        QVERIFY(again.layers.back().alpha == layer.alpha && again.layers.back().beta == layer.beta);
    }

    void chains_are_recognised_data() {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("becomes");
        // Node, its inputs, what it makes; p is what the function reads, and y what it makes.
        const std::vector<std::array<const char*, 3>> rows = {
            {"silu", "Sigmoid p s; Mul p s y", "silu"},
            {"silu the other way round", "Sigmoid p s; Mul s p y", "silu"},
            {"swish with a factor", "Mul p c1.702 q; Sigmoid q s; Mul p s y", "silu"},
            {"hard swish, divided first", "Add p c3 a; Clip a c0 c6 b; Div b c6 d; Mul p d y", "hard_swish"},
            {"hard swish, divided last", "Add p c3 a; Clip a c0 c6 b; Mul p b d; Div d c6 y", "hard_swish"},
            {"hard swish, multiplied last", "Add c3 p a; Clip a c0 c6 b; Mul b p d; Mul d c0.16666667 y",
             "hard_swish"},
            {"hard swish by its gate", "HardSigmoid6 p h; Mul p h y", "hard_swish"},
            {"another gate", "HardSigmoid p h; Mul p h y", "hard_sigmoid mul"},
            {"hard sigmoid", "Add p c3 a; Clip a c0 c6 b; Div b c6 y", "hard_sigmoid"},
            {"mish", "Softplus p s; Tanh s t; Mul p t y", "mish"},
            {"gelu", "Div p c1.4142135 a; Erf a e; Add e c1 s; Mul p s m; Mul m c0.5 y", "gelu"},
            {"gelu, halved first", "Mul p c0.70710678 a; Erf a e; Add c1 e s; Mul p c0.5 h; Mul h s y",
             "gelu"},
            {"gelu, gate halved", "Div p c1.4142135 a; Erf a e; Add e c1 s; Mul s c0.5 h; Mul p h y", "gelu"},
            {"gelu by tanh, a power",
             "Pow p c3 c; Mul c c0.044715 k; Add p k s; Mul s c0.7978846 u; Tanh u t; Add t c1 g; "
             "Mul p g m; Mul m c0.5 y",
             "gelu_tanh"},
            {"gelu by tanh, products",
             "Mul p p q; Mul q p c; Mul c c0.044715 k; Add p k s; Mul c0.7978846 s u; Tanh u t; "
             "Add c1 t g; Mul p c0.5 h; Mul h g y",
             "gelu_tanh"},
            {"gelu by tanh, factored",
             "Mul p p q; Mul q c0.044715 k; Add k c1 l; Mul p c0.7978846 r; Mul r l u; Tanh u t; "
             "Add c1 t g; Mul p g m; Mul c0.5 m y",
             "gelu_tanh"},
            {"leaky relu", "Mul p c0.1 q; Max p q y", "leaky_relu"},
            {"leaky relu the other way round", "Mul p c0.1 q; Max q p y", "leaky_relu"},
            {"a slope above one", "Mul p c1.5 q; Max q p y", "scale max"},
            {"half a gelu", "Div p c1.4142135 a; Erf a e; Add e c1 s; Mul p s y", "scale erf scale mul"},
            {"another range", "Add p c3 a; Clip a c0 c5 b; Div b c6 d; Mul p d y", "scale scale mul"},
        };
        for (const auto& [title, chain, becomes] : rows) QTest::newRow(title) << chain << becomes;
    }
    void chains_are_recognised() {
        QFETCH(QString, chain);
        QFETCH(QString, becomes);
        OnnxModel m({1, 3, 4, 5}, 12);
        m.weights("w", {4, 3, 1, 1});
        m.node("Conv", {"x", "w"}, "p");
        QStringList inner;
        for (const QString& step : chain.split("; ")) {
            QStringList words = step.split(' ');
            OnnxModel::Names inputs;
            for (int i = 1; i + 1 < words.size(); i++) {
                if (words[i].startsWith('c') && words[i].size() > 1) {
                    m.floats(std::to_string(m.graph().initializer_size()) + "/" + words[i].toStdString(), {},
                             {words[i].mid(1).toFloat()});
                    inputs.push_back(m.graph().initializer().rbegin()->name());
                } else {
                    inputs.push_back(words[i].toStdString());
                }
            }
            const bool sixth = words[0] == "HardSigmoid6";
            auto& node =
                m.node(sixth ? "HardSigmoid" : words[0].toStdString(), inputs, words.back().toStdString());
            if (sixth) OnnxModel::set(node, "alpha", 1.0f / 6);
            if (words.back() != "y") inner << words.back();
        }
        OnnxModel whole = m;
        const Network found = read(whole.output("y"));
        QCOMPARE(ops(found), "conv " + becomes);
        QCOMPARE(found.layers.back().name, std::string("y"));

        // With everything in between an output too nothing is recognised, and the numbers are the same.
        OnnxModel open = m;
        open.output("y");
        for (const QString& tensor : inner) open.output(tensor.toStdString());
        const Network apart = read(open);
        QVERIFY(apart.layers.size() >= found.layers.size());
        if (becomes.count(' ') == 0) QVERIFY(ops(apart) != ops(found));
        QVERIFY(near(run(found), run(apart)));
    }
    void chains_that_others_read_stay() {
        OnnxModel m({1, 3, 4, 5});
        m.node("Sigmoid", {"x"}, "s");
        m.node("Mul", {"x", "s"}, "t");
        m.node("Add", {"t", "s"}, "y");
        QCOMPARE(ops(read(m.output("y"))), QString("sigmoid mul add"));
    }

    void operands_repeat_data() {
        QTest::addColumn<QString>("op");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        for (const BinaryRow& row : binary_rows())
            for (int left = 0; left < 8; left++)
                for (int right = 0; right < 8; right++) {
                    // Slopes repeat along the operand, and not the other way.
                    if (row.op == Op::prelu && left != 0) continue;
                    QTest::addRow("%s of %d and %d", std::string(row.onnx).c_str(), left, right)
                        << QString::fromStdString(std::string(row.onnx)) << left << right;
                }
    }
    void operands_repeat() {
        QFETCH(QString, op);
        QFETCH(int, left);
        QFETCH(int, right);
        const Dims all = {1, 3, 4, 5};
        const auto repeating = [&](int axes) {
            Dims dims = all;
            for (int i = 0; i < 3; i++)
                if (axes >> i & 1) dims[static_cast<std::size_t>(i) + 1] = 1;
            return dims;
        };
        const Dims a = repeating(left), b = repeating(right);
        Dims out = all;
        for (std::size_t i = 0; i < 4; i++) out[i] = std::max(a[i], b[i]);
        Op meant = Op::add;
        for (const BinaryRow& row : binary_rows())
            if (row.onnx == op.toStdString()) meant = row.op;
        // Both tensors are functions of one input, made small by pools of one window; or the second is constant.
        for (const bool constant : {false, true}) {
            OnnxModel m(all, 12);
            const auto shrink = [&](const char* to, const Dims& dims, const char* function) {
                m.weights(std::string(to) + "w", {dims[1], 3, all[2] / dims[2], all[3] / dims[3]});
                auto& conv = m.node("Conv", {"x", std::string(to) + "w"}, std::string(to) + "c");
                OnnxModel::set(conv, "strides", Dims{all[2] / dims[2], all[3] / dims[3]});
                m.node(function, {std::string(to) + "c"}, to);
            };
            shrink("a", a, meant == Op::prelu ? "Tanh" : "Softplus");
            if (constant) {
                std::int64_t count = 1;
                for (std::int64_t extent : b) count *= extent;
                std::vector<float> values;
                for (std::int64_t i = 0; i < count; i++)
                    values.push_back(0.5f + static_cast<float>(i * 7 % 11) / 8);
                m.floats("b", b, values);
            } else {
                shrink("b", b, "Softplus");
                m.output("b");
            }
            m.node(op.toStdString(), {"a", "b"}, "y");
            m.output("a").output("y");
            const Network network = read(m);
            const auto outputs = reference_outputs(network, sample_input(network));
            const Values& x = outputs[constant ? 0 : 1];
            Values y = outputs[0];
            if (constant) {
                const auto& tensor = *m.graph().initializer().rbegin();
                y.assign(tensor.float_data().begin(), tensor.float_data().end());
            }
            Values expected;
            for (std::int64_t c = 0; c < out[1]; c++)
                for (std::int64_t h = 0; h < out[2]; h++)
                    for (std::int64_t w = 0; w < out[3]; w++)
                        expected.push_back(taso_value_of_two(static_cast<taso_op>(meant),
                                                             at(x, a, {0, c, h, w}), at(y, b, {0, c, h, w})));
            QVERIFY(near(outputs.back(), expected));
        }
    }

    void what_constants_become_data() {
        QTest::addColumn<QString>("op");
        QTest::addColumn<QString>("dims");
        QTest::addColumn<bool>("first");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char* op, const char* dims, bool first, const char* becomes) {
            QTest::addRow("%s %s%s", op, dims, first ? ", first" : "") << op << dims << first << becomes;
        };
        row("Add", "3 1 1", false, "scale");
        row("Sub", "3 1 1", true, "scale");
        row("Div", "1 3 1 1", false, "scale");
        row("Div", "3 1 1", true, "div");
        row("Mul", "", false, "scale");
        row("Mul", "5", false, "mul");
        row("Add", "3 4 5", false, "add");
        row("Sub", "1 3 4 5", true, "sub");
        row("Mul", "4 1", false, "mul");
        row("Max", "", false, "relu");
        row("Min", "1", true, "relu");
        row("Max", "3 1 1", false, "max");
        row("Pow", "3 1 1", false, "pow");
        row("PRelu", "3 1 1", false, "prelu");
        row("PRelu", "1", false, "leaky_relu");
        row("PRelu", "3 4 5", false, "prelu");
    }
    void what_constants_become() {
        QFETCH(QString, op);
        QFETCH(QString, dims);
        QFETCH(bool, first);
        QFETCH(QString, becomes);
        OnnxModel m({1, 3, 4, 5}, 12);
        Dims extents;
        for (const QString& extent : dims.split(' ', Qt::SkipEmptyParts)) extents.push_back(extent.toInt());
        std::int64_t count = 1;
        for (std::int64_t extent : extents) count *= extent;
        std::vector<float> values;
        for (std::int64_t i = 0; i < count; i++) values.push_back(0.5f + static_cast<float>(i * 7 % 11) / 8);
        m.floats("c", extents, values);
        m.node("Softplus", {"x"}, "p");
        m.node(op.toStdString(), first ? OnnxModel::Names{"c", "p"} : OnnxModel::Names{"p", "c"}, "y");
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), "softplus " + becomes);
        Op meant = Op::add;
        for (const BinaryRow& one : binary_rows())
            if (one.onnx == op.toStdString()) meant = one.op;
        while (extents.size() < 4) extents.insert(extents.begin(), 1);
        const Values constant(values.begin(), values.end());
        Values tensor, expected;
        for (const float x : sample_input(network)) tensor.push_back(std::log1p(std::exp(double{x})));
        for (std::int64_t i = 0; i < 60; i++) {
            const double x = tensor[static_cast<std::size_t>(i)],
                         y = at(constant, extents, {0, i / 20, i / 5 % 4, i % 5});
            expected.push_back(taso_value_of_two(static_cast<taso_op>(meant), first ? y : x, first ? x : y));
        }
        QVERIFY(near(run(network), expected));
        write_onnx(network, file("again.onnx"));
        const Network again = load_network(file("again.onnx"));
        QCOMPARE(ops(again), ops(network));
        QVERIFY(near(run(again), expected));
    }
    void numbers_as_exponents() {
        for (const auto& [exponent, becomes] :
             {std::pair(2.0f, "softplus square"), std::pair(0.5f, "softplus sqrt"),
              std::pair(-1.0f, "softplus reciprocal"), std::pair(3.0f, "softplus pow"),
              std::pair(1.0f, "softplus")}) {
            OnnxModel m({1, 3, 4, 5}, 12);
            m.floats("e", {}, {exponent});
            m.node("Softplus", {"x"}, "p");
            m.node("Pow", {"p", "e"}, "y");
            QCOMPARE(ops(read(m.output("y"))), QString(becomes));
        }
    }
    void several_operands() {
        OnnxModel m({1, 3, 4, 5}, 12);
        m.node("Neg", {"x"}, "n");
        m.node("Abs", {"x"}, "a");
        m.node("Max", {"n", "x", "a"}, "u");
        m.node("GlobalAveragePool", {"u"}, "g");
        m.node("Sum", {"n", "g", "x"}, "y");
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), QString("neg abs max max average_pool add add"));
        const std::vector<float> in = sample_input(network);
        Values means(3), expected;
        for (std::size_t i = 0; i < 60; i++) means[i / 20] += std::abs(double{in[i]}) / 20;
        for (std::size_t i = 0; i < 60; i++) expected.push_back(means[i / 20]);
        QVERIFY(near(run(network), expected));
    }
    void an_affine_op_does_not_fold_into_a_sum_of_unequal_shapes() {
        OnnxModel m({1, 3, 4, 5}, 12);
        m.floats("s", {3, 1, 1}, {1, 2, 3});
        m.node("GlobalAveragePool", {"x"}, "g");
        m.node("Add", {"x", "g"}, "a");
        m.node("Mul", {"a", "s"}, "b");
        m.node("Relu", {"b"}, "y");
        QCOMPARE(ops(read(m.output("y"))), QString("average_pool add scale"));
    }
    void ranks_are_widened() {
        OnnxModel m({1, 3, 4, 3}, 12);
        m.node("GlobalAveragePool", {"x"}, "g");
        m.node("Flatten", {"g"}, "f");
        m.node("Mul", {"x", "f"}, "y");  // [1, 3] repeats along channels and rows
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), QString("average_pool reshape mul"));
        const std::vector<float> in = sample_input(network);
        Values means(3), expected;
        for (std::size_t i = 0; i < 36; i++) means[i / 12] += double{in[i]} / 12;
        for (std::size_t i = 0; i < 36; i++) expected.push_back(double{in[i]} * means[i % 3]);
        QVERIFY(near(run(network), expected));
    }
    void log_softmax_is_read_and_written() {
        OnnxModel m({1, 7, 2, 3}, 13);
        OnnxModel::set(m.node("LogSoftmax", {"x"}, "y"), "axis", 1);
        const Network network = read(m.output("y"));
        QCOMPARE(ops(network), QString("log_softmax"));
        const std::vector<float> in = sample_input(network);
        Values sums(6), expected;
        for (std::size_t i = 0; i < 42; i++) sums[i % 6] += std::exp(double{in[i]});
        for (std::size_t i = 0; i < 42; i++) expected.push_back(double{in[i]} - std::log(sums[i % 6]));
        QVERIFY(near(run(network), expected));
        write_onnx(network, file("again.onnx"));
        QCOMPARE(ops(load_network(file("again.onnx"))), QString("log_softmax"));
    }

    void every_op_is_written_and_read_back() {
        const Network first = every_op();
        write_onnx(first, file("every.onnx"));
        const Network second = load_network(file("every.onnx"));
        // Pads and activations fold; functions and ops of two are what they were.
        int compared = 0;
        for (const Layer& a : first.layers) {
            if (!activation_row(a.op) && !is_binary(a.op)) continue;
            const auto found = std::find_if(second.layers.begin(), second.layers.end(),
                                            [&](const Layer& b) { return b.name == a.name; });
            QVERIFY2(found != second.layers.end() && found->op == a.op, a.name.c_str());
            QVERIFY(a.alpha == found->alpha && a.beta == found->beta && a.activation == found->activation &&
                    a.operand == found->operand && a.operand_first == found->operand_first);
            compared++;
        }
        QVERIFY(compared > 30);
        QVERIFY(near(run(first), run(second)));
        QVERIFY(describe(read_network(describe(first), "again")) == describe(first));
    }

    void faults_name_node_and_op() {
        const auto says = [&](OnnxModel m, const char* what) {
            const std::string text = fault(m.output("y"));
            if (text.find(what) == std::string::npos) qWarning("%s", text.c_str());
            return text.find(what) != std::string::npos && text.find("node 'y'") != std::string::npos;
        };
        OnnxModel dims({1, 3, 4, 5});
        dims.weights("w", {2, 3, 1, 1});
        dims.node("Conv", {"x", "w"}, "t");
        dims.node("Mul", {"x", "t"}, "y");
        QVERIFY(says(dims, "cannot combine [1, 3, 4, 5] and [1, 2, 4, 5]"));
        OnnxModel gelu({1, 3, 4, 5}, 20);
        OnnxModel::set(gelu.node("Gelu", {"x"}, "y"), "approximate", "sinh");
        QVERIFY(says(gelu, "its approximate 'sinh' is not known"));
        OnnxModel infinite({1, 3, 4, 5});
        OnnxModel::set(infinite.node("LeakyRelu", {"x"}, "y"), "alpha", INFINITY);
        QVERIFY(says(infinite, "its alpha is not finite"));
        OnnxModel three({1, 3, 4, 5});
        three.node("Mul", {"x", "x", "x"}, "y");
        QVERIFY(says(three, "combines 3 operands, not two"));
        OnnxModel none({1, 3, 4, 5});
        none.node("Max", {}, "y");
        QVERIFY(!fault(none.output("y")).empty());
        OnnxModel slopes({1, 3, 1, 5});
        slopes.weights("s", {3, 4, 1});
        slopes.node("PRelu", {"x", "s"}, "y");
        QVERIFY(says(slopes, "its slopes do not fit its operand"));
        OnnxModel batch({1, 3, 4, 5});
        batch.weights("s", {2, 3, 4, 5});
        batch.node("Mul", {"x", "s"}, "y");
        QVERIFY(says(batch, "repeats along some of the axes that lie together in a tensor"));
    }
};

QTEST_GUILESS_MAIN(QuickOnnxElementwise)
#include "quick_onnx_elementwise.moc"
