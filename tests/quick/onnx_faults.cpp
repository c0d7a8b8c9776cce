// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX files that are wrong, foreign, damaged or hostile: one clear sentence each, never a crash.
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <random>

#include "base/error.h"
#include "base/json_file.h"
#include "network/validate.h"
#include "onnx/reader.h"
#include "onnx/writer.h"
#include "sources/open.h"
#include "support/every_op.h"
#include "support/onnx_forms.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using Change = std::function<void(OnnxModel&)>;
using Dims = OnnxModel::Dims;

/// x -> Conv t -> Relu y, with the weights w and b.
OnnxModel sound() {
    OnnxModel m({1, 2, 5, 5});
    m.weights("w", {3, 2, 3, 3});
    m.weights("b", {3});
    m.node("Conv", {"x", "w", "b"}, "t");
    m.node("Relu", {"t"}, "y");
    m.output("y");
    return m;
}

onnx::NodeProto& conv(OnnxModel& m) { return *m.graph().mutable_node(0); }
onnx::NodeProto& last(OnnxModel& m) { return *m.graph().mutable_node(1); }
onnx::TensorProto& weights(OnnxModel& m) { return *m.graph().mutable_initializer(0); }

/// The last node becomes another op on t and more.
onnx::NodeProto& become(OnnxModel& m, const char* op, const OnnxModel::Names& more = {}) {
    last(m).set_op_type(op);
    for (const std::string& input : more) last(m).add_input(input);
    return last(m);
}

void external(OnnxModel& m, const char* location, const char* offset = nullptr) {
    weights(m).clear_float_data();
    weights(m).set_data_location(onnx::TensorProto::EXTERNAL);
    auto& entry = *weights(m).add_external_data();
    entry.set_key("location");
    entry.set_value(location);
    if (!offset) return;
    auto& second = *weights(m).add_external_data();
    second.set_key("offset");
    second.set_value(offset);
}

struct Wrong {
    const char* name;
    Change change;
    const char* says;
};

/// The last node normalises t, in an operator set, and makes more than one output.
onnx::NodeProto& normalize(OnnxModel& m, int opset, const OnnxModel::Names& more = {}) {
    m.proto.mutable_opset_import(0)->set_version(opset);
    for (const char* name : {"scale", "mean"}) m.floats(name, {3}, {1, 1, 1});
    onnx::NodeProto& made = become(m, "BatchNormalization", {"scale", "b", "mean", "scale"});
    for (const std::string& output : more) made.add_output(output);
    return made;
}

const std::vector<Wrong>& wrong_models() {
    static const std::vector<Wrong> all = {
        {"unknown op", [](auto& m) { become(m, "Det"); }, "node 'y' (Det): this op is not supported"},
        {"other domain", [](auto& m) { become(m, "Relu").set_domain("com.me"); },
         "node 'y' (com.me.Relu): this op is not supported"},
        {"subgraph", [](auto& m) { become(m, "Loop"); }, "node 'y' (Loop): this op is not supported"},
        {"missing weights", [](auto& m) { m.graph().mutable_initializer()->DeleteSubrange(0, 1); },
         "node 't' (Conv): 'w' is neither an input, nor made by a node, nor among the weights"},
        {"missing input", [](auto& m) { last(m).set_input(0, "q"); }, "node 'y' (Relu): 'q' is neither"},
        {"missing output", [](auto& m) { m.graph().mutable_output(0)->set_name("q"); }, "output: 'q' is"},
        {"no outputs", [](auto& m) { m.graph().clear_output(); }, "has no outputs"},
        {"no nodes", [](auto& m) { m.graph().clear_node(); }, "holds no ONNX network"},
        {"no input",
         [](auto& m) {
             m.graph().clear_input();
             m.weights("x", {1, 2, 5, 5});
         },
         "has no inputs"},
        {"the output is constant", [](auto& m) { become(m, "Identity").set_input(0, "b"); },
         "output 'y': is constant"},
        {"cycle", [](auto& m) { conv(m).set_input(0, "y"); }, "is part of a cycle"},
        {"self", [](auto& m) { last(m).set_input(0, "y"); }, "node 'y' (Relu): is part of a cycle"},
        {"made twice", [](auto& m) { last(m).set_output(0, "t"); }, "the tensor 't' is made twice"},
        {"weights made", [](auto& m) { last(m).set_output(0, "w"); }, "the tensor 'w' is made twice"},
        {"weights twice",
         [](auto& m) {
             m.weights("w", {3, 2, 3, 3});
         },
         "the weights 'w' stand twice"},
        {"makes nothing", [](auto& m) { last(m).clear_output(); }, "makes nothing"},
        {"input of integers",
         [](auto& m) { m.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(7); },
         "node 't' (Conv): reads numbers of the type INT64"},
        {"input of words",
         [](auto& m) { m.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(8); },
         "input 'x': is no tensor of numbers (STRING)"},
        {"input of rank 3",
         [](auto& m) {
             m.graph().clear_input();
             m.add_input("x", {1, 2, 5});
         },
         "its weights have the dims [3, 2, 3, 3], which do not fit an input of [1, 2, 5]"},
        {"input of rank 5",
         [](auto& m) {
             m.graph().clear_input();
             m.add_input("x", {1, 2, 5, 5, 5});
         },
         "input 'x': has 5 dimensions"},
        {"batch",
         [](auto& m) {
             m.graph().clear_input();
             m.add_input("x", {8, 2, 5, 5});
             OnnxModel::set(become(m, "Softmax"), "axis", 0);
         },
         "node 'y' (Softmax): computes over the 8 images of a batch together, which is not supported"},
        {"a place", [](auto& m) { become(m, "ArgMax"); },
         "node 'y' (ArgMax): gives a place, not a value: end the network at what it reads, by --outputs t"},
        {"images of a batch mixed",
         [](auto& m) {
             m.graph().clear_input();
             m.add_input("x", {8, 2, 5, 5});
             m.integers("rows", {1, -1});
             become(m, "Reshape").add_input("rows");
         },
         "one image of the batch of 8 cannot be read alone: of 'y', whose dims are [1, 216], it would make "
         "[1, 27]"},
        {"open height",
         [](auto& m) {
             m.graph().clear_input();
             m.add_input("x", {1, 2, -1, 5});
         },
         "its shape [1, 2, ?, 5] leaves extents open, which --size gives, such as --size 2x224x5"},
        {"huge input",
         [](auto& m) {
             m.graph().clear_input();
             m.add_input("x", {1, 16000000, 16000000, 16000000});
         },
         "has more than 2147483648 elements"},
        {"huger input",
         [](auto& m) {
             m.graph().clear_input();
             m.add_input("x", {1, 2, INT64_MAX, 5});
         },
         "has an impossible extent"},
        {"huge weights", [](auto& m) { weights(m).set_dims(0, 300000000); }, "weights 'w': "},
        {"huger weights", [](auto& m) { weights(m).set_dims(0, INT64_MAX); }, "has an impossible extent"},
        {"negative weights", [](auto& m) { weights(m).set_dims(0, -3); }, "has an impossible extent"},
        {"few weights", [](auto& m) { weights(m).mutable_float_data()->Truncate(50); },
         "weights 'w': has 50 elements of data, but its shape [3, 2, 3, 3] wants 54"},
        {"few bytes",
         [](auto& m) {
             weights(m).clear_float_data();
             weights(m).set_raw_data("1234567");
         },
         "weights 'w': has 7 bytes of data, but its shape [3, 2, 3, 3] wants 216"},
        {"weights of strings", [](auto& m) { weights(m).set_data_type(onnx::TensorProto::STRING); },
         "its elements are of type STRING"},
        {"weights of complex numbers",
         [](auto& m) { weights(m).set_data_type(onnx::TensorProto::COMPLEX64); },
         "its elements are of type COMPLEX64"},
        {"weights of nothing", [](auto& m) { weights(m).set_data_type(99); }, "its elements are of type 99"},
        {"weights not finite", [](auto& m) { weights(m).set_float_data(3, NAN); },
         "the weights 'w' has an element that is not finite"},
        {"weights not constant", [](auto& m) { conv(m).set_input(1, "x"); },
         "node 't' (Conv): the weights 'x' is not constant"},
        {"weights of rank 3",
         [](auto& m) {
             weights(m).mutable_dims()->RemoveLast();
             weights(m).mutable_float_data()->Truncate(18);
         },
         "its weights have the dims [3, 2, 3], which do not fit an input of [1, 2, 5, 5]"},
        {"unfitting weights", [](auto& m) { OnnxModel::set(conv(m), "group", 2); },
         "its weights [3, 2, 3, 3] in 2 groups do not fit 2 channels"},
        {"groups of nothing", [](auto& m) { OnnxModel::set(conv(m), "group", 0); }, "in 0 groups"},
        {"unfitting kernel",
         [](auto& m) {
             OnnxModel::set(conv(m), "kernel_shape", Dims{5, 5});
         },
         "its kernel_shape is not that of its weights"},
        {"unfitting bias",
         [](auto& m) {
             m.graph().mutable_initializer(1)->set_dims(0, 2);
             m.graph().mutable_initializer(1)->mutable_float_data()->Truncate(2);
         },
         "'b' has 2 elements, not 3"},
        {"no weights", [](auto& m) { conv(m).mutable_input()->DeleteSubrange(1, 2); }, "lacks input 1"},
        {"stride 0",
         [](auto& m) {
             OnnxModel::set(conv(m), "strides", Dims{0, 1});
         },
         "node 't' (Conv): the stride's height is 0"},
        {"stride beyond int",
         [](auto& m) {
             OnnxModel::set(conv(m), "strides", Dims{1, 1LL << 40});
         },
         "1099511627776 is out of range"},
        {"one stride", [](auto& m) { OnnxModel::set(conv(m), "strides", Dims{1}); },
         "its strides has 1 numbers, not 2"},
        {"negative pad",
         [](auto& m) {
             OnnxModel::set(conv(m), "pads", Dims{0, 0, -1, 0});
         },
         "the last pad's height is -1"},
        {"huge pad",
         [](auto& m) {
             OnnxModel::set(conv(m), "pads", Dims{0, 0, 1 << 30, 0});
         },
         "the last pad's height is 1073741824"},
        {"huge dilation",
         [](auto& m) {
             OnnxModel::set(conv(m), "dilations", Dims{9, 1});
         },
         "the window's height 19 is more than the padded input's 5"},
        {"unknown auto_pad", [](auto& m) { OnnxModel::set(conv(m), "auto_pad", std::string("SOME")); },
         "its auto_pad 'SOME' is not known"},
        {"attribute of another type", [](auto& m) { OnnxModel::set(conv(m), "group", 1.0f); },
         "its attribute group is of the wrong type"},
        {"pool without kernel", [](auto& m) { become(m, "MaxPool"); }, "has no kernel_shape"},
        {"pool of padding",
         [](auto& m) {
             OnnxModel::set(become(m, "AveragePool"), "kernel_shape", Dims{2, 2});
             OnnxModel::set(last(m), "pads", Dims{2, 0, 0, 0});
         },
         "would hold nothing but padding"},
        {"kernel 0",
         [](auto& m) {
             OnnxModel::set(become(m, "MaxPool"), "kernel_shape", Dims{0, 2});
         },
         "the kernel's height is 0"},
        {"add of unequal", [](auto& m) { become(m, "Add", {"x"}); },
         "cannot combine [1, 3, 3, 3] and [1, 2, 5, 5]"},
        {"mul of three",
         [](auto& m) {
             become(m, "Mul", {"t", "t"});
         },
         "combines 3 operands, not two"},
        {"max of nothing", [](auto& m) { become(m, "Max").clear_input(); }, "node 'y' (Max)"},
        {"mul per column",
         [](auto& m) {
             m.weights("c", {4});
             become(m, "Mul", {"c"});
         },
         "cannot combine [1, 3, 3, 3] and [1, 1, 1, 4]"},
        {"pow by a batch",
         [](auto& m) {
             m.weights("c", {7, 1, 1, 3});
             become(m, "Pow", {"c"});
         },
         "repeats along some of the axes that lie together in a tensor"},
        {"div by zero",
         [](auto& m) {
             m.floats("c", {}, {0});
             become(m, "Div", {"c"});
         },
         "node 'y' (Div): scales or shifts by a number that is not finite"},
        {"div of infinity",
         [](auto& m) {
             m.floats("c", {1, 1, 1, 3}, {1, INFINITY, 2});
             last(m).set_op_type("Div");
             last(m).set_input(0, "c");
             last(m).add_input("t");
         },
         "its constant operand has an element that is not finite"},
        {"batch normalisation",
         [](auto& m) {
             become(m, "BatchNormalization", {"b", "b", "b", "w"});
         },
         "'w' has 54 elements, not 3"},
        {"concat of unlike", [](auto& m) { OnnxModel::set(become(m, "Concat", {"x"}), "axis", 1); },
         "joins tensors of dims [1, 3, 3, 3] and [1, 2, 5, 5]"},
        {"axis outside", [](auto& m) { OnnxModel::set(become(m, "Concat", {"t"}), "axis", 7); },
         "its axis 7 lies outside of the rank 4"},
        {"gemm of an image", [](auto& m) { become(m, "Gemm", {"w"}); }, "which is no matrix"},
        {"matmul of an image", [](auto& m) { become(m, "MatMul", {"w"}); }, "do not fit vectors of 3"},
        {"slice of nothing",
         [](auto& m) {
             m.integers("from", {2}), m.integers("to", {2});
             become(m, "Slice", {"from", "to"});
         },
         "takes nothing of its input"},
        {"slice without ends", [](auto& m) { become(m, "Slice"); }, "does not say where it begins and ends"},
        {"slice by a step of nothing",
         [](auto& m) {
             m.integers("from", {0}), m.integers("to", {2}), m.integers("axes", {1}),
                 m.integers("steps", {0});
             become(m, "Slice", {"from", "to", "axes", "steps"});
         },
         "goes in steps of 0"},
        {"split into other parts",
         [](auto& m) {
             auto& split = become(m, "Split");
             OnnxModel::set(split, "axis", 1);
             OnnxModel::set(split, "split", Dims{2});
         },
         "splits 3 into [2] for 1 outputs"},
        {"gather outside",
         [](auto& m) {
             m.integers("i", {3});
             OnnxModel::set(become(m, "Gather", {"i"}), "axis", 1);
         },
         "gathers outside of its input"},
        {"gather at will",
         [](auto& m) {
             m.integers("i", {0, 1, 0});
             OnnxModel::set(become(m, "Gather", {"i"}), "axis", 1);
         },
         "gathers by indices that are not at constant steps"},
        {"expanded to less",
         [](auto& m) {
             m.integers("s", {1, 3, 2, 3});
             become(m, "Expand", {"s"});
         },
         "cannot make [1, 3, 2, 3] of [1, 3, 3, 3]"},
        {"blocks that do not fit", [](auto& m) { OnnxModel::set(become(m, "SpaceToDepth"), "blocksize", 2); },
         "its blocks do not fit [1, 3, 3, 3]"},
        {"perm twice",
         [](auto& m) {
             OnnxModel::set(become(m, "Transpose"), "perm", Dims{0, 1, 1, 2});
         },
         "names an axis twice"},
        {"reshape to another count",
         [](auto& m) {
             m.integers("s", {1, 5, 5});
             become(m, "Reshape", {"s"});
         },
         "cannot make [1, 5, 5] of [1, 3, 3, 3]"},
        {"reshape overflow",
         [](auto& m) {
             m.integers("s", {1LL << 40, 1LL << 40, -1});
             become(m, "Reshape", {"s"});
         },
         "is too large"},
        {"reshape by fractions", [](auto& m) { become(m, "Reshape", {"b"}); }, "is not a few integers"},
        {"reshape by a tensor", [](auto& m) { become(m, "Reshape", {"x"}); }, "'x' is not constant"},
        {"squeeze of more", [](auto& m) { OnnxModel::set(become(m, "Squeeze"), "axes", Dims{1}); },
         "squeezes an axis that is not 1"},
        {"pad reflected beyond the map",
         [](auto& m) {
             OnnxModel::set(become(m, "Pad"), "pads", Dims{0, 0, 1, 3, 0, 0, 1, 1});
             OnnxModel::set(last(m), "mode", std::string("reflect"));
         },
         "a pad of 3 by 'reflect' is more than its 3 rows or columns give"},
        {"pad of channels",
         [](auto& m) {
             OnnxModel::set(become(m, "Pad"), "pads", Dims{0, 1, 0, 0, 0, 0, 0, 0});
         },
         "pads the batch or the channels"},
        {"cropping pad",
         [](auto& m) {
             OnnxModel::set(become(m, "Pad"), "pads", Dims{0, 0, -1, 0, 0, 0, -2, 0});
         },
         "takes away all of 3 rows or columns"},
        {"too few pads",
         [](auto& m) {
             OnnxModel::set(become(m, "Pad"), "pads", Dims{1, 1});
         },
         "has 2 pads for a tensor of dims"},
        {"empty clip",
         [](auto& m) {
             OnnxModel::set(become(m, "Clip"), "min", 2.0f);
             OnnxModel::set(last(m), "max", 1.0f);
         },
         "clips to an empty range"},
        {"clip by a tensor", [](auto& m) { become(m, "Clip", {"x"}); }, "its bound 'x' is not one constant"},
        {"lrn without size", [](auto& m) { become(m, "LRN"); }, "normalises over 0 channels"},
        {"training dropout",
         [](auto& m) {
             m.floats("r", {}, {0.5f});
             m.integers("yes", {1});
             become(m, "Dropout", {"r", "yes"});
         },
         "is in training mode"},
        {"training dropout on constants",
         [](auto& m) {
             m.floats("r", {}, {0.5f});
             m.integers("yes", {1});
             conv(m).set_input(2, "dropped");
             m.node("Dropout", {"b", "r", "yes"}, "dropped");
         },
         "is in training mode"},
        {"dropout that is no test",
         [](auto& m) {
             m.proto.mutable_opset_import(0)->set_version(6);
             become(m, "Dropout");
         },
         "is in training mode: in operator set 6 its is_test of 0 says so"},
        {"five outputs, 7",
         [](auto& m) {
             normalize(m, 7, {"m", "v", "sm", "sv"});
         },
         "node 'y' (BatchNormalization): is in training mode: in operator set 7 an output of means or "
         "variances"},
        {"five outputs, 13",
         [](auto& m) {
             normalize(m, 13, {"m", "v", "sm", "sv"});
         },
         "is in training mode: in"},
        {"one output more",
         [](auto& m) {
             normalize(m, 9, {"", "v"});
         },
         "is in training mode: in"},
        {"five outputs, is_test 1",
         [](auto& m) {
             OnnxModel::set(normalize(m, 6, {"m", "v", "sm", "sv"}), "is_test", 1);
         },
         "is in training mode: in operator set 6 an output"},
        {"normalization that is no test", [](auto& m) { normalize(m, 6); },
         "is in training mode: in operator set 6 its is_test of 0"},
        {"training_mode", [](auto& m) { OnnxModel::set(normalize(m, 14), "training_mode", 1); },
         "(BatchNormalization): is in training mode"},
        {"constants aligned too far",
         [](auto& m) {
             m.proto.mutable_opset_import(0)->set_version(6);
             OnnxModel::set(become(m, "Add", {"b"}), "axis", 3);
             weights(m).set_dims(0, 3);
             m.floats("two", {3, 1}, {1, 2, 3});
             last(m).set_input(1, "two");
         },
         "reaches beyond its first"},
        {"many ops",
         [](auto& m) {
             become(m, "Det");
             m.node("Relu", {"y"}, "r");
             m.node("Det", {"r"}, "t2");
             m.node("Mul", {"t2", "t"}, "mul");
             m.node("MatMul", {"b", "t"}, "sub");
             m.node("Gelu", {"mul"}, "gelu").set_domain("com.me");
             m.node("Gather", {"gelu", "b"}, "gather");
             m.node("Unique", {"b"}, "range");
             m.node("Concat", {"range", "range"}, "known");
             m.node("Reshape", {"gather", "known"}, "z");
             m.output("z").output("sub");
         },
         "5 nodes are not supported: 2 Det (first 'y'), 1 MatMul ('sub': multiplies a constant by a tensor, "
         "which "
         "is not supported), 1 com.me.Gelu ('gelu'), 1 Unique ('range')"},
        {"more ops than are named",
         [](auto& m) {
             become(m, "Op0");
             for (int i = 1; i < 40; i++) {
                 m.node("Op" + std::to_string(i), {"t"}, "o" + std::to_string(i));
                 m.output("o" + std::to_string(i));
             }
         },
         "1 Op23 ('o23') and 16 more kinds"},
        {"a mask",
         [](auto& m) {
             conv(m).set_output(0, "c");
             auto& dropout = m.node("Dropout", {"c"}, "d");
             dropout.add_output("t");
         },
         "node 'y' (Relu): reads 't', which is not supported"},
        {"random weights",
         [](auto& m) {
             m.graph().mutable_initializer()->DeleteSubrange(1, 1);
             m.node("RandomNormal", {}, "b");
         },
         "node 'b' (RandomNormal): this op is not supported"},
        {"gigantic constant of shape",
         [](auto& m) {
             m.graph().mutable_initializer()->DeleteSubrange(0, 1);
             m.integers("s", {1LL << 32, 1LL << 32});
             m.node("ConstantOfShape", {"s"}, "w");
         },
         "node 'w' (ConstantOfShape): the shape [4294967296, 4294967296] has an impossible extent"},
        {"many channels of nothing",
         [](auto& m) {
             m.graph().mutable_initializer()->DeleteSubrange(0, 2);
             conv(m).mutable_input()->RemoveLast();
             m.integers("s", {16777216, 2, 5, 5});
             m.node("ConstantOfShape", {"s"}, "w");
             auto& second = become(m, "Conv", {"v"});
             (void)second;
             m.integers("r", {16777216, 1, 1, 1});
             m.node("ConstantOfShape", {"r"}, "v");
             OnnxModel::set(last(m), "group", 16777216);
         },
         "the channels with constants up to here are more than"},
        {"exploding constants",
         [](auto& m) {
             m.graph().mutable_initializer()->DeleteSubrange(0, 1);
             m.weights("c", {40000, 1});
             m.weights("r", {1, 40000});
             m.node("Add", {"c", "r"}, "w");
         },
         "makes constants larger than"},
        {"gather outside",
         [](auto& m) {
             m.integers("i", {7});
             m.graph().mutable_initializer(1)->set_name("b0");
             m.node("Gather", {"b0", "i"}, "b");
         },
         "gathers outside of its input"},
        {"integer division by zero",
         [](auto& m) {
             m.integers("i", {7});
             m.integers("j", {0});
             m.node("Div", {"i", "j"}, "s");
             become(m, "Reshape", {"s"});
         },
         "divides by zero"},
        {"external in another folder", [](auto& m) { external(m, "../w.bin"); },
         "its external data lies outside of the model's folder"},
        {"external, absolute", [](auto& m) { external(m, "/etc/passwd"); },
         "its external data lies outside of the model's folder"},
        {"external, nowhere", [](auto& m) { external(m, ""); }, "its external data lies outside"},
        {"external, missing", [](auto& m) { external(m, "w.bin"); }, "'w.bin' is not beside the model"},
        {"external, itself, too short", [](auto& m) { external(m, "a.onnx", "300"); },
         "'a.onnx' is too short"},
        {"external, bad offset", [](auto& m) { external(m, "a.onnx", "-1"); }, "'-1' is no offset"},
        {"external, late offset", [](auto& m) { external(m, "a.onnx", "9223372036854775807"); },
         "is too short"},
        {"operator set", [](auto& m) { m.proto.mutable_opset_import(0)->set_version(-5); },
         "is of operator set -5"},
    };
    return all;
}

}  // namespace

class QuickOnnxFaults : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string file(const char* name = "a.onnx") { return folder_.filePath(name).toStdString(); }
    /// The message of the Error that a file is refused with; empty: it was read.
    QString refusal(const std::string& path) {
        try {
            read_onnx(path);
        } catch (const Error& error) {
            return QString::fromStdString(error.what());
        }
        return {};
    }

  private slots:
    void wrong_models_are_refused_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < wrong_models().size(); i++)
            QTest::newRow(wrong_models()[i].name) << static_cast<int>(i);
    }
    void wrong_models_are_refused() {
        QFETCH(int, index);
        OnnxModel model = sound();
        model.save(file());
        QCOMPARE(refusal(file()), QString());
        wrong_models()[index].change(model);
        model.save(file());
        const QString said = refusal(file());
        QVERIFY2(said.startsWith(QString::fromStdString(file()) + ": "), qPrintable(said));
        QVERIFY2(said.contains(wrong_models()[index].says), qPrintable(said));
        QVERIFY2(!said.contains('\n'), qPrintable(said));
    }

    void foreign_files_are_refused() {
        const auto says = [&](const std::string& bytes) {
            write_file(file("f.onnx"), bytes);
            return refusal(file("f.onnx"));
        };
        QVERIFY(says("").contains("holds no ONNX network"));
        QVERIFY(says(std::string("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1", 13)).contains("no ONNX file"));
        QVERIFY(says("{\"format\": \"taso-network\"}").contains("ONNX"));
        QVERIFY(says(std::string(100000, '\0')).contains("ONNX"));
        // Groups within groups: deeper than the parser follows.
        QVERIFY(says(std::string(100000, '\x0b')).contains("ONNX"));
        QVERIFY(refusal(folder_.path().toStdString()).contains("is a folder"));
        QVERIFY(refusal(file("none.onnx")).contains("cannot be opened"));
    }

    void deep_nesting_is_refused() {
        // A graph in an attribute of a node in a graph, 60 times.
        OnnxModel model = sound();
        onnx::GraphProto* graph = &model.graph();
        for (int depth = 0; depth < 60; depth++) {
            onnx::NodeProto& node = *graph->add_node();
            node.set_op_type("If");
            node.add_output("deep");
            onnx::AttributeProto& attribute = *node.add_attribute();
            attribute.set_name("then_branch");
            attribute.set_type(onnx::AttributeProto::GRAPH);
            graph = attribute.mutable_g();
        }
        model.save(file());
        QVERIFY(refusal(file()).contains("truncated, or no ONNX file"));
    }

    void truncated_files_are_refused() {
        const OnnxModel model = sound();
        model.save(file());
        const std::string whole = read_file(file());
        // The operator set stands last, and may be left out.
        const std::size_t needed = whole.size() - model.proto.opset_import(0).ByteSizeLong() - 2;
        for (std::size_t size = 0; size < needed; size++) {
            write_file(file("t.onnx"), whole.substr(0, size));
            QVERIFY(!refusal(file("t.onnx")).isEmpty());
        }
    }

    void damaged_files_never_crash() {
        write_onnx(load_network("tiny"), file());
        OnnxModel(sound()).save(file("sound.onnx"));
        std::vector<std::string> originals = {file(), file("sound.onnx")};
        for (const auto& [name, model] : OnnxForms::all()) {
            originals.push_back(file((name + ".onnx").c_str()));
            model.save(originals.back());
            QCOMPARE(refusal(originals.back()), QString());
        }
        write_onnx(every_op(), file("every.onnx"));
        originals.push_back(file("every.onnx"));
        std::mt19937 random(11);
        int sound_files = 0;
        for (int round = 0; round < 6000; round++) {
            std::string bytes = read_file(originals[static_cast<std::size_t>(round) % originals.size()]);
            // Most of a large file is weights: what is before them is more of a danger.
            const std::size_t reach = std::min<std::size_t>(bytes.size(), 5000);
            const int changes = 1 + static_cast<int>(random() % 4);
            for (int i = 0; i < changes; i++) {
                const std::size_t at = random() % 8 ? random() % reach : random() % bytes.size();
                bytes[at] = random() % 2 ? static_cast<char>(random())
                                         : static_cast<char>(bytes[at] ^ (1 << random() % 8));
            }
            write_file(file("damaged.onnx"), bytes);
            try {
                const Network network = read_onnx(file("damaged.onnx"));
                validate(network);
                std::int64_t size = 0;
                for (int i = 0; i < static_cast<int>(network.layers.size()); i++)
                    size += constant_bytes(network, i);
                for (int i = 0; size < 1 << 20 && i < static_cast<int>(network.layers.size()); i++)
                    QCOMPARE(static_cast<std::int64_t>(4 * (network.constants(i).weights.size() +
                                                            network.constants(i).bias.size())),
                             constant_bytes(network, i));
                sound_files++;
            } catch (const Error& error) {
                QVERIFY(QString(error.what()).contains("damaged.onnx: "));
            }
        }
        QVERIFY(sound_files > 0);
    }

    void what_cannot_be_written_leaves_nothing() {
        const Network network = load_network("tiny");
        const std::string nowhere = file("no/such/folder.onnx");
        QVERIFY_THROWS_EXCEPTION(Error, write_onnx(network, nowhere));
        QDir(folder_.path()).mkdir("taken.onnx");
        QVERIFY_THROWS_EXCEPTION(Error, write_onnx(network, file("taken.onnx")));
        Network lying = network;
        lying.constants = [](int) { return Constants{{1, 2, 3}, {4}}; };
        QVERIFY_THROWS_EXCEPTION(Error, write_onnx(lying, file("lying.onnx")));
        for (const QString& name : QDir(folder_.path()).entryList(QDir::Files))
            QVERIFY2(!name.contains("part") && !name.contains("lying"), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(QuickOnnxFaults)
#include "quick_onnx_faults.moc"
