// SPDX-License-Identifier: GPL-3.0-or-later
// What moves no element by itself: another view of a tensor, which its readers see.
#include <algorithm>
#include <numeric>

#include "network/layer_shape.h"
#include "onnx/builder.h"

namespace taso {

std::optional<Dims> OnnxBuilder::list_of(const OnnxNode& node, const char* key, int index) {
    if (node.reads(index)) {
        const OnnxConstant& given = constant(node, index, "the list");
        if (!given.integer || given.elements() > 64)
            throw node.fault("its input '" + clean(node.input(index)) + "' is not a few integers");
        return given.integers();
    }
    if (node.has(key)) return node.integers(key);
    return std::nullopt;
}

void OnnxBuilder::see(const OnnxNode& node, const std::string& output, const OnnxValue& from,
                      const ArrayView& array) {
    OnnxValue made = seen_as(from, array);
    made.view = node.name();
    values_[output] = std::move(made);
}

OnnxValue OnnxBuilder::plain(const OnnxNode& node, const OnnxValue& value, const Dims& dims) {
    OnnxValue made = value;
    made.tensor = shaped_as(node, value, shape_of(node, dims));
    made.array.reset();
    return made;
}

void OnnxBuilder::see_reshaped(const OnnxNode& node, const OnnxValue& from, const Dims& dims) {
    std::optional<ArrayView> array = from.seen().reshaped(dims);
    if (array) return see(node, node.output(), from, *array);
    see(node, node.output(), plain(node, from, dims), ArrayView(dims));
}

void OnnxBuilder::add_view(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    std::optional<Dims> wanted;
    if (node.op() != "Dropout") wanted = list_of(node, node.op() == "Reshape" ? "shape" : "axes", 1);
    // Dims that are stated count all images of a batch.
    if (node.op() == "Reshape" && graph_.batch > 1 && wanted && !wanted->empty() &&
        wanted->front() == graph_.batch && from.dims.front() == 1)
        wanted->front() = 1;
    see_reshaped(node, from, *viewed_dims(node, from.dims, wanted));
}

void OnnxBuilder::add_transpose(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    Dims reversed(from.dims.size());
    std::iota(reversed.rbegin(), reversed.rend(), 0);
    const std::vector<int> axes = positive_axes(node, node.integers("perm", reversed), from.dims.size());
    if (axes.size() != from.dims.size()) throw node.fault("its perm does not name every axis");
    see(node, node.output(), from, from.seen().transposed(axes));
}

OnnxValue OnnxBuilder::sliced(const OnnxNode& node, const OnnxValue& from, int axis, std::int64_t start,
                              std::int64_t count, std::int64_t step) {
    OnnxValue made = from;
    std::optional<ArrayView> array = from.seen().sliced(axis, start, count, step);
    if (!array) {
        made = plain(node, from, from.dims);
        array = ArrayView(from.dims).sliced(axis, start, count, step);
    }
    return seen_as(made, *array);
}

void OnnxBuilder::add_slice(const OnnxNode& node) {
    OnnxValue made = tensor(node, 0);
    const std::optional<Dims> starts = list_of(node, "starts", 1), ends = list_of(node, "ends", 2);
    if (!starts || !ends) throw node.fault("does not say where it begins and ends");
    const std::vector<SlicedAxis> axes =
        sliced_axes(node, made.dims, *starts, *ends, list_of(node, "axes", 3), list_of(node, "steps", 4));
    for (std::size_t i = 0; i < axes.size(); i++) {
        const auto& [start, step, extent] = axes[i];
        if (extent == 0) throw node.unsupported("takes nothing of its input, which is not supported");
        if (start != 0 || step != 1 || extent != made.dims[i])
            made = sliced(node, made, static_cast<int>(i), start, extent, step);
    }
    see(node, node.output(), made, made.seen());
}

void OnnxBuilder::add_split(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const auto& outputs = node.proto().output();
    const int axis = positive_axes(node, {node.integer("axis", 0)}, from.dims.size())[0];
    const Dims extents = split_extents(node, from.dims[axis], list_of(node, "split", 1));
    std::int64_t begin = 0;
    for (int i = 0; i < outputs.size(); i++) {
        const std::int64_t count = extents[static_cast<std::size_t>(i)];
        if (count == 0) throw node.unsupported("makes a part of nothing, which is not supported");
        if (!outputs[i].empty()) {
            const OnnxValue part = sliced(node, from, axis, begin, count, 1);
            see(node, outputs[i], part, part.seen());
        }
        begin += count;
    }
}

void OnnxBuilder::add_gather(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const int axis = positive_axes(node, {node.integer("axis", 0)}, from.dims.size())[0];
    const OnnxConstant& given = constant(node, 1, "the list of indices");
    if (!given.integer || given.elements() < 1 || given.elements() > most_extent)
        throw node.fault("its indices are no integers, or none");
    Dims indices = given.integers();
    for (std::int64_t& index : indices) {
        if (index < 0) index += from.dims[axis];
        if (index < 0 || index >= from.dims[axis]) throw node.fault("gathers outside of its input");
    }
    const std::int64_t first = indices[0];
    const std::optional<ArrayView::Axis> loops = ArrayView::loops_through(std::move(indices));
    if (!loops) throw node.unsupported("gathers by indices that are not at constant steps");
    OnnxValue made = from;
    std::optional<ArrayView> array = from.seen().gathered(axis, first, *loops);
    if (!array) {
        made = plain(node, from, from.dims);
        array = made.seen().gathered(axis, first, *loops);
    }
    made = seen_as(made, *array);
    Dims dims = from.dims;
    dims.erase(dims.begin() + axis);
    dims.insert(dims.begin() + axis, given.dims.begin(), given.dims.end());
    see_reshaped(node, made, dims);
}

void OnnxBuilder::add_expand(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const std::optional<Dims> wanted = list_of(node, "shape", 1);
    if (!wanted) throw node.fault("does not state its shape");
    Dims dims = from.dims;
    while (dims.size() < wanted->size()) dims.insert(dims.begin(), 1);
    Dims made = dims;
    for (std::size_t i = 0; i < wanted->size(); i++) {
        const std::size_t axis = dims.size() - wanted->size() + i;
        if ((*wanted)[i] != 1 && dims[axis] != 1 && (*wanted)[i] != dims[axis])
            throw node.fault("cannot make " + text(*wanted) + " of " + text(from.dims));
        if (dims[axis] == 1) made[axis] = (*wanted)[i];
    }
    if (element_count(made, node.where()) < 1) throw node.fault("makes nothing");
    std::optional<ArrayView> array = from.seen().reshaped(dims);
    for (std::size_t axis = 0; axis < dims.size(); axis++)
        if (made[axis] != dims[axis]) array = array->repeated(static_cast<int>(axis), made[axis]);
    see(node, node.output(), from, *array);
}

void OnnxBuilder::add_depth_to_space(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    want_image(node, from);
    const std::int64_t block = node.integer("blocksize", 0);
    if (from.dims.size() != 4 || block < 1 || block > most_window) throw node.fault("has no block of pixels");
    const std::int64_t channels = from.dims[1], height = from.dims[2], width = from.dims[3];
    Dims split, dims;
    std::vector<int> order;
    if (node.op() == "SpaceToDepth") {
        if (height % block || width % block) throw node.fault("its blocks do not fit " + text(from.dims));
        split = {1, channels, height / block, block, width / block, block};
        order = {0, 3, 5, 1, 2, 4};
        dims = {1, channels * block * block, height / block, width / block};
    } else {
        if (channels % (block * block)) throw node.fault("its blocks do not fit " + text(from.dims));
        const std::int64_t left = channels / (block * block);
        const std::string mode = node.word("mode", "DCR");
        if (mode != "DCR" && mode != "CRD") throw node.fault("its mode '" + clean(mode) + "' is not known");
        split = mode == "DCR" ? Dims{1, block, block, left, height, width}
                              : Dims{1, left, block, block, height, width};
        order = mode == "DCR" ? std::vector{0, 3, 4, 1, 5, 2} : std::vector{0, 1, 4, 2, 5, 3};
        dims = {1, left, height * block, width * block};
    }
    std::optional<ArrayView> array = from.seen().reshaped(split);
    OnnxValue source = from;
    if (!array) {
        source = plain(node, from, from.dims);
        array = ArrayView(split);
    }
    see(node, node.output(), source, *array->transposed(order).reshaped(dims));
}

void OnnxBuilder::add_concat(const OnnxNode& node) {
    OnnxLayer made;
    made.layer.op = Op::concat;
    OnnxValue first = tensor(node, 0);
    const int axis = positive_axes(node, {node.integer("axis", 1)}, first.dims.size())[0];
    const AxisArrangement arrangement({axis}, first.dims.size());
    Dims dims = first.dims;
    dims[axis] = 0;
    for (int i = 0; i < node.inputs(); i++) {
        const OnnxValue operand = tensor(node, i);
        Dims others = operand.dims;
        if (others.size() != dims.size()) throw node.fault("joins tensors of unequal rank");
        dims[axis] += others[axis];
        others[axis] = first.dims[axis];
        if (others != first.dims)
            throw node.fault("joins tensors of dims " + text(first.dims) + " and " + text(operand.dims));
        made.layer.inputs.push_back(arranged(node, operand, arrangement));
    }
    const int tensor = made.layer.inputs.size() == 1 ? made.layer.inputs[0] : push(node, std::move(made));
    define(node, tensor, arrangement.view(dims));
}

}  // namespace taso
