// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/evaluate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <type_traits>

namespace taso {

namespace {

using Operands = std::vector<const OnnxConstant*>;

/// Floats that evaluation may make in all: 1 GiB. What only changes its shape is shared and costs nothing.
constexpr std::int64_t most_evaluated = std::int64_t{1} << 28;

const OnnxConstant& operand(const OnnxNode& node, const Operands& inputs, std::size_t index) {
    if (index >= inputs.size() || !inputs[index]) throw node.fault("lacks an input");
    return *inputs[index];
}

Dims integers_of(const OnnxNode& node, const OnnxConstant& constant) {
    if (!constant.integer || constant.elements() > 4096)
        throw node.fault("wants a few integers, but '" + clean(constant.identity) + "' is something else");
    return constant.integers();
}

/// Dims of the elementwise combination of two tensors.
Dims broadcast(const OnnxNode& node, const Dims& a, const Dims& b) {
    Dims out(std::max(a.size(), b.size()), 1);
    for (std::size_t i = 0; i < out.size(); i++) {
        const std::int64_t p = i < a.size() ? a[a.size() - 1 - i] : 1;
        const std::int64_t q = i < b.size() ? b[b.size() - 1 - i] : 1;
        if (p != q && p != 1 && q != 1) throw node.fault("cannot combine " + text(a) + " and " + text(b));
        out[out.size() - 1 - i] = p == 1 ? q : p;
    }
    return out;
}

/// Offsets into a tensor of some strides, in the order of the elements of `dims`.
std::vector<std::int64_t> offsets(const Dims& dims, const Dims& strides) {
    std::int64_t count = 1;
    for (std::int64_t extent : dims) count *= extent;
    std::vector<std::int64_t> all(static_cast<std::size_t>(count), 0);
    Dims at(dims.size(), 0);
    std::int64_t offset = 0;
    for (std::int64_t& place : all) {
        place = offset;
        for (std::size_t axis = dims.size(); axis-- > 0;) {
            offset += strides[axis];
            if (++at[axis] < dims[axis]) break;
            offset -= strides[axis] * dims[axis];
            at[axis] = 0;
        }
    }
    return all;
}

Dims strides_of(const Dims& dims) {
    Dims strides(dims.size(), 1);
    for (std::size_t i = dims.size(); i-- > 1;) strides[i - 1] = strides[i] * dims[i];
    return strides;
}

/// Strides of a tensor that is read as one of `out` dims.
Dims broadcast_strides(const Dims& dims, const Dims& out) {
    const Dims plain = strides_of(dims);
    Dims strides(out.size(), 0);
    for (std::size_t i = 0; i < dims.size(); i++)
        if (dims[i] != 1) strides[out.size() - dims.size() + i] = plain[i];
    return strides;
}

template <class T>
std::vector<T> elements(const OnnxConstant& constant) {
    if constexpr (std::is_same_v<T, float>)
        return constant.floats();
    else
        return constant.integers();
}

template <class T>
OnnxConstant filled(const Dims& dims, T value) {
    return OnnxConstant::filled(dims, value);
}

template <class T>
OnnxConstant gathered(const OnnxNode& node, const OnnxConstant& from, const Dims& dims,
                      const std::vector<std::int64_t>& places) {
    const std::vector<T> values = elements<T>(from);
    std::vector<T> out;
    out.reserve(places.size());
    for (std::int64_t place : places) out.push_back(values[static_cast<std::size_t>(place)]);
    return OnnxConstant::of(dims, out, node.output());
}

/// The same elements in other places.
OnnxConstant gathered_any(const OnnxNode& node, const OnnxConstant& from, const Dims& dims,
                          const std::vector<std::int64_t>& places) {
    return from.integer ? gathered<std::int64_t>(node, from, dims, places)
                        : gathered<float>(node, from, dims, places);
}

OnnxConstant filled_like(const OnnxConstant& from, const Dims& dims) {
    return from.integer ? OnnxConstant::filled(dims, from.integer_fill)
                        : OnnxConstant::filled(dims, from.fill);
}

template <class T>
T combined(const OnnxNode& node, T a, T b) {
    const std::string& op = node.op();
    if constexpr (std::is_integral_v<T>) {
        T result = 0;
        if (op == "Div") {
            if (b == 0 || (b == -1 && a == std::numeric_limits<T>::min()))
                throw node.fault("divides by zero or overflows");
            return a / b;
        }
        const bool over = op == "Add"   ? __builtin_add_overflow(a, b, &result)
                          : op == "Sub" ? __builtin_sub_overflow(a, b, &result)
                                        : __builtin_mul_overflow(a, b, &result);
        if (over) throw node.fault("overflows");
        return result;
    } else {
        return op == "Add" ? a + b : op == "Sub" ? a - b : op == "Mul" ? a * b : a / b;
    }
}

template <class T>
OnnxConstant binary(const OnnxNode& node, const OnnxConstant& a, const OnnxConstant& b, const Dims& dims) {
    if (!a.bytes && !b.bytes) {
        if constexpr (std::is_same_v<T, float>) return filled<T>(dims, combined<T>(node, a.fill, b.fill));
        return filled<T>(dims, combined<T>(node, static_cast<T>(a.integer_fill),  //
                                           static_cast<T>(b.integer_fill)));
    }
    const std::vector<T> left = elements<T>(a), right = elements<T>(b);
    const auto left_places = offsets(dims, broadcast_strides(a.dims, dims));
    const auto right_places = offsets(dims, broadcast_strides(b.dims, dims));
    std::vector<T> out(left_places.size());
    for (std::size_t i = 0; i < out.size(); i++)
        out[i] = combined<T>(node, left[static_cast<std::size_t>(left_places[i])],
                             right[static_cast<std::size_t>(right_places[i])]);
    return OnnxConstant::of(dims, out, node.output());
}

float unary(const std::string& op, float x) { return op == "Sqrt" ? std::sqrt(x) : op == "Neg" ? -x : 1 / x; }

OnnxConstant attribute_constant(const OnnxNode& node, const std::filesystem::path& folder) {
    if (auto* value = node.find("value", onnx::AttributeProto::TENSOR)) {
        OnnxConstant constant = read_constant(*value->mutable_t(), folder, node.where());
        constant.identity = node.output();
        return constant;
    }
    if (node.has("value_float")) return OnnxConstant::filled({}, node.number("value_float", 0));
    if (node.has("value_int")) return OnnxConstant::filled({}, node.integer("value_int", 0));
    if (node.has("value_ints")) {
        const Dims values = node.integers("value_ints");
        return OnnxConstant::of({static_cast<std::int64_t>(values.size())}, values, node.output());
    }
    if (const auto* list = node.find("value_floats", onnx::AttributeProto::FLOATS)) {
        const std::vector<float> values(list->floats().begin(), list->floats().end());
        return OnnxConstant::of({static_cast<std::int64_t>(values.size())}, values, node.output());
    }
    throw node.fault("holds a constant of a kind that is not read");
}

OnnxConstant constant_of_shape(const OnnxNode& node, const OnnxConstant& shape,
                               const std::filesystem::path& folder) {
    const Dims dims = integers_of(node, shape);
    element_count(dims, node.where());
    auto* value = node.find("value", onnx::AttributeProto::TENSOR);
    if (!value) return OnnxConstant::filled(dims, 0.0f);
    const OnnxConstant one = read_constant(*value->mutable_t(), folder, node.where());
    if (one.elements() != 1) throw node.fault("is filled with something other than one number");
    return one.integer ? OnnxConstant::filled(dims, one.integers()[0])
                       : OnnxConstant::filled(dims, one.floats()[0]);
}

std::vector<int> permutation(const OnnxNode& node, std::size_t rank) {
    Dims reversed(rank);
    for (std::size_t i = 0; i < rank; i++) reversed[i] = static_cast<std::int64_t>(rank - 1 - i);
    const std::vector<int> axes = positive_axes(node, node.integers("perm", reversed), rank);
    if (axes.size() != rank) throw node.fault("its perm does not name every axis");
    return axes;
}

OnnxConstant cast(const OnnxNode& node, const OnnxConstant& from) {
    const std::int64_t to = node.integer("to", 0);
    const bool integer = to == onnx::TensorProto::INT64 || to == onnx::TensorProto::INT32;
    if (!integer && to != onnx::TensorProto::FLOAT && to != onnx::TensorProto::DOUBLE)
        throw node.fault("casts to a type that is not read");
    if (integer == from.integer) return from;
    if (!integer) {
        if (!from.bytes) return OnnxConstant::filled(from.dims, static_cast<float>(from.integer_fill));
        return OnnxConstant::of(from.dims, from.floats(), node.output());
    }
    std::vector<std::int64_t> values;
    for (float value : from.floats()) {
        if (!(std::abs(value) < 9e18f)) throw node.fault("casts a number that is too large");
        values.push_back(static_cast<std::int64_t>(value));
    }
    return OnnxConstant::of(from.dims, values, node.output());
}

/// Gather along one axis.
OnnxConstant gather(const OnnxNode& node, const OnnxConstant& from, const OnnxConstant& where) {
    if (from.dims.empty()) throw node.fault("gathers from a scalar");
    const auto axis =
        static_cast<std::size_t>(positive_axes(node, {node.integer("axis", 0)}, from.dims.size())[0]);
    const Dims indices = integers_of(node, where);
    Dims dims(from.dims.begin(), from.dims.begin() + static_cast<std::ptrdiff_t>(axis));
    dims.insert(dims.end(), where.dims.begin(), where.dims.end());
    dims.insert(dims.end(), from.dims.begin() + static_cast<std::ptrdiff_t>(axis) + 1, from.dims.end());
    const std::int64_t extent = from.dims[axis], inner = strides_of(from.dims)[axis];
    const std::int64_t outer = from.elements() / std::max<std::int64_t>(extent * inner, 1);
    std::vector<std::int64_t> places;
    for (std::int64_t o = 0; o < outer; o++)
        for (std::int64_t index : indices) {
            if (index < -extent || index >= extent) throw node.fault("gathers outside of its input");
            if (index < 0) index += extent;
            for (std::int64_t i = 0; i < inner; i++) places.push_back((o * extent + index) * inner + i);
        }
    return gathered_any(node, from, dims, places);
}

/// Concat of constants that are all of the type T.
template <class T>
OnnxConstant joined(const OnnxNode& node, const Operands& inputs) {
    const OnnxConstant& first = operand(node, inputs, 0);
    if (first.dims.empty()) throw node.fault("joins scalars");
    const auto axis =
        static_cast<std::size_t>(positive_axes(node, {node.integer("axis", 1)}, first.dims.size())[0]);
    Dims dims = first.dims;
    dims[axis] = 0;
    for (std::size_t i = 0; i < inputs.size(); i++) {
        Dims other = operand(node, inputs, i).dims;
        if (other.size() != dims.size() || inputs[i]->integer != first.integer)
            throw node.fault("joins unlike constants");
        dims[axis] += other[axis];
        other[axis] = first.dims[axis];
        if (other != first.dims) throw node.fault("joins unlike constants");
    }
    std::size_t rows = 1;
    for (std::size_t i = 0; i < axis; i++) rows *= static_cast<std::size_t>(dims[i]);
    const auto total = static_cast<std::size_t>(element_count(dims, node.where()));
    std::vector<T> out(total);
    if (total == 0) return OnnxConstant::of(dims, out, node.output());
    std::size_t begin = 0;
    for (const OnnxConstant* input : inputs) {
        const std::vector<T> values = elements<T>(*input);
        const std::size_t piece = values.size() / rows, stride = total / rows;
        for (std::size_t row = 0; row < rows; row++)
            std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(row * piece), piece,
                        out.begin() + static_cast<std::ptrdiff_t>(row * stride + begin));
        begin += piece;
    }
    return OnnxConstant::of(dims, out, node.output());
}

bool is_one_of(const std::string& op, std::initializer_list<const char*> names) {
    return std::find(names.begin(), names.end(), op) != names.end();
}

}  // namespace

std::vector<int> positive_axes(const OnnxNode& node, const Dims& axes, std::size_t rank) {
    std::vector<int> positive;
    const auto extent = static_cast<std::int64_t>(rank);
    for (std::int64_t axis : axes) {
        if (axis < -extent || axis >= extent)
            throw node.fault("its axis " + std::to_string(axis) + " lies outside of the rank " +
                             std::to_string(rank));
        positive.push_back(static_cast<int>(axis < 0 ? axis + extent : axis));
    }
    if (std::set<int>(positive.begin(), positive.end()).size() != positive.size())
        throw node.fault("names an axis twice");
    return positive;
}

Dims aligned_dims(const OnnxNode& node, const Dims& dims, std::size_t rank) {
    if (!node.has("axis") || dims.size() >= rank) return dims;
    const auto axis = static_cast<std::size_t>(positive_axes(node, {node.integer("axis", 0)}, rank)[0]);
    if (axis + dims.size() > rank) throw node.fault("its second operand reaches beyond its first");
    Dims aligned = dims;
    aligned.resize(rank - axis, 1);
    return aligned;
}

std::optional<Dims> viewed_dims(const OnnxNode& node, const Dims& dims, const std::optional<Dims>& wanted) {
    const std::int64_t count = element_count(dims, node.where());
    const auto product = [](auto begin, auto end) {
        return std::accumulate(begin, end, std::int64_t{1}, std::multiplies<>());
    };
    const std::string& op = node.op();
    if (is_one_of(op, {"Identity", "Dropout"})) return dims;
    if (op == "Flatten") {
        const std::int64_t axis = node.integer("axis", 1), rank = static_cast<std::int64_t>(dims.size());
        if (axis < -rank || axis > rank) throw node.fault("its axis lies outside of the rank");
        const auto split = dims.begin() + (axis < 0 ? axis + rank : axis);
        return Dims{product(dims.begin(), split), product(split, dims.end())};
    }
    if (op == "Reshape") {
        if (!wanted) throw node.fault("does not state its shape");
        Dims made = *wanted;
        std::int64_t known = 1;
        int open = -1;
        for (std::size_t i = 0; i < made.size(); i++) {
            if (made[i] == 0 && node.integer("allowzero", 0) == 0) {
                if (i >= dims.size()) throw node.fault("keeps an axis that its input does not have");
                made[i] = dims[i];
            }
            if (made[i] == -1 && open < 0)
                open = static_cast<int>(i);
            else if (made[i] < 0)
                throw node.fault("its shape " + text(*wanted) + " is impossible");
            else if (made[i] != 0 && known > most_evaluated * 16 / made[i])
                throw node.fault("its shape " + text(*wanted) + " is too large");
            else
                known *= made[i];
        }
        if (open >= 0) made[open] = known ? count / known : 0;
        if (element_count(made, node.where()) != count)
            throw node.fault("cannot make " + text(*wanted) + " of " + text(dims));
        return made;
    }
    if (op == "Squeeze") {
        Dims made;
        if (!wanted) {
            std::copy_if(dims.begin(), dims.end(), std::back_inserter(made), [](auto d) { return d != 1; });
            return made;
        }
        const std::vector<int> axes = positive_axes(node, *wanted, dims.size());
        for (int i = 0; i < static_cast<int>(dims.size()); i++) {
            const bool drop = std::find(axes.begin(), axes.end(), i) != axes.end();
            if (drop && dims[i] != 1) throw node.fault("squeezes an axis that is not 1");
            if (!drop) made.push_back(dims[i]);
        }
        return made;
    }
    if (op == "Unsqueeze") {
        if (!wanted || wanted->size() > 16) throw node.fault("does not state its axes");
        const std::vector<int> axes = positive_axes(node, *wanted, dims.size() + wanted->size());
        Dims made;
        std::size_t next = 0;
        for (int i = 0; i < static_cast<int>(dims.size() + wanted->size()); i++)
            made.push_back(std::find(axes.begin(), axes.end(), i) != axes.end() ? 1 : dims[next++]);
        return made;
    }
    return std::nullopt;
}

void OnnxEvaluator::spend(const OnnxNode& node, std::int64_t elements) {
    spent_ += elements;
    if (spent_ > most_evaluated) throw node.fault("makes constants larger than are evaluated");
}

bool OnnxEvaluator::evaluates(const std::string& op) {
    return is_one_of(op, {"Constant", "ConstantOfShape", "Reshape", "Flatten", "Squeeze", "Unsqueeze",
                          "Identity", "Dropout", "Transpose", "Cast", "Add", "Sub", "Mul", "Div", "Sqrt",
                          "Neg", "Reciprocal", "Gather", "Concat"});
}

std::optional<OnnxConstant> OnnxEvaluator::evaluate(const OnnxNode& node, const Operands& inputs,
                                                    const std::filesystem::path& folder) {
    const std::string& op = node.op();
    if (!evaluates(op)) return std::nullopt;
    if (op == "Constant") return attribute_constant(node, folder);
    if (op == "ConstantOfShape") return constant_of_shape(node, operand(node, inputs, 0), folder);
    if (is_one_of(op, {"Reshape", "Flatten", "Squeeze", "Unsqueeze", "Identity", "Dropout"})) {
        const char* key = op == "Reshape" ? "shape" : "axes";
        std::optional<Dims> wanted;
        if (node.has(key)) wanted = node.integers(key);
        if (op != "Dropout" && node.reads(1)) wanted = integers_of(node, operand(node, inputs, 1));
        OnnxConstant made = operand(node, inputs, 0);
        const Dims before = made.dims;
        made.dims = *viewed_dims(node, before, wanted);
        if (!made.bytes) return filled_like(made, made.dims);
        if (made.dims != before) made.identity = node.output();
        return made;
    }
    if (op == "Transpose") {
        const OnnxConstant& from = operand(node, inputs, 0);
        const Dims plain = strides_of(from.dims);
        Dims dims, strides;
        for (int axis : permutation(node, from.dims.size())) {
            dims.push_back(from.dims[axis]);
            strides.push_back(plain[axis]);
        }
        if (!from.bytes) return filled_like(from, dims);
        spend(node, from.elements());
        return gathered_any(node, from, dims, offsets(dims, strides));
    }
    if (op == "Cast") {
        if (operand(node, inputs, 0).bytes || node.integer("to", 0) != onnx::TensorProto::FLOAT)
            spend(node, 2 * operand(node, inputs, 0).elements());
        return cast(node, operand(node, inputs, 0));
    }
    if (is_one_of(op, {"Add", "Sub", "Mul", "Div"})) {
        const OnnxConstant& a = operand(node, inputs, 0);
        OnnxConstant b = operand(node, inputs, 1);
        b.dims = aligned_dims(node, b.dims, a.dims.size());
        if (a.integer != b.integer) throw node.fault("combines integers and fractions");
        const Dims dims = broadcast(node, a.dims, b.dims);
        const std::int64_t count = element_count(dims, node.where());
        if (a.bytes || b.bytes) spend(node, 5 * count);
        return a.integer ? binary<std::int64_t>(node, a, b, dims) : binary<float>(node, a, b, dims);
    }
    if (is_one_of(op, {"Sqrt", "Neg", "Reciprocal"})) {
        const OnnxConstant& from = operand(node, inputs, 0);
        if (from.integer) throw node.fault("is not evaluated on integers");
        if (!from.bytes) return OnnxConstant::filled(from.dims, unary(op, from.fill));
        spend(node, from.elements());
        std::vector<float> values = from.floats();
        for (float& value : values) value = unary(op, value);
        return OnnxConstant::of(from.dims, values, node.output());
    }
    if (op == "Gather") {
        const OnnxConstant &from = operand(node, inputs, 0), &indices = operand(node, inputs, 1);
        const auto count = static_cast<std::int64_t>(integers_of(node, indices).size());
        spend(node, 2 * from.elements() * std::max<std::int64_t>(count, 1));
        return gather(node, from, indices);
    }
    if (op == "Concat") {
        for (std::size_t i = 0; i < inputs.size(); i++) spend(node, 2 * operand(node, inputs, i).elements());
        return operand(node, inputs, 0).integer ? joined<std::int64_t>(node, inputs)
                                                : joined<float>(node, inputs);
    }
    return std::nullopt;
}

}  // namespace taso
