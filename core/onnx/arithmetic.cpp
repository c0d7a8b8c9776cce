// SPDX-License-Identifier: GPL-3.0-or-later
// What ONNX's ops of two operands and more become: a scale or an activation where a constant is a number or one per channel,
// else rows of binary_ops.def.
#include <algorithm>
#include <cfloat>
#include <cmath>

#include "network/layer_shape.h"
#include "network/op_rows.h"
#include "onnx/builder.h"

namespace taso {

namespace {

Op op_of(const OnnxNode& node) {
    if (node.op() == "Sum" || node.op() == "Mean") return Op::add;
    for (const BinaryRow& row : binary_rows())
        if (row.onnx == node.op()) return row.op;
    throw node.unsupported();
}

/// Dims of more axes, of which the new ones come first.
Dims widened(const Dims& dims, std::size_t rank) {
    Dims made(rank - dims.size(), 1);
    made.insert(made.end(), dims.begin(), dims.end());
    return made;
}

/// The one axis along which a constant varies; -1: it is one number, nothing: there are several.
std::optional<int> only_axis(const Dims& dims) {
    int axis = -1;
    for (std::size_t i = 0; i < dims.size(); i++) {
        if (dims[i] == 1) continue;
        if (axis >= 0) return std::nullopt;
        axis = static_cast<int>(i);
    }
    return axis;
}

/// The shape in an arrangement of what repeats to these dims: along all axes that lie together, or none of them.
TensorShape arranged_shape(const OnnxNode& node, const AxisArrangement& arrangement, const Dims& dims,
                           const Dims& whole) {
    const auto extent = [&](auto begin, auto end) {
        std::int64_t own = 1, all = 1;
        for (auto axis = begin; axis != end; ++axis) {
            own *= dims[static_cast<std::size_t>(*axis)];
            all *= whole[static_cast<std::size_t>(*axis)];
        }
        if (own != 1 && own != all)
            throw node.unsupported(
                "repeats along some of the axes that lie together in a tensor, which is not supported");
        return own;
    };
    // As AxisArrangement::shape has them: the last axis of the map are the columns, all before it the rows.
    const std::vector<int>&channels = arrangement.channels, &map = arrangement.map;
    const auto last = map.empty() ? map.end() : map.end() - 1;
    return shape_of(node, {1, extent(channels.begin(), channels.end()), extent(map.begin(), last),
                           extent(last, map.end())});
}

/// The elements of a constant with its axes in another order.
OnnxConstant reordered(const OnnxNode& node, const OnnxConstant& constant, const Dims& dims,
                       const std::vector<int>& order) {
    OnnxConstant made = constant;
    std::vector<int> moving;
    for (int axis : order)
        if (dims[static_cast<std::size_t>(axis)] != 1) moving.push_back(axis);
    if (!made.bytes || std::is_sorted(moving.begin(), moving.end())) return made;
    const std::vector<float> from = constant.floats();
    std::vector<float> values;
    values.reserve(from.size());
    for (const std::int64_t place : ArrayView(dims).transposed(order).places())
        values.push_back(from[static_cast<std::size_t>(place)]);
    return OnnxConstant::of({constant.elements()}, values, node.output() + " in the order of a tensor");
}

}  // namespace

void OnnxBuilder::add_arithmetic(const OnnxNode& node) {
    const Op op = op_of(node);
    const bool many = op == Op::add || op == Op::max || op == Op::min;
    if (!many && node.inputs() != 2)
        throw node.fault("combines " + std::to_string(node.inputs()) + " operands, not two");
    if (node.inputs() == 0) throw node.fault("lacks input 0");
    std::vector<OnnxValue> operands;
    for (int i = 0; i < node.inputs(); i++) {
        OnnxValue operand = value(node, i);
        Dims dims = operand.constant ? operand.constant->dims : operand.dims;
        if (i == 1 && !operands[0].constant) {
            const std::size_t rank = operands[0].dims.size();
            dims = aligned_dims(node, dims, rank);
            // Until operator set 6 a list of slopes is one of channels.
            if (op == Op::prelu && opset_ < 7 && dims.size() == 1 && rank > 2) dims.resize(rank - 1, 1);
        }
        if (operand.constant)
            operand.constant->dims = dims;
        else if (dims != operand.dims)
            operand = seen_as(operand, *operand.seen().reshaped(dims));
        operands.push_back(std::move(operand));
    }
    const auto is_constant = [](const OnnxValue& operand) { return operand.constant.has_value(); };
    // Tensors first: a constant behind them folds into what makes them.
    const bool constant_first = !many && is_constant(operands[0]);
    std::stable_partition(operands.begin(), operands.end(),
                          [&](const auto& one) { return !is_constant(one); });
    const auto constants = std::find_if(operands.begin(), operands.end(), is_constant);
    OnnxValue made = operands[0];
    const bool alike_dims =
        std::all_of(operands.begin(), constants, [&](const auto& one) { return one.dims == made.dims; });
    if (op == Op::add && alike_dims && constants - operands.begin() > 1)
        made = combined(node, op, {operands.begin(), constants});
    else
        for (auto operand = operands.begin() + 1; operand < constants; ++operand)
            made = combined(node, op, {made, *operand});
    for (auto operand = constants; operand != operands.end(); ++operand)
        made = with_constant(node, op, made, *operand->constant, constant_first);
    if (node.op() == "Mean") made = scaled(node, made, {-1, {1.0 / node.inputs()}}, {-1, {0}});
    if (op == Op::prelu && made.dims != operands[0].dims)
        throw node.fault("its slopes do not fit its operand");
    define_like(node, made.tensor, made);
}

std::optional<AxisArrangement> OnnxBuilder::arrangement_of(const OnnxValue& value) const {
    const int rank = static_cast<int>(value.dims.size());
    const TensorShape shape = graph_.shape(value.tensor);
    // Most often the channels come second.
    for (int i = 0; i < rank; i++) {
        const AxisArrangement arrangement({(i + 1) % rank}, value.dims.size());
        const ArrayView array = value.seen().transposed(arrangement.order);
        if (!array.is_plain() || array.elements() != shape.elements()) continue;
        const std::vector<int>& map = arrangement.map;
        if (value.dims[static_cast<std::size_t>(arrangement.channels[0])] == shape.channels &&
            (map.empty() ? 1 : value.dims[static_cast<std::size_t>(map.back())]) == shape.width)
            return arrangement;
    }
    return std::nullopt;
}

OnnxValue OnnxBuilder::widened_value(const OnnxValue& value, std::size_t rank) const {
    return seen_as(value, *value.seen().reshaped(widened(value.dims, rank)));
}

OnnxValue OnnxBuilder::combined(const OnnxNode& node, Op op, const std::vector<OnnxValue>& operands) {
    OnnxLayer made;
    made.layer.op = op;
    if (std::all_of(operands.begin(), operands.end(),
                    [&](const OnnxValue& one) { return one.dims == operands[0].dims; })) {
        OnnxValue seen = operands[0];
        made.layer.inputs = alike(node, operands, seen);
        seen.tensor = push(node, std::move(made));
        return seen;
    }
    const std::size_t rank = std::max(operands[0].dims.size(), operands[1].dims.size());
    const OnnxValue a = widened_value(operands[0], rank), b = widened_value(operands[1], rank);
    const Dims dims = broadcast_dims(node, a.dims, b.dims);
    // The one that does not repeat stays as it lies.
    std::optional<AxisArrangement> arrangement;
    for (const OnnxValue* whole : {&a, &b})
        if (!arrangement && whole->dims == dims) arrangement = arrangement_of(*whole);
    if (!arrangement) arrangement.emplace(std::vector<int>{rank > 1 ? 1 : 0}, rank);
    for (const OnnxValue* operand : {&a, &b}) {
        const OnnxValue ordered = seen_as(*operand, operand->seen().transposed(arrangement->order));
        made.layer.inputs.push_back(
            shaped_as(node, ordered, arranged_shape(node, *arrangement, operand->dims, dims)));
    }
    return seen_as({.constant = {}, .tensor = push(node, std::move(made)), .dims = {}},
                   arrangement->view(dims));
}

OnnxValue OnnxBuilder::with_constant(const OnnxNode& node, Op op, const OnnxValue& from,
                                     const OnnxConstant& constant, bool constant_first) {
    const std::size_t rank = std::max(from.dims.size(), constant.dims.size());
    const OnnxValue value = widened_value(from, rank);
    const Dims other = widened(constant.dims, rank), dims = broadcast_dims(node, value.dims, other);
    if (constant.elements() == 1) {
        const float number = constant.floats()[0];
        if (std::isnan(number)) throw node.fault("its constant operand is not a number");
        if (const auto made = with_number(node, op, value, number, constant_first)) return *made;
    }
    if (!constant.finite()) throw node.fault("its constant operand has an element that is not finite");
    std::optional<AxisArrangement> arrangement = dims == value.dims ? arrangement_of(value) : std::nullopt;
    const std::optional<int> axis = only_axis(other);
    if (axis && *axis >= 0 && !arrangement) arrangement.emplace(std::vector<int>{*axis}, rank);
    const bool is_affine =
        op == Op::add || op == Op::sub || op == Op::mul || (op == Op::div && !constant_first);
    if (is_affine && dims == value.dims && axis && (*axis < 0 || arrangement->channels[0] == *axis))
        return affine(node, op, value, along_axis(node, constant, value.dims), constant_first);
    if (rank == 0) throw node.unsupported("combines single numbers, which is not supported");
    if (!arrangement) arrangement.emplace(std::vector<int>{rank > 1 ? 1 : 0}, rank);
    OnnxLayer made;
    made.layer.op = op;
    const OnnxValue ordered = seen_as(value, value.seen().transposed(arrangement->order));
    made.layer.inputs = {shaped_as(node, ordered, arranged_shape(node, *arrangement, value.dims, dims))};
    made.layer.operand = arranged_shape(node, *arrangement, other, dims);
    made.layer.operand_first = constant_first;
    made.weights = reordered(node, constant, other, arrangement->order);
    return seen_as({.constant = {}, .tensor = push(node, std::move(made)), .dims = {}},
                   arrangement->view(dims));
}

std::optional<OnnxValue> OnnxBuilder::with_number(const OnnxNode& node, Op op, const OnnxValue& value,
                                                  float number, bool constant_first) {
    OnnxLayer made;
    Layer& layer = made.layer;
    if (op == Op::max || op == Op::min) {
        layer.op = Op::relu;
        layer.activation = {Activation::Kind::clip, op == Op::max ? number : -FLT_MAX,
                            op == Op::min ? number : FLT_MAX};
        if (op == Op::max && number == 0) layer.activation = {Activation::Kind::relu, 0, 0};
        if (std::isinf(number)) {
            if ((op == Op::max) == (number < 0)) return value;
            throw node.fault("its constant operand has an element that is not finite");
        }
    } else if (op == Op::pow && !constant_first && number == 1) {
        return value;
    } else if (op == Op::pow && !constant_first && (number == 2 || number == 0.5f || number == -1)) {
        layer.op = number == 2 ? Op::square : number == 0.5f ? Op::sqrt : Op::reciprocal;
    } else if (op == Op::div && constant_first && number == 1) {
        layer.op = Op::reciprocal;
    } else if (op == Op::prelu && !constant_first && std::isfinite(number)) {
        layer.op = Op::leaky_relu;
        layer.alpha = number;
    } else {
        return std::nullopt;
    }
    OnnxValue seen = compact(node, value);
    layer.inputs = {seen.tensor};
    seen.tensor = push(node, std::move(made));
    return seen;
}

OnnxValue OnnxBuilder::affine(const OnnxNode& node, Op op, const OnnxValue& value, AxisConstant along,
                              bool constant_first) {
    AxisConstant factor = {-1, {1}}, shift = {-1, {0}};
    if (op == Op::div)
        for (double& number : along.values) number = 1 / number;
    if (op == Op::sub && constant_first) factor.values = {-1};
    if (op == Op::sub && !constant_first)
        for (double& number : along.values) number = -number;
    (op == Op::mul || op == Op::div ? factor : shift) = std::move(along);
    return scaled(node, value, factor, shift);
}

}  // namespace taso
