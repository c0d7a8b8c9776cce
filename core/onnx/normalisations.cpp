// SPDX-License-Identifier: GPL-3.0-or-later
// What InstanceNormalization, GroupNormalization, LayerNormalization and MeanVarianceNormalization become: one op, which takes
// mean and variance of every group of channels over the map.
#include <algorithm>
#include <numeric>

#include "network/layer_shape.h"
#include "onnx/attributes.h"
#include "onnx/builder.h"

namespace taso {

namespace {

/// Numbers per channel of such as stand for runs of channels.
std::vector<double> spread_out(const std::vector<double>& values, std::size_t channels) {
    std::vector<double> spread(channels);
    for (std::size_t c = 0; c < channels; c++) spread[c] = values[c * values.size() / channels];
    return spread;
}

/// The other axes than some, in order.
std::vector<int> other_axes(const std::vector<int>& axes, std::size_t rank) {
    std::vector<int> others;
    for (int i = 0; i < static_cast<int>(rank); i++)
        if (std::find(axes.begin(), axes.end(), i) == axes.end()) others.push_back(i);
    return others;
}

}  // namespace

OnnxValue OnnxBuilder::normalised(const OnnxNode& node, const OnnxValue& from, const std::vector<int>& kept,
                                  double epsilon, const std::vector<double>& factor,
                                  const std::vector<double>& shift) {
    std::int64_t groups = 1;
    for (int axis : kept) groups *= from.dims[static_cast<std::size_t>(axis)];
    const bool leading = kept.empty() || kept.back() == static_cast<int>(kept.size()) - 1;
    OnnxValue made = from;
    // Groups of channels of the tensor itself will do, as after the Reshape to [1, groups, -1] by which others take a
    // GroupNormalization apart.
    const bool own = leading && !from.array && groups > 0 && graph_.shape(from.tensor).channels % groups == 0;
    if (!own) {
        const AxisArrangement arrangement(kept, from.dims.size());
        made = seen_as({.constant = {}, .tensor = arranged(node, from, arrangement), .dims = {}},
                       arrangement.view(from.dims));
    }
    made.tensor = push_norm(node, made.tensor, groups, epsilon, factor, shift);
    return made;
}

int OnnxBuilder::push_norm(const OnnxNode& node, int tensor, std::int64_t groups, double epsilon,
                           const std::vector<double>& factor, const std::vector<double>& shift) {
    const TensorShape shape = graph_.shape(tensor);
    if (!(epsilon >= 0)) throw node.fault("its epsilon is below 0");
    spend_channels(node, shape.channels);
    OnnxLayer made;
    made.layer.op = Op::instance_norm;
    made.layer.inputs = {tensor};
    made.layer.groups = narrow(node, groups);
    made.layer.bias = static_cast<float>(epsilon);
    const auto channels = static_cast<std::size_t>(shape.channels);
    made.factor = spread_out(factor, channels);
    made.shift = spread_out(shift, channels);
    return push(node, std::move(made));
}

void OnnxBuilder::add_instance_norm(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    if (from.dims.size() < 3)
        throw node.fault("reads a tensor of dims " + text(from.dims) + ", which is no image");
    if (from.dims[0] > most_extent / from.dims[1]) throw node.fault("makes nothing, or too much");
    const auto per_group = [&](int index, const char* what) {
        const std::vector<double> given =
            numbers(node, constant(node, index, what), static_cast<std::size_t>(from.dims[1]));
        std::vector<double> all;
        for (std::int64_t image = 0; image < from.dims[0]; image++)
            all.insert(all.end(), given.begin(), given.end());
        return all;
    };
    const std::vector<double> factor = per_group(1, "the scale"), shift = per_group(2, "the bias");
    const OnnxValue made = normalised(node, from, {0, 1}, node.number("epsilon", 1e-5F), factor, shift);
    define_like(node, made.tensor, made);
}

void OnnxBuilder::add_group_norm(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    want_one(node, from);
    const int tensor = shaped(node, from);
    const std::int64_t channels = graph_.shape(tensor).channels, groups = node.integer("num_groups", 0);
    if (groups < 1 || channels % groups != 0)
        throw node.fault(std::to_string(groups) + " groups do not divide " + std::to_string(channels) +
                         " channels");
    // One number for each group until operator set 21, since then for each channel.
    const auto listed = [&](int index, const char* what) {
        const OnnxConstant& given = constant(node, index, what);
        const bool by_group = given.elements() == groups;
        return numbers(node, given, static_cast<std::size_t>(by_group ? groups : channels));
    };
    const std::vector<double> factor = listed(1, "the scale"), shift = listed(2, "the bias");
    define(node, push_norm(node, tensor, groups, node.number("epsilon", 1e-5F), factor, shift), from.dims);
}

OnnxBuilder::AxisConstant OnnxBuilder::along_one(const OnnxNode& node, const OnnxConstant& constant,
                                                 const Dims& dims, std::size_t first) {
    const Dims inner(dims.begin() + static_cast<std::ptrdiff_t>(first), dims.end());
    if (constant.elements() != element_count(inner, node.where())) return along_axis(node, constant, dims);
    const std::vector<double> all = numbers(node, constant, static_cast<std::size_t>(constant.elements()));
    if (std::all_of(all.begin(), all.end(), [&](double value) { return value == all[0]; }))
        return {-1, {all[0]}};
    std::size_t run = all.size();
    for (std::size_t i = 0; i < inner.size(); i++) {
        // Elements apart in this axis alone, and all others at the same place in it.
        const auto extent = static_cast<std::size_t>(inner[i]);
        run /= extent;
        bool fits = true;
        for (std::size_t at = 0; fits && at < all.size(); at++)
            fits = all[at] == all[at / run % extent * run];
        if (!fits) continue;
        AxisConstant made = {static_cast<int>(first + i), {}};
        for (std::size_t at = 0; at < extent; at++) made.values.push_back(all[at * run]);
        return made;
    }
    throw node.unsupported("scales or shifts every element by another number, which is not supported");
}

void OnnxBuilder::add_layer_norm(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const auto axis =
        static_cast<std::size_t>(positive_axes(node, {node.integer("axis", -1)}, from.dims.size())[0]);
    if (axis == 0) want_apart(node, from, {0});
    if (node.proto().output_size() > 1 && !node.proto().output(1).empty())
        throw node.unsupported("gives its means too, which is not supported");
    std::vector<int> kept(axis);
    std::iota(kept.begin(), kept.end(), 0);
    OnnxValue made = normalised(node, from, kept, node.number("epsilon", 1e-5F), {1}, {0});
    AxisConstant factor = {-1, {1}}, shift = {-1, {0}};
    if (node.reads(1)) factor = along_one(node, constant(node, 1, "the scale"), from.dims, axis);
    if (node.reads(2)) shift = along_one(node, constant(node, 2, "the bias"), from.dims, axis);
    if (factor.axis >= 0 && shift.axis >= 0 && factor.axis != shift.axis) {
        made = scaled(node, made, factor, {-1, {0}});
        factor = {-1, {1}};
    }
    if (node.reads(1) || node.reads(2)) made = scaled(node, made, factor, shift);
    define_like(node, made.tensor, made);
}

void OnnxBuilder::add_mean_variance(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const std::vector<int> axes = positive_axes(node, node.integers("axes", {0, 2, 3}), from.dims.size());
    want_apart(node, from, axes);
    // ONNX adds 1e-9 to the deviation, as little as this to the variance.
    const OnnxValue made = normalised(node, from, other_axes(axes, from.dims.size()), 1e-18, {1}, {0});
    define_like(node, made.tensor, made);
}

}  // namespace taso
