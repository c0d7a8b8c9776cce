// SPDX-License-Identifier: GPL-3.0-or-later
// Constants that a file spells out, and those of which only the shape changes.
#include <algorithm>
#include <cmath>

#include "network/layer_shape.h"
#include "onnx/dims.h"
#include "onnx/evaluation.h"

namespace taso {

Evaluated evaluate::constant(const Evaluation& at) {
    const OnnxNode& node = at.node();
    if (auto* value = node.find("value", onnx::AttributeProto::TENSOR))
        return {at.constant(*value->mutable_t())};
    if (node.has("value_float")) return {OnnxConstant::filled({}, node.number("value_float", 0))};
    if (node.has("value_int")) return {OnnxConstant::filled({}, node.integer("value_int", 0))};
    if (node.has("value_ints")) {
        const Dims values = node.integers("value_ints");
        return {at.made({static_cast<std::int64_t>(values.size())}, values)};
    }
    if (const auto* list = node.find("value_floats", onnx::AttributeProto::FLOATS)) {
        const std::vector<float> values(list->floats().begin(), list->floats().end());
        return {at.made({static_cast<std::int64_t>(values.size())}, values)};
    }
    throw node.fault("holds a constant of a kind that is not read");
}

Evaluated evaluate::constant_of_shape(const Evaluation& at) {
    const OnnxNode& node = at.node();
    const Dims dims = at.integers(0);
    element_count(dims, node.where());
    auto* value = node.find("value", onnx::AttributeProto::TENSOR);
    if (!value) return {OnnxConstant::filled(dims, 0.0f)};
    const OnnxConstant one = at.constant(*value->mutable_t());
    if (one.elements() != 1) throw node.fault("is filled with something other than one number");
    OnnxConstant made = one.integer ? OnnxConstant::filled(dims, one.integers()[0])
                                    : OnnxConstant::filled(dims, one.floats()[0]);
    made.type = one.type;
    return {made};
}

Evaluated evaluate::shape(const Evaluation& at) {
    const Dims shape = shape_value(at.node(), at.operand(0).dims);
    if (at.op() == "Size") return {OnnxConstant::filled({}, shape[0])};
    return {at.made({static_cast<std::int64_t>(shape.size())}, shape)};
}

/// From a start on, in steps, until a limit is reached.
Evaluated evaluate::range(const Evaluation& at) {
    const OnnxNode& node = at.node();
    for (int i = 0; i < 3; i++)
        if (at.operand(i).elements() != 1 || at.operand(i).integer != at.operand(0).integer)
            throw node.fault("wants three numbers of one type");
    const int type = at.operand(0).type;
    const auto counted = [&](double start, double limit, double step) {
        const double count = std::max(std::ceil((limit - start) / step), 0.0);
        if (!(count <= static_cast<double>(most_elements))) throw node.fault("never ends, or too late");
        at.spend(3 * static_cast<std::int64_t>(count));
        return static_cast<std::size_t>(count);
    };
    if (at.operand(0).integer) {
        const std::int64_t start = at.operand(0).integers()[0], step = at.operand(2).integers()[0];
        // Exact below 2^53, and longer than is made beyond that.
        std::vector<std::int64_t> values(counted(static_cast<double>(start),
                                                 static_cast<double>(at.operand(1).integers()[0]),
                                                 static_cast<double>(step)));
        for (std::size_t i = 0; i < values.size(); i++) {
            std::int64_t way = 0;
            if (__builtin_mul_overflow(static_cast<std::int64_t>(i), step, &way) ||
                __builtin_add_overflow(start, way, &values[i]))
                throw node.fault("overflows");
        }
        return {at.converted(at.made({static_cast<std::int64_t>(values.size())}, values), type)};
    }
    const double start = at.operand(0).floats()[0], step = at.operand(2).floats()[0];
    std::vector<float> values(counted(start, at.operand(1).floats()[0], step));
    for (std::size_t i = 0; i < values.size(); i++)
        values[i] = static_cast<float>(start + static_cast<double>(i) * step);
    return {at.converted(at.made({static_cast<std::int64_t>(values.size())}, values), type)};
}

Evaluated evaluate::view(const Evaluation& at) {
    const OnnxNode& node = at.node();
    const char* key = at.op() == "Reshape" ? "shape" : "axes";
    std::optional<Dims> wanted;
    if (node.has(key)) wanted = node.integers(key);
    if (at.op() != "Dropout" && at.reads(1)) wanted = at.integers(1);
    const OnnxConstant& from = at.operand(0);
    OnnxConstant made = from.with_dims(*viewed_dims(node, from.dims, wanted));
    if (made.bytes && made.dims != from.dims) made.identity = node.output();
    return {made};
}

}  // namespace taso
