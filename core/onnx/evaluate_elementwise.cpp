// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of which each element is made of those at its own place.
#include <algorithm>
#include <cmath>
#include <map>
#include <type_traits>

#include "onnx/dims.h"
#include "onnx/element_type.h"
#include "onnx/evaluation.h"

namespace taso {

namespace {

using Integer = std::int64_t;

template <class T>
using Operation = T (*)(const OnnxNode&, T, T);

template <class T>
std::vector<T> elements(const OnnxConstant& constant) {
    if constexpr (std::is_same_v<T, float>)
        return constant.floats();
    else
        return constant.integers();
}

/// Of a constant whose elements are all equal.
template <class T>
T fill_of(const OnnxConstant& constant) {
    if (constant.integer) return static_cast<T>(constant.integer_fill);
    return static_cast<T>(constant.fill);
}

Integer unless_over(const OnnxNode& node, bool over, Integer result) {
    if (over) throw node.fault("overflows");
    return result;
}

Integer divided(const OnnxNode& node, Integer a, Integer b) {
    if (b == 0 || (b == -1 && a == std::numeric_limits<Integer>::min()))
        throw node.fault("divides by zero or overflows");
    return a / b;
}

/// The remainder with the sign of the divisor, or of the dividend where the node says fmod.
Integer remainder(const OnnxNode& node, Integer a, Integer b) {
    if (b == 0) throw node.fault("divides by zero or overflows");
    if (b == -1) return 0;
    const Integer rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) && node.integer("fmod", 0) == 0 ? rest + b : rest;
}

Integer power(const OnnxNode& node, Integer base, Integer exponent) {
    if (exponent < 0) return base == 1 ? 1 : base == -1 ? (exponent % 2 ? -1 : 1) : 0;
    Integer result = 1;
    bool over = false;
    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1) over = over || __builtin_mul_overflow(result, base, &result);
        if (exponent > 1) over = __builtin_mul_overflow(base, base, &base) || over;
        // Powers of 0, 1 and -1 go on for long, and others are over soon.
        if (over) break;
    }
    return unless_over(node, over, result);
}

Operation<Integer> integer_operation(const std::string& op) {
    using Node = const OnnxNode&;
    static const std::map<std::string, Operation<Integer>> all = {
        {"Add",
         [](Node node, Integer a, Integer b) {
             Integer made = 0;
             const bool over = __builtin_add_overflow(a, b, &made);
             return unless_over(node, over, made);
         }},
        {"Sub",
         [](Node node, Integer a, Integer b) {
             Integer made = 0;
             const bool over = __builtin_sub_overflow(a, b, &made);
             return unless_over(node, over, made);
         }},
        {"Mul",
         [](Node node, Integer a, Integer b) {
             Integer made = 0;
             const bool over = __builtin_mul_overflow(a, b, &made);
             return unless_over(node, over, made);
         }},
        {"Div", divided},
        {"Mod", remainder},
        {"Pow", power},
        {"Min", [](Node, Integer a, Integer b) { return std::min(a, b); }},
        {"Max", [](Node, Integer a, Integer b) { return std::max(a, b); }},
        {"Equal", [](Node, Integer a, Integer b) -> Integer { return a == b; }},
        {"Greater", [](Node, Integer a, Integer b) -> Integer { return a > b; }},
        {"GreaterOrEqual", [](Node, Integer a, Integer b) -> Integer { return a >= b; }},
        {"Less", [](Node, Integer a, Integer b) -> Integer { return a < b; }},
        {"LessOrEqual", [](Node, Integer a, Integer b) -> Integer { return a <= b; }},
        {"And", [](Node, Integer a, Integer b) -> Integer { return a && b; }},
        {"Or", [](Node, Integer a, Integer b) -> Integer { return a || b; }},
        {"Xor", [](Node, Integer a, Integer b) -> Integer { return !a != !b; }}};
    const auto found = all.find(op == "Sum" ? "Add" : op);
    return found == all.end() ? nullptr : found->second;
}

Operation<float> float_operation(const std::string& op) {
    using Node = const OnnxNode&;
    static const std::map<std::string, Operation<float>> all = {
        {"Add", [](Node, float a, float b) { return a + b; }},
        {"Sub", [](Node, float a, float b) { return a - b; }},
        {"Mul", [](Node, float a, float b) { return a * b; }},
        {"Div", [](Node, float a, float b) { return a / b; }},
        {"Mod", [](Node, float a, float b) { return std::fmod(a, b); }},
        {"Pow", [](Node, float a, float b) { return std::pow(a, b); }},
        {"Min", [](Node, float a, float b) { return std::min(a, b); }},
        {"Max", [](Node, float a, float b) { return std::max(a, b); }},
        {"Equal", [](Node, float a, float b) -> float { return a == b; }},
        {"Greater", [](Node, float a, float b) -> float { return a > b; }},
        {"GreaterOrEqual", [](Node, float a, float b) -> float { return a >= b; }},
        {"Less", [](Node, float a, float b) -> float { return a < b; }},
        {"LessOrEqual", [](Node, float a, float b) -> float { return a <= b; }}};
    const auto found = all.find(op == "Sum" ? "Add" : op);
    return found == all.end() ? nullptr : found->second;
}

/// One constant of two.
template <class T>
OnnxConstant combined(const Evaluation& at, const OnnxConstant& a, const OnnxConstant& b,
                      Operation<T> operation) {
    const OnnxNode& node = at.node();
    if (!operation) throw node.fault("is not evaluated on elements of their type");
    const Dims dims = broadcast_dims(node, a.dims, b.dims);
    const std::int64_t count = element_count(dims, node.where());
    if (!a.bytes && !b.bytes)
        return OnnxConstant::filled(dims, operation(node, fill_of<T>(a), fill_of<T>(b)));
    at.spend(5 * count);
    const std::vector<T> left = elements<T>(a), right = elements<T>(b);
    const auto left_places = offsets(dims, broadcast_strides(a.dims, dims));
    const auto right_places = offsets(dims, broadcast_strides(b.dims, dims));
    std::vector<T> out(left_places.size());
    for (std::size_t i = 0; i < out.size(); i++)
        out[i] = operation(node, left[static_cast<std::size_t>(left_places[i])],
                           right[static_cast<std::size_t>(right_places[i])]);
    return at.made(dims, out);
}

OnnxConstant combined(const Evaluation& at, const OnnxConstant& a, const OnnxConstant& b) {
    if (a.integer != b.integer && at.op() != "Pow") throw at.node().fault("combines integers and fractions");
    return a.integer && b.integer ? combined<Integer>(at, a, b, integer_operation(at.op()))
                                  : combined<float>(at, a, b, float_operation(at.op()));
}

/// The second operand, as it broadcasts over the first one.
OnnxConstant second(const Evaluation& at) {
    OnnxConstant b = at.operand(1);
    b.dims = aligned_dims(at.node(), b.dims, at.operand(0).dims.size());
    return b;
}

/// Values of one number in double precision, which is then rounded.
double (*float_function(const std::string& op))(double) {
    static const std::map<std::string, double (*)(double)> all = {
        {"Abs", [](double x) { return std::abs(x); }},
        {"Ceil", [](double x) { return std::ceil(x); }},
        {"Cos", [](double x) { return std::cos(x); }},
        {"Erf", [](double x) { return std::erf(x); }},
        {"Exp", [](double x) { return std::exp(x); }},
        {"Floor", [](double x) { return std::floor(x); }},
        {"Log", [](double x) { return std::log(x); }},
        {"Neg", [](double x) { return -x; }},
        {"Reciprocal", [](double x) { return 1 / x; }},
        {"Relu", [](double x) { return x < 0 ? 0 : x; }},
        // To the nearest, and of two the even one.
        {"Round", [](double x) { return std::nearbyint(x); }},
        {"Sigmoid", [](double x) { return 1 / (1 + std::exp(-x)); }},
        {"Sign", [](double x) { return x > 0   ? 1.0
                                       : x < 0 ? -1.0
                                               : x; }},
        {"Sin", [](double x) { return std::sin(x); }},
        {"Sqrt", [](double x) { return std::sqrt(x); }},
        {"Tanh", [](double x) { return std::tanh(x); }}};
    const auto found = all.find(op);
    return found == all.end() ? nullptr : found->second;
}

/// The few of them that ONNX has of integers.
Integer integer_value(const OnnxNode& node, Integer x) {
    const std::string& op = node.op();
    const bool least = x == std::numeric_limits<Integer>::min();
    if (op == "Neg") return unless_over(node, least, least ? 0 : -x);
    if (op == "Abs") return unless_over(node, least, least ? 0 : std::abs(x));
    if (op == "Relu") return std::max<Integer>(x, 0);
    if (op == "Sign") return x > 0 ? 1 : x < 0 ? -1 : 0;
    throw node.fault("is not evaluated on integers");
}

}  // namespace

Evaluated evaluate::arithmetic(const Evaluation& at) {
    const OnnxConstant& first = at.operand(0);
    if (at.inputs() == 1) return {first};
    OnnxConstant made = combined(at, first, second(at));
    for (int i = 2; i < at.inputs(); i++) made = combined(at, made, at.operand(i));
    // Of a power of an integer by a fraction too.
    return {at.converted(made, first.type)};
}

Evaluated evaluate::comparison(const Evaluation& at) {
    return {at.converted(combined(at, at.operand(0), second(at)), onnx::TensorProto::BOOL)};
}

Evaluated evaluate::function(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    if (from.integer) {
        if (!from.bytes)
            return {at.converted(OnnxConstant::filled(from.dims, integer_value(at.node(), from.integer_fill)),
                                 from.type)};
        at.spend(2 * from.elements());
        std::vector<Integer> values = from.integers();
        for (Integer& value : values) value = integer_value(at.node(), value);
        return {at.converted(at.made(from.dims, values), from.type)};
    }
    const auto value_of = float_function(at.op());
    if (!from.bytes)
        return {at.converted(OnnxConstant::filled(from.dims, static_cast<float>(value_of(from.fill))),
                             from.type)};
    at.spend(from.elements());
    std::vector<float> values = from.floats();
    for (float& value : values) value = static_cast<float>(value_of(value));
    return {at.converted(at.made(from.dims, values), from.type)};
}

Evaluated evaluate::opposite(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    if (!from.integer) throw at.node().fault("is not evaluated on fractions");
    if (!from.bytes)
        return {at.converted(OnnxConstant::filled(from.dims, Integer{from.integer_fill == 0}), from.type)};
    at.spend(2 * from.elements());
    std::vector<Integer> values = from.integers();
    for (Integer& value : values) value = value == 0;
    return {at.converted(at.made(from.dims, values), from.type)};
}

Evaluated evaluate::choice(const Evaluation& at) {
    const OnnxConstant &asked = at.operand(0), &yes = at.operand(1), &no = at.operand(2);
    const OnnxNode& node = at.node();
    if (!asked.integer || yes.integer != no.integer) throw node.fault("chooses between unlike constants");
    const Dims dims = broadcast_dims(node, asked.dims, broadcast_dims(node, yes.dims, no.dims));
    const std::int64_t count = element_count(dims, node.where());
    at.spend(8 * count);
    const std::vector<Integer> asks = asked.integers();
    const auto ask_places = offsets(dims, broadcast_strides(asked.dims, dims));
    const auto yes_places = offsets(dims, broadcast_strides(yes.dims, dims));
    const auto no_places = offsets(dims, broadcast_strides(no.dims, dims));
    const auto chosen = [&](const auto& if_yes, const auto& if_no) {
        auto out = std::decay_t<decltype(if_yes)>(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < out.size(); i++)
            out[i] = asks[static_cast<std::size_t>(ask_places[i])]
                         ? if_yes[static_cast<std::size_t>(yes_places[i])]
                         : if_no[static_cast<std::size_t>(no_places[i])];
        return at.made(dims, out);
    };
    const OnnxConstant made =
        yes.integer ? chosen(yes.integers(), no.integers()) : chosen(yes.floats(), no.floats());
    return {at.converted(made, yes.type)};
}

/// (x - zero point) * scale, with one of these for all or one for each place of an axis.
Evaluated evaluate::dequantised(const Evaluation& at) {
    const OnnxNode& node = at.node();
    OnnxConstant x = at.operand(0), scale = at.operand(1);
    if (node.integer("block_size", 0) != 0) throw node.unsupported("blocks of scales are not supported");
    if (!x.integer || scale.integer) throw node.fault("wants integers and a scale that is a fraction");
    const auto aligned = [&](OnnxConstant parameter) {
        if (parameter.elements() == 1) return parameter.with_dims({});
        const std::size_t axis = positive_axis(node, node.integer("axis", 1), x.dims.size());
        if (parameter.dims != Dims{x.dims[axis]})
            throw node.fault("its parameters of dims " + text(parameter.dims) + " do not fit " +
                             text(x.dims));
        Dims dims(x.dims.size() - axis, 1);
        dims[0] = x.dims[axis];
        return parameter.with_dims(dims);
    };
    scale = aligned(scale);
    if (at.reads(2)) {
        OnnxConstant zero = aligned(at.operand(2));
        if (!zero.integer) throw node.fault("its zero point is no integer");
        x = combined<Integer>(at, x, zero, integer_operation("Sub"));
    }
    const int type = scale.type;
    OnnxConstant made = combined<float>(at, x, scale, float_operation("Mul"));
    return {at.converted(made, type)};
}

Evaluated evaluate::cast(const Evaluation& at) {
    if (at.op() == "CastLike") return {at.converted(at.operand(0), at.operand(1).type)};
    const auto to = cast_type(at.node());
    if (!to || !element_type(*to)) throw at.node().unsupported("casts to a type that is not read");
    return {at.converted(at.operand(0), *to)};
}

}  // namespace taso
