// SPDX-License-Identifier: GPL-3.0-or-later
// What looks at all elements along some axes.
#include <algorithm>
#include <map>
#include <numeric>

#include "network/layer_shape.h"
#include "onnx/builder.h"

namespace taso {

namespace {

/// What is pooled, and functions of each value before and after it.
struct Reduction {
    enum Kind { mean, sum, largest, least } kind;
    std::optional<Op> before = {}, after = {};
};

const std::map<std::string, Reduction> reductions = {{"ReduceMean", {Reduction::mean}},
                                                     {"ReduceSum", {Reduction::sum}},
                                                     {"ReduceMax", {Reduction::largest}},
                                                     {"ReduceMin", {Reduction::least}},
                                                     {"ReduceL1", {Reduction::sum, Op::abs}},
                                                     {"ReduceL2", {Reduction::sum, Op::square, Op::sqrt}},
                                                     {"ReduceSumSquare", {Reduction::sum, Op::square}},
                                                     {"ReduceLogSum", {Reduction::sum, {}, Op::log}}};

}  // namespace

void OnnxBuilder::add_softmax(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const bool over_rest = opset_ < 13;
    const std::size_t rank = from.dims.size();
    const int axis = positive_axes(node, {node.integer("axis", over_rest ? 1 : -1)}, rank)[0];
    std::vector<int> along(over_rest ? rank - static_cast<std::size_t>(axis) : 1);
    std::iota(along.begin(), along.end(), axis);
    want_apart(node, from, along);
    // Softmax of a layer is over the channels of each pixel.
    const AxisArrangement arrangement(along, rank);
    OnnxLayer made;
    made.layer.op = node.op() == "LogSoftmax" ? Op::log_softmax : Op::softmax;
    made.layer.inputs = {arranged(node, from, arrangement)};
    define(node, push(node, std::move(made)), arrangement.view(from.dims));
}

void OnnxBuilder::add_reduction(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const int rank = static_cast<int>(from.dims.size());
    const std::optional<Dims> given = list_of(node, "axes", 1);
    Dims all(from.dims.size());
    std::iota(all.begin(), all.end(), 0);
    const bool none = !given || given->empty();
    if (none && node.integer("noop_with_empty_axes", 0) != 0) {
        see(node, node.output(), from, from.seen());
        return;
    }
    const std::vector<int> axes = positive_axes(node, none ? all : *given, from.dims.size());
    want_apart(node, from, axes);
    // What is left are the channels, and the map is what is reduced.
    std::vector<int> kept;
    for (int i = 0; i < rank; i++)
        if (std::find(axes.begin(), axes.end(), i) == axes.end()) kept.push_back(i);
    const Reduction reduction = reductions.at(node.op());
    int tensor = arranged(node, from, AxisArrangement(kept, from.dims.size()));
    const TensorShape in = graph_.shape(tensor);
    const auto scale = [&](double factor) {
        const auto channels = static_cast<std::size_t>(in.channels);
        tensor =
            push_scale(node, tensor, std::vector<double>(channels, factor), std::vector<double>(channels, 0));
    };
    const auto apply = [&](Op function) {
        OnnxLayer made;
        made.layer.op = function;
        made.layer.inputs = {tensor};
        tensor = push(node, std::move(made));
    };
    const bool least = reduction.kind == Reduction::least;
    const bool extreme = least || reduction.kind == Reduction::largest;
    if (reduction.before) apply(*reduction.before);
    if (least) scale(-1);
    OnnxLayer pool;
    pool.layer.op = extreme ? Op::max_pool : Op::average_pool;
    pool.layer.window.kernel_height = in.height, pool.layer.window.kernel_width = in.width;
    pool.layer.inputs = {tensor};
    tensor = push(node, std::move(pool));
    if (least) scale(-1);
    if (reduction.kind == Reduction::sum) scale(static_cast<double>(in.height) * in.width);
    if (reduction.after) apply(*reduction.after);
    Dims dims;
    for (int i = 0; i < rank; i++) {
        const bool is_kept = std::find(kept.begin(), kept.end(), i) != kept.end();
        if (is_kept) dims.push_back(from.dims[i]);
        if (!is_kept && node.integer("keepdims", 1) != 0) dims.push_back(1);
    }
    define(node, tensor, dims);
}

}  // namespace taso
