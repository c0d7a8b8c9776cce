// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic of constants as ONNX defines it: every operator that is evaluated, in the forms of every operator set, and
// what it refuses.
#include <QTest>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <set>

#include "base/error.h"
#include "base/half.h"
#include "onnx/element_type.h"
#include "onnx/evaluation.h"
#include "onnx/tensor_data.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using onnx::TensorProto;
using Integers = std::vector<std::int64_t>;
using Floats = std::vector<float>;
using Attributes = std::function<void(onnx::NodeProto&)>;

constexpr float infinite = std::numeric_limits<float>::infinity();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

OnnxConstant floats(Dims dims, const Floats& values) {
    return OnnxConstant::of(std::move(dims), values, "f");
}
OnnxConstant integers(Dims dims, const Integers& values) {
    return OnnxConstant::of(std::move(dims), values, "i");
}
OnnxConstant list(const Integers& values) {
    return integers({static_cast<std::int64_t>(values.size())}, values);
}
OnnxConstant of_type(OnnxConstant constant, int type) {
    constant.type = type;
    return constant;
}
OnnxConstant bools(const Integers& values) { return of_type(list(values), TensorProto::BOOL); }

/// What evaluates an operator, by its row.
Evaluated (*evaluation_of(const std::string& op))(const Evaluation&) {
    static const std::map<std::string, Evaluated (*)(const Evaluation&)> all = {
#define OPERATOR(op, first, last, layers, constants, reads) {#op, evaluate::constants},
#include "onnx/operators.def"
    };
    return all.at(op);
}

/// A call of an operator. An input that is left out has no type.
struct Call {
    std::string op;
    std::vector<OnnxConstant> inputs;
    Attributes attributes = {};
    int opset = 18;
    int outputs = 1;

    Evaluated evaluated() const {
        onnx::NodeProto proto;
        proto.set_op_type(op);
        Evaluation::Inputs given;
        for (const OnnxConstant& input : inputs) {
            const bool left_out = input.type == TensorProto::UNDEFINED;
            given.push_back(left_out ? nullptr : &input);
            proto.add_input(left_out ? "" : "in" + std::to_string(given.size()));
        }
        for (int i = 0; i < outputs; i++) proto.add_output("out" + std::to_string(i));
        if (attributes) attributes(proto);
        const OnnxNode node(proto, "a.onnx");
        std::int64_t spent = 0;
        return evaluation_of(op)(Evaluation(node, given, ".", opset, spent));
    }
    OnnxConstant result() const { return evaluated().at(0); }
    /// Dims and elements: "[2] 1 2".
    QString text() const {
        try {
            return text_of(result());
        } catch (const Error& fault) {
            return QString::fromStdString(fault.what());
        }
    }

    static QString text_of(const OnnxConstant& constant) {
        QString said = QString::fromStdString(taso::text(constant.dims));
        if (constant.integer)
            for (std::int64_t value : constant.integers()) said += ' ' + QString::number(value);
        else
            for (float value : constant.floats())
                said += ' ' + QString::number(static_cast<double>(value), 'g', 7);
        return said;
    }
};

OnnxConstant left_out() { return of_type({}, TensorProto::UNDEFINED); }

Attributes with(const std::string& key, const Integers& values) {
    return [=](onnx::NodeProto& node) { OnnxModel::set(node, key, values); };
}
Attributes with(const std::string& key, int value) {
    return [=](onnx::NodeProto& node) { OnnxModel::set(node, key, value); };
}
Attributes with(const std::string& key, const std::string& value) {
    return [=](onnx::NodeProto& node) { OnnxModel::set(node, key, value); };
}
Attributes both(const Attributes& a, const Attributes& b) {
    return [=](onnx::NodeProto& node) {
        a(node);
        b(node);
    };
}

struct Case {
    const char* name;
    Call call;
    QString makes;  ///< dims and elements, or the end of the sentence that refuses
};

OnnxConstant counting(const Dims& dims) {
    std::int64_t count = 1;
    for (std::int64_t extent : dims) count *= extent;
    Integers values;
    for (std::int64_t i = 0; i < count; i++) values.push_back(i);
    return integers(dims, values);
}

const std::vector<Case>& cases() {
    static const std::vector<Case> all = {
        {"add broadcasts", {"Add", {floats({2, 1}, {1, 2}), floats({2}, {10, 20})}}, "[2, 2] 11 21 12 22"},
        {"add of an axis, until 6",
         {"Add", {counting({2, 3}), list({10, 20})}, both(with("broadcast", 1), with("axis", 0)), 6},
         "[2, 3] 10 11 12 23 24 25"},
        {"add overflows", {"Add", {list({most}), list({1})}}, "overflows"},
        {"add of unlike", {"Add", {list({1}), floats({1}, {1})}}, "combines integers and fractions"},
        {"add of unfitting", {"Add", {list({1, 2}), list({1, 2, 3})}}, "cannot combine [2] and [3]"},
        {"add of bytes wraps",
         {"Add", {of_type(list({250}), TensorProto::UINT8), of_type(list({10}), TensorProto::UINT8)}},
         "[1] 4"},
        {"sub", {"Sub", {list({3}), list({5})}}, "[1] -2"},
        {"mul of fills",
         {"Mul", {OnnxConstant::filled({2, 1}, 3.0f), OnnxConstant::filled({2}, 2.0f)}},
         "[2, 2] 6 6 6 6"},
        {"div goes to zero", {"Div", {list({7, -7}), list({2})}}, "[2] 3 -3"},
        {"div by zero", {"Div", {list({7}), list({0})}}, "divides by zero or overflows"},
        {"div of the least", {"Div", {list({least}), list({-1})}}, "divides by zero or overflows"},
        {"div of fractions", {"Div", {floats({2}, {1, -1}), floats({}, {0})}}, "[2] inf -inf"},
        {"mod has the divisor's sign",
         {"Mod", {list({7, -7, 7, -7}), list({3, 3, -3, -3})}},
         "[4] 1 2 -2 -1"},
        {"fmod has the dividend's sign",
         {"Mod", {list({7, -7, 7, -7}), list({3, 3, -3, -3})}, with("fmod", 1)},
         "[4] 1 -1 1 -1"},
        {"mod by zero", {"Mod", {list({7}), list({0})}}, "divides by zero or overflows"},
        {"mod of the least", {"Mod", {list({least}), list({-1})}}, "[1] 0"},
        {"mod of fractions", {"Mod", {floats({1}, {-5.5f}), floats({1}, {2})}, with("fmod", 1)}, "[1] -1.5"},
        {"pow", {"Pow", {list({2, -3}), list({10, 3})}}, "[2] 1024 -27"},
        {"pow of an integer by a fraction", {"Pow", {list({9}), floats({}, {0.5f})}}, "[1] 3"},
        {"pow of a fraction by an integer", {"Pow", {floats({1}, {2}), list({-1})}}, "[1] 0.5"},
        {"pow of one goes on", {"Pow", {list({-1, 1, 0}), list({most})}}, "[3] -1 1 0"},
        {"pow overflows", {"Pow", {list({3}), list({64})}}, "overflows"},
        {"negative pow", {"Pow", {list({2, 1, -1}), list({-3})}}, "[3] 0 1 -1"},
        {"max of many", {"Max", {list({1, 5}), list({3}), list({2, 9})}}, "[2] 3 9"},
        {"min of one", {"Min", {floats({1}, {4})}}, "[1] 4"},
        {"sum of three", {"Sum", {floats({1}, {4}), floats({1}, {2}), floats({2}, {1, 2})}}, "[2] 7 8"},
        {"equal", {"Equal", {list({1, 2}), list({1, 3})}}, "[2] 1 0"},
        {"equal fractions", {"Equal", {floats({1}, {0.5f}), floats({1}, {0.5f})}}, "[1] 1"},
        {"greater", {"Greater", {list({1, 2}), list({1})}}, "[2] 0 1"},
        {"greater or equal", {"GreaterOrEqual", {floats({2}, {1, 0}), floats({1}, {1})}}, "[2] 1 0"},
        {"less", {"Less", {list({1, 2}), list({2})}}, "[2] 1 0"},
        {"less or equal", {"LessOrEqual", {list({1, 2, 3}), list({2})}}, "[3] 1 1 0"},
        {"and", {"And", {bools({1, 1}), bools({1, 0})}}, "[2] 1 0"},
        {"or", {"Or", {bools({0, 1}), bools({0, 0})}}, "[2] 0 1"},
        {"xor", {"Xor", {bools({0, 1}), bools({1, 1})}}, "[2] 1 0"},
        {"and of fractions",
         {"And", {floats({1}, {1}), floats({1}, {1})}},
         "is not evaluated on elements of their type"},
        {"not", {"Not", {bools({0, 1})}}, "[2] 1 0"},
        {"not of a fill",
         {"Not", {of_type(OnnxConstant::filled({2}, std::int64_t{1}), TensorProto::BOOL)}},
         "[2] 0 0"},
        {"abs", {"Abs", {list({-3, 3})}}, "[2] 3 3"},
        {"abs of the least", {"Abs", {list({least})}}, "overflows"},
        {"neg", {"Neg", {floats({2}, {1, -2})}}, "[2] -1 2"},
        {"exp and log", {"Log", {Call{"Exp", {floats({1}, {1.5f})}}.result()}}, "[1] 1.5"},
        {"floor", {"Floor", {floats({2}, {1.5f, -1.5f})}}, "[2] 1 -2"},
        {"ceil", {"Ceil", {floats({2}, {1.5f, -1.5f})}}, "[2] 2 -1"},
        {"round to even", {"Round", {floats({4}, {0.5f, 1.5f, 2.5f, -0.7f})}}, "[4] 0 2 2 -1"},
        {"sqrt", {"Sqrt", {OnnxConstant::filled({2}, 9.0f)}}, "[2] 3 3"},
        {"sqrt of integers", {"Sqrt", {list({4})}}, "is not evaluated on integers"},
        {"reciprocal", {"Reciprocal", {floats({1}, {4})}}, "[1] 0.25"},
        {"relu", {"Relu", {floats({2}, {4, -4})}}, "[2] 4 0"},
        {"where", {"Where", {bools({1, 0}), integers({2, 1}, {1, 2}), list({8, 9})}}, "[2, 2] 1 9 2 9"},
        {"where of fractions", {"Where", {bools({1, 0}), floats({}, {1}), floats({}, {2})}}, "[2] 1 2"},
        {"where of unlike",
         {"Where", {bools({1}), list({1}), floats({1}, {1})}},
         "chooses between unlike constants"},

        {"cast to integers",
         {"Cast", {floats({3}, {1.9f, -1.9f, 300})}, with("to", TensorProto::INT64)},
         "[3] 1 -1 300"},
        {"cast wraps", {"Cast", {list({300, -1})}, with("to", TensorProto::UINT8)}, "[2] 44 255"},
        {"cast to signed", {"Cast", {list({200, 70000})}, with("to", TensorProto::INT8)}, "[2] -56 112"},
        {"cast to 32 bits",
         {"Cast", {list({most, 1LL << 31})}, with("to", TensorProto::INT32)},
         "[2] -1 -2147483648"},
        {"cast to bool", {"Cast", {floats({3}, {0, 0.25f, -2})}, with("to", TensorProto::BOOL)}, "[3] 0 1 1"},
        {"cast of a fill to bool",
         {"Cast", {OnnxConstant::filled({2}, std::int64_t{7})}, with("to", TensorProto::BOOL)},
         "[2] 1 1"},
        {"cast to fractions", {"Cast", {list({3})}, with("to", TensorProto::DOUBLE)}, "[1] 3"},
        {"cast to halves",
         {"Cast", {floats({4}, {1.0009765f, 65504, 65520, 1e-8f})}, with("to", TensorProto::FLOAT16)},
         "[4] 1.000977 65504 inf 0"},
        {"cast to bfloat16",
         {"Cast", {floats({2}, {1.00390625f, 3.0f})}, with("to", TensorProto::BFLOAT16)},
         "[2] 1 3"},
        {"cast of what is no number",
         {"Cast", {floats({1}, {NAN})}, with("to", TensorProto::INT32)},
         "casts a number that is too large"},
        {"cast to words",
         {"Cast", {list({3})}, with("to", TensorProto::STRING)},
         "casts to a type that is not read"},
        {"cast by a word, until 5", {"Cast", {list({3})}, with("to", std::string("FLOAT")), 5}, "[1] 3"},
        {"cast by an unknown word",
         {"Cast", {list({3})}, with("to", std::string("REAL")), 5},
         "casts to a type that is not read"},
        {"cast like", {"CastLike", {floats({1}, {2.5f}), of_type(list({}), TensorProto::UINT8)}}, "[1] 2"},

        {"shape", {"Shape", {counting({2, 3, 4})}}, "[3] 2 3 4"},
        {"shape from 1", {"Shape", {counting({2, 3, 4})}, with("start", 1)}, "[2] 3 4"},
        {"shape to -1", {"Shape", {counting({2, 3, 4})}, with("end", -1)}, "[2] 2 3"},
        {"shape from -2 to 9",
         {"Shape", {counting({2, 3, 4})}, both(with("start", -2), with("end", 9))},
         "[2] 3 4"},
        {"shape of nothing", {"Shape", {counting({2, 3, 4})}, both(with("start", 2), with("end", 1))}, "[0]"},
        {"size", {"Size", {counting({2, 3, 4})}}, "[] 24"},
        {"range", {"Range", {integers({}, {3}), integers({}, {10}), integers({}, {3})}}, "[3] 3 6 9"},
        {"range down", {"Range", {integers({}, {3}), integers({}, {-2}), integers({}, {-2})}}, "[3] 3 1 -1"},
        {"range of fractions",
         {"Range", {floats({}, {0}), floats({}, {1}), floats({}, {0.25f})}},
         "[4] 0 0.25 0.5 0.75"},
        {"range of nothing", {"Range", {integers({}, {3}), integers({}, {3}), integers({}, {1})}}, "[0]"},
        {"range without a step",
         {"Range", {integers({}, {3}), integers({}, {4}), integers({}, {0})}},
         "never ends, or too late"},
        {"range too far",
         {"Range", {integers({}, {0}), integers({}, {most}), integers({}, {1})}},
         "never ends, or too late"},
        {"range of lists",
         {"Range", {list({1, 2}), list({3}), list({1})}},
         "wants three numbers of one type"},

        {"slice", {"Slice", {counting({2, 4}), list({1}), list({3}), list({1})}}, "[2, 2] 1 2 5 6"},
        {"slice of 1",
         {"Slice",
          {counting({2, 4})},
          both(with("starts", Integers{1, 0}), with("ends", Integers{2, -1})),
          9},
         "[1, 3] 4 5 6"},
        {"slice back",
         {"Slice", {counting({4}), list({-1}), list({least}), list({0}), list({-1})}},
         "[4] 3 2 1 0"},
        {"slice back by two",
         {"Slice", {counting({5}), list({most}), list({0}), list({-1}), list({-2})}},
         "[2] 4 2"},
        {"slice to the end",
         {"Slice", {counting({5}), list({1}), list({most}), left_out(), list({3})}},
         "[2] 1 4"},
        {"slice of nothing", {"Slice", {counting({5}), list({3}), list({2})}}, "[0]"},
        {"slice in a long step",
         {"Slice", {counting({5}), list({0}), list({5}), list({0}), list({least})}},
         "[0]"},
        {"slice in steps of 0",
         {"Slice", {counting({5}), list({0}), list({5}), list({0}), list({0})}},
         "goes in steps of 0"},
        {"slice of another axis",
         {"Slice", {counting({5}), list({0}), list({5}), list({1})}},
         "its axis 1 lies outside of the rank 1"},
        {"slice of unequal lists",
         {"Slice", {counting({5}), list({0}), list({5, 6})}},
         "has lists of unequal length"},
        {"slice of a fill",
         {"Slice", {OnnxConstant::filled({4, 2}, 1.5f), list({1}), list({2})}},
         "[1, 2] 1.5 1.5"},
        {"gather", {"Gather", {counting({3, 2}), integers({1, 2}, {2, -3})}}, "[1, 2, 2] 4 5 0 1"},
        {"gather of columns", {"Gather", {counting({2, 3}), integers({}, {1})}, with("axis", -1)}, "[2] 1 4"},
        {"gather outside", {"Gather", {counting({3}), list({3})}}, "gathers outside of its input"},
        {"gather by fractions", {"Gather", {counting({3}), floats({1}, {0})}}, "wants integers to gather by"},
        {"gather from a scalar", {"Gather", {integers({}, {1}), list({0})}}, "gathers from a scalar"},
        {"expand",
         {"Expand", {integers({2, 1}, {1, 2}), list({2, 1, 3})}},
         "[2, 2, 3] 1 1 1 2 2 2 1 1 1 2 2 2"},
        {"expand to less", {"Expand", {integers({2, 1}, {1, 2}), list({1})}}, "[2, 1] 1 2"},
        {"expand to the impossible",
         {"Expand", {list({1}), list({-1})}},
         "the shape [-1] has an impossible extent"},
        {"expand too far",
         {"Expand", {list({1}), list({1 << 30})}},
         "makes constants larger than are evaluated"},
        {"tile", {"Tile", {counting({2, 2}), list({1, 2})}}, "[2, 4] 0 1 0 1 2 3 2 3"},
        {"tile away", {"Tile", {counting({2, 2}), list({0, 1})}}, "[0, 2]"},
        {"tile of 1", {"Tile", {counting({2, 2}), list({2}), list({1})}, {}, 1}, "[2, 4] 0 1 0 1 2 3 2 3"},
        {"tile of another rank", {"Tile", {counting({2, 2}), list({1})}}, "does not repeat each axis"},
        {"transpose", {"Transpose", {counting({2, 3})}}, "[3, 2] 0 3 1 4 2 5"},
        {"concat", {"Concat", {counting({2, 1}), counting({2, 2})}, with("axis", -1)}, "[2, 3] 0 0 1 1 2 3"},
        {"concat of nothing", {"Concat", {list({}), list({4})}, with("axis", 0)}, "[1] 4"},
        {"concat of unlike",
         {"Concat", {list({}), floats({1}, {4})}, with("axis", 0)},
         "joins unlike constants"},
        {"pad", {"Pad", {counting({1, 2}), list({1, 0, 0, 1}), integers({}, {9})}}, "[2, 3] 9 9 9 0 1 9"},
        {"pad of axes",
         {"Pad", {counting({1, 2}), list({1, 2}), left_out(), list({-1})}},
         "[1, 5] 0 0 1 0 0"},
        {"pad away", {"Pad", {counting({4}), list({-1, -2})}}, "[1] 1"},
        {"pad reflected",
         {"Pad", {counting({3}), list({2, 3})}, with("mode", std::string("reflect"))},
         "[8] 2 1 0 1 2 1 0 1"},
        {"pad at the edge",
         {"Pad", {counting({3}), list({2, 1})}, with("mode", std::string("edge"))},
         "[6] 0 0 0 1 2 2"},
        {"pad around",
         {"Pad", {counting({3}), list({2, 1})}, with("mode", std::string("wrap"))},
         "[6] 1 2 0 1 2 0"},
        {"pad of 1",
         {"Pad", {floats({1}, {4})}, both(with("paddings", Integers{1, 1}), with("value", 0)), 1},
         "its attribute value is of the wrong type"},
        {"pad too far", {"Pad", {counting({3}), list({least, 0})}}, "pads an axis by -9223372036854775808"},
        {"pad by another mode",
         {"Pad", {counting({3}), list({1, 0})}, with("mode", std::string("odd"))},
         "its mode 'odd' is not known"},
        {"reshape", {"Reshape", {counting({2, 3}), list({3, -1})}}, "[3, 2] 0 1 2 3 4 5"},
        {"unsqueeze", {"Unsqueeze", {counting({2}), list({0, -1})}}, "[1, 2, 1] 0 1"},
        {"squeeze", {"Squeeze", {counting({1, 2, 1})}}, "[2] 0 1"},

        {"product of all", {"ReduceProd", {integers({2, 2}, {1, 2, 3, 4})}}, "[1, 1] 24"},
        {"product, kept off", {"ReduceProd", {list({2, 3})}, with("keepdims", 0)}, "[] 6"},
        {"product overflows", {"ReduceProd", {list({most, 2})}}, "overflows"},
        {"sum along an input's axis",
         {"ReduceSum", {counting({2, 3}), list({1})}, with("keepdims", 0)},
         "[2] 3 12"},
        {"sum along an attribute's axis",
         {"ReduceSum", {counting({2, 3})}, with("axes", Integers{-2}), 11},
         "[1, 3] 3 5 7"},
        {"sum of no axis",
         {"ReduceSum", {counting({2, 2}), list({})}, with("noop_with_empty_axes", 1)},
         "[2, 2] 0 1 2 3"},
        {"maximum", {"ReduceMax", {floats({3}, {1, 7, -1})}}, "[1] 7"},
        {"maximum of the negative", {"ReduceMax", {floats({2}, {-1, -infinite})}}, "[1] -1"},
        {"minimum", {"ReduceMin", {list({4, -4, 3})}, with("keepdims", 0)}, "[] -4"},
        {"mean", {"ReduceMean", {floats({2, 2}, {1, 2, 3, 5})}, with("axes", Integers{1})}, "[2, 1] 1.5 4"},
        {"mean of nothing", {"ReduceMean", {floats({0}, {})}}, "reduces what has no elements"},
        {"sum of nothing along another axis", {"ReduceSum", {counting({0, 2}), list({1})}}, "[0, 1]"},

        {"dequantised",
         {"DequantizeLinear",
          {of_type(list({0, 128, 255}), TensorProto::UINT8), floats({}, {0.5f}),
           of_type(integers({}, {128}), TensorProto::UINT8)}},
         "[3] -64 0 63.5"},
        {"dequantised along an axis",
         {"DequantizeLinear",
          {integers({2, 2}, {1, 2, 3, 4}), floats({2}, {1, 10}), list({0, 1})},
          with("axis", 0)},
         "[2, 2] 1 2 20 30"},
        {"dequantised along the last axis",
         {"DequantizeLinear", {integers({2, 2}, {1, 2, 3, 4}), floats({2}, {1, 10})}},
         "[2, 2] 1 20 3 40"},
        {"dequantised by too many",
         {"DequantizeLinear", {integers({2, 2}, {1, 2, 3, 4}), floats({3}, {1, 10, 1})}},
         "its parameters of dims [3] do not fit [2, 2]"},
        {"dequantised by blocks",
         {"DequantizeLinear", {integers({2, 2}, {1, 2, 3, 4}), floats({2}, {1, 10})}, with("block_size", 2)},
         "blocks of scales are not supported"},
    };
    return all;
}

}  // namespace

class QuickOnnxConstants : public QObject {
    Q_OBJECT

  private slots:
    void are_what_onnx_defines_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); i++)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
    void are_what_onnx_defines() {
        QFETCH(int, index);
        const Case& wanted = cases()[static_cast<std::size_t>(index)];
        const QString made = wanted.call.text();
        QVERIFY2(
            made == wanted.makes || (made.startsWith("a.onnx: node") && made.endsWith(": " + wanted.makes)),
            qPrintable(made));
    }

    void every_evaluation_is_among_the_cases() {
        // Split is tried below, and what files spell out where files are read.
        std::set<Evaluated (*)(const Evaluation&)> tried = {evaluate::refused, evaluate::constant,
                                                            evaluate::constant_of_shape, evaluate::split};
        for (const Case& each : cases()) tried.insert(evaluation_of(each.call.op));
#define OPERATOR(op, first, last, layers, constants, reads) \
    QVERIFY2(tried.contains(evaluate::constants), #op);
#include "onnx/operators.def"
    }

    void keep_their_types() {
        const auto type = [](const Call& call) { return call.result().type; };
        const OnnxConstant bytes = of_type(list({1, 2}), TensorProto::UINT8);
        QCOMPARE(type({"Add", {bytes, bytes}}), int{TensorProto::UINT8});
        QCOMPARE(type({"Equal", {bytes, bytes}}), int{TensorProto::BOOL});
        QCOMPARE(type({"Gather", {bytes, list({0})}}), int{TensorProto::UINT8});
        QCOMPARE(type({"Concat", {bytes, bytes}, with("axis", 0)}), int{TensorProto::UINT8});
        QCOMPARE(type({"Where", {bools({1}), bytes, bytes}}), int{TensorProto::UINT8});
        QCOMPARE(type({"ReduceSum", {bytes}}), int{TensorProto::UINT8});
        QCOMPARE(type({"Reshape", {OnnxConstant::filled({2}, 1.0f), list({2, 1})}}), int{TensorProto::FLOAT});
        QCOMPARE(type({"CastLike", {floats({1}, {1}), bytes}}), int{TensorProto::UINT8});
    }

    void parts_have_their_own_names() {
        const Evaluated parts = Call{"Split", {counting({5})}, {}, 18, 3}.evaluated();
        QCOMPARE(parts.size(), std::size_t{3});
        QCOMPARE(Call::text_of(parts[0]), QString("[2] 0 1"));
        QCOMPARE(Call::text_of(parts[2]), QString("[1] 4"));
        QVERIFY(parts[0].identity != parts[1].identity);
        const Evaluated uneven =
            Call{"Split", {counting({2, 3}), list({1, 2})}, with("axis", 1), 18, 2}.evaluated();
        QCOMPARE(Call::text_of(uneven[1]), QString("[2, 2] 1 2 4 5"));
        QCOMPARE((Call{"Split", {counting({4})}, with("split", Integers{3, 1}), 2, 2}.text()),
                 QString("[3] 0 1 2"));
        QVERIFY((Call{"Split", {counting({4})}, with("split", Integers{3, 2}), 2, 2}.text().endsWith(
            "splits 4 into [3, 2] for 2 outputs")));
        QVERIFY((Call{"Split", {counting({4})}, with("split", Integers{5, -1}), 2, 2}.text().endsWith(
            "splits into [5, -1]")));
    }

    /// Every type in raw bytes, and as a list of numbers.
    void are_read_from_every_type() {
        const auto read = [](TensorProto tensor) {
            tensor.set_name("t");
            return Call::text_of(read_constant(tensor, ".", "t"));
        };
        const auto raw = [&](TensorProto::DataType type, const std::string& bytes, std::int64_t count) {
            TensorProto tensor;
            tensor.set_data_type(type);
            tensor.add_dims(count);
            tensor.set_raw_data(bytes);
            return read(tensor);
        };
        using namespace std::string_literals;
        QCOMPARE(raw(TensorProto::FLOAT16, "\0\x3c\0\xc0\1\0\0\x7c"s, 4),
                 QString("[4] 1 -2 5.960464e-08 inf"));
        QCOMPARE(raw(TensorProto::BFLOAT16, "\x80\x3f\0\xc0"s, 2), QString("[2] 1 -2"));
        QCOMPARE(raw(TensorProto::DOUBLE, "\0\0\0\0\0\0\xf8\x3f"s, 1), QString("[1] 1.5"));
        QCOMPARE(raw(TensorProto::INT8, "\x01\xff"s, 2), QString("[2] 1 -1"));
        QCOMPARE(raw(TensorProto::UINT8, "\x01\xff"s, 2), QString("[2] 1 255"));
        QCOMPARE(raw(TensorProto::INT16, "\x01\xff"s, 1), QString("[1] -255"));
        QCOMPARE(raw(TensorProto::UINT16, "\x01\xff"s, 1), QString("[1] 65281"));
        QCOMPARE(raw(TensorProto::INT32, "\xff\xff\xff\xff"s, 1), QString("[1] -1"));
        QCOMPARE(raw(TensorProto::UINT32, "\xff\xff\xff\xff"s, 1), QString("[1] 4294967295"));
        QCOMPARE(raw(TensorProto::BOOL, "\0\1\2"s, 3), QString("[3] 0 1 1"));
        QVERIFY_THROWS_EXCEPTION(Error, raw(TensorProto::UINT64, "\xff\xff\xff\xff\xff\xff\xff\xff"s, 1));
        QVERIFY_THROWS_EXCEPTION(Error, raw(TensorProto::INT8, "\1\2"s, 3));
        const auto listed = [&](TensorProto::DataType type, std::int32_t number) {
            TensorProto tensor;
            tensor.set_data_type(type);
            tensor.add_int32_data(number);
            return read(tensor);
        };
        QCOMPARE(listed(TensorProto::FLOAT16, 0x3c00), QString("[] 1"));
        QCOMPARE(listed(TensorProto::BFLOAT16, 0x3f80), QString("[] 1"));
        QCOMPARE(listed(TensorProto::UINT8, 200), QString("[] 200"));
        QCOMPARE(listed(TensorProto::INT8, -3), QString("[] -3"));
        QCOMPARE(listed(TensorProto::BOOL, 1), QString("[] 1"));
        TensorProto wide;
        wide.set_data_type(TensorProto::UINT32);
        wide.add_uint64_data(4000000000);
        QCOMPARE(read(wide), QString("[] 4000000000"));
    }

    void numbers_round_to_halves_and_back() {
        for (int bits = 0; bits < 0x7c00; bits++) {
            const float value = half_value(static_cast<std::uint16_t>(bits));
            QCOMPARE(rounded_to(TensorProto::FLOAT16, value), value);
            // Half way to the next one: to the even one of both.
            const float next = half_value(static_cast<std::uint16_t>(bits + 1));
            if (std::isinf(next)) continue;
            const float between = (value + next) / 2;
            QCOMPARE(rounded_to(TensorProto::FLOAT16, between), bits % 2 ? next : value);
            QCOMPARE(rounded_to(TensorProto::FLOAT16, -between), bits % 2 ? -next : -value);
        }
        QVERIFY(std::isnan(half_value(0x7c01)));
        QCOMPARE(half_value(0xfc00), -infinite);
    }
};

QTEST_GUILESS_MAIN(QuickOnnxConstants)
#include "quick_onnx_constants.moc"
