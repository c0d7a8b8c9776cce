// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of which each element is made of all along some axes.
#include <algorithm>
#include <cmath>
#include <limits>

#include "onnx/dims.h"
#include "onnx/evaluation.h"

namespace taso {

namespace {

/// By axis whether it is reduced; all of them where none is named.
std::vector<bool> reduced_axes(const Evaluation& at, std::size_t rank) {
    const OnnxNode& node = at.node();
    Dims named = node.integers("axes");
    if (at.reads(1)) named = at.integers(1);
    if (named.empty()) return std::vector<bool>(rank, node.integer("noop_with_empty_axes", 0) == 0);
    std::vector<bool> reduced(rank);
    for (int axis : positive_axes(node, named, rank)) reduced[static_cast<std::size_t>(axis)] = true;
    return reduced;
}

template <class T>
T first_value(const std::string& op) {
    if (op == "ReduceProd") return 1;
    using Limits = std::numeric_limits<T>;
    if (op == "ReduceMax") return Limits::has_infinity ? -Limits::infinity() : Limits::lowest();
    if (op == "ReduceMin") return Limits::has_infinity ? Limits::infinity() : Limits::max();
    return 0;
}

void take(const OnnxNode& node, std::int64_t& all, std::int64_t value) {
    bool over = false;
    if (node.op() == "ReduceMax")
        all = std::max(all, value);
    else if (node.op() == "ReduceMin")
        all = std::min(all, value);
    else if (node.op() == "ReduceProd")
        over = __builtin_mul_overflow(all, value, &all);
    else
        over = __builtin_add_overflow(all, value, &all);
    if (over) throw node.fault("overflows");
}

void take(const OnnxNode& node, double& all, float value) {
    if (node.op() == "ReduceMax")
        all = std::max(all, static_cast<double>(value));
    else if (node.op() == "ReduceMin")
        all = std::min(all, static_cast<double>(value));
    else if (node.op() == "ReduceProd")
        all *= value;
    else
        all += value;
}

}  // namespace

Evaluated evaluate::reduction(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    const OnnxNode& node = at.node();
    const std::vector<bool> reduced = reduced_axes(at, from.dims.size());
    Dims kept, dims;  // with extents of 1 where it reduces, and as it makes them
    for (std::size_t axis = 0; axis < reduced.size(); axis++) {
        kept.push_back(reduced[axis] ? 1 : from.dims[axis]);
        if (!reduced[axis] || node.integer("keepdims", 1) != 0) dims.push_back(kept.back());
    }
    const std::int64_t count = element_count(kept, node.where()), all = from.elements();
    if (count > 0 && all == 0) throw node.fault("reduces what has no elements");
    at.spend(4 * (all + count));
    const std::vector<std::int64_t> places = offsets(from.dims, broadcast_strides(kept, from.dims));
    const std::int64_t each = count > 0 ? all / count : 1;
    const bool mean = at.op() == "ReduceMean";
    const auto made = [&](auto start, const auto& values) {
        std::vector<decltype(start)> out(static_cast<std::size_t>(count), start);
        for (std::size_t i = 0; i < values.size(); i++)
            take(node, out[static_cast<std::size_t>(places[i])], values[i]);
        if (mean)
            for (auto& value : out) value /= static_cast<decltype(start)>(each);
        return out;
    };
    if (from.integer)
        return {at.converted(at.made(dims, made(first_value<std::int64_t>(at.op()), from.integers())),
                             from.type)};
    const std::vector<double> values = made(first_value<double>(at.op()), from.floats());
    return {at.converted(at.made(dims, std::vector<float>(values.begin(), values.end())), from.type)};
}

}  // namespace taso
