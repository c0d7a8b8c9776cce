// SPDX-License-Identifier: GPL-3.0-or-later
// Constants whose elements are those of others in other places.
#include <algorithm>

#include "network/layer_shape.h"
#include "onnx/dims.h"
#include "onnx/evaluation.h"

namespace taso {

namespace {

/// Its permutation of the axes, which reverses them by default.
std::vector<int> permutation(const OnnxNode& node, std::size_t rank) {
    Dims reversed(rank);
    for (std::size_t i = 0; i < rank; i++) reversed[i] = static_cast<std::int64_t>(rank - 1 - i);
    const std::vector<int> axes = positive_axes(node, node.integers("perm", reversed), rank);
    if (axes.size() != rank) throw node.fault("its perm does not name every axis");
    return axes;
}

/// Along an axis, which places of it come there, one behind the other; -1: none.
using Places = Dims;

/// All places of each axis, in their order.
std::vector<Places> every_place(const Evaluation& at, const Dims& dims) {
    std::vector<Places> along;
    for (std::int64_t extent : dims) {
        at.spend(2 * extent);
        along.emplace_back(static_cast<std::size_t>(extent));
        for (std::int64_t i = 0; i < extent; i++) along.back()[static_cast<std::size_t>(i)] = i;
    }
    return along;
}

/// The elements at these places along each axis, in that order; where there is none, the one of `otherwise`.
OnnxConstant picked(const Evaluation& at, const OnnxConstant& from, const std::vector<Places>& along,
                    const OnnxConstant* otherwise = nullptr) {
    Dims dims;
    for (const Places& places : along) dims.push_back(static_cast<std::int64_t>(places.size()));
    const std::int64_t count = element_count(dims, at.node().where());
    if (count == 0) return at.moved(from, dims, {});
    if (!from.bytes && !otherwise) return from.refilled(dims);
    at.spend(6 * count + from.elements());
    const Dims strides = strides_of(from.dims);
    std::vector<std::int64_t> all = {0};
    for (std::size_t axis = 0; axis < along.size(); axis++) {
        std::vector<std::int64_t> next;
        next.reserve(all.size() * along[axis].size());
        for (std::int64_t before : all)
            for (std::int64_t place : along[axis])
                next.push_back(before < 0 || place < 0 ? -1 : before + place * strides[axis]);
        all = std::move(next);
    }
    return at.moved(from, dims, all, otherwise);
}

std::optional<Dims> list(const Evaluation& at, int index, const char* key) {
    if (at.reads(index)) return at.integers(index);
    if (at.node().has(key)) return at.node().integers(key);
    return std::nullopt;
}

Dims needed_list(const Evaluation& at, int index, const char* key) {
    if (auto given = list(at, index, key)) return *std::move(given);
    throw at.node().fault("has no list of " + std::string(key));
}

/// Where a place before or behind an axis takes its element from, as the mode says; -1: from nowhere.
std::int64_t padded_place(const OnnxNode& node, const std::string& mode, std::int64_t place,
                          std::int64_t extent) {
    if (place >= 0 && place < extent) return place;
    if (mode == "constant") return -1;
    if (extent == 0) throw node.fault("pads nothing by what lies at its edge");
    if (mode == "edge") return std::clamp<std::int64_t>(place, 0, extent - 1);
    if (mode == "wrap") return (place % extent + extent) % extent;
    if (mode != "reflect") throw node.fault("its mode '" + clean(mode) + "' is not known");
    const std::int64_t turn = std::max<std::int64_t>(2 * (extent - 1), 1);
    place = (place % turn + turn) % turn;
    return place < extent ? place : turn - place;
}

/// Concat of constants that are all of one kind.
template <class T, class Elements>
OnnxConstant joined(const Evaluation& at, const Dims& dims, std::size_t axis, Elements elements) {
    std::size_t rows = 1;
    for (std::size_t i = 0; i < axis; i++) rows *= static_cast<std::size_t>(dims[i]);
    const auto total = static_cast<std::size_t>(element_count(dims, at.node().where()));
    std::vector<T> out(total);
    std::size_t begin = 0;
    for (int i = 0; total > 0 && i < at.inputs(); i++) {
        const std::vector<T> values = elements(at.operand(i));
        const std::size_t piece = values.size() / rows, stride = total / rows;
        for (std::size_t row = 0; row < rows; row++)
            std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(row * piece), piece,
                        out.begin() + static_cast<std::ptrdiff_t>(row * stride + begin));
        begin += piece;
    }
    return at.made(dims, out);
}

}  // namespace

Evaluated evaluate::transpose(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    const Dims plain = strides_of(from.dims);
    Dims dims, strides;
    for (int axis : permutation(at.node(), from.dims.size())) {
        dims.push_back(from.dims[static_cast<std::size_t>(axis)]);
        strides.push_back(plain[static_cast<std::size_t>(axis)]);
    }
    if (!from.bytes) return {from.refilled(dims)};
    at.spend(from.elements());
    return {at.moved(from, dims, offsets(dims, strides))};
}

/// Along one axis; the indices' dims take its place.
Evaluated evaluate::gather(const Evaluation& at) {
    const OnnxConstant &from = at.operand(0), &where = at.operand(1);
    const OnnxNode& node = at.node();
    if (from.dims.empty()) throw node.fault("gathers from a scalar");
    if (!where.integer) throw node.fault("wants integers to gather by");
    const std::size_t axis = positive_axis(node, node.integer("axis", 0), from.dims.size());
    const std::int64_t extent = from.dims[axis];
    at.spend(2 * where.elements());
    std::vector<Places> along = every_place(at, from.dims);
    along[axis] = where.integers();
    for (std::int64_t& index : along[axis]) {
        if (index < -extent || index >= extent) throw node.fault("gathers outside of its input");
        if (index < 0) index += extent;
    }
    OnnxConstant made = picked(at, from, along);
    Dims dims(from.dims.begin(), from.dims.begin() + static_cast<std::ptrdiff_t>(axis));
    dims.insert(dims.end(), where.dims.begin(), where.dims.end());
    dims.insert(dims.end(), from.dims.begin() + static_cast<std::ptrdiff_t>(axis) + 1, from.dims.end());
    return {made.with_dims(dims)};
}

Evaluated evaluate::slice(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    const std::vector<SlicedAxis> axes =
        sliced_axes(at.node(), from.dims, needed_list(at, 1, "starts"), needed_list(at, 2, "ends"),
                    list(at, 3, "axes"), list(at, 4, "steps"));
    std::vector<Places> along;
    for (const SlicedAxis& axis : axes) {
        at.spend(2 * axis.extent);
        along.emplace_back();
        for (std::int64_t i = 0; i < axis.extent; i++) along.back().push_back(axis.start + i * axis.step);
    }
    return {picked(at, from, along)};
}

Evaluated evaluate::split(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    const OnnxNode& node = at.node();
    if (from.dims.empty()) throw node.fault("splits a scalar");
    const std::size_t axis = positive_axis(node, node.integer("axis", 0), from.dims.size());
    std::vector<Places> along = every_place(at, from.dims);
    std::int64_t begin = 0;
    Evaluated parts;
    for (std::int64_t extent : split_extents(node, from.dims[axis], list(at, 1, "split"))) {
        along[axis].resize(static_cast<std::size_t>(extent));
        for (std::int64_t i = 0; i < extent; i++) along[axis][static_cast<std::size_t>(i)] = begin + i;
        begin += extent;
        parts.push_back(picked(at, from, along));
        if (parts.back().bytes)
            parts.back().identity = node.proto().output(static_cast<int>(parts.size()) - 1);
    }
    return parts;
}

Evaluated evaluate::expand(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    const Dims dims = broadcast_dims(at.node(), from.dims, at.integers(1));
    const std::int64_t count = element_count(dims, at.node().where());
    if (!from.bytes) return {from.refilled(dims)};
    at.spend(3 * count + from.elements());
    return {at.moved(from, dims, offsets(dims, broadcast_strides(from.dims, dims)))};
}

Evaluated evaluate::tile(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    Dims repeats = at.integers(1);
    if (at.opset() < 6) {
        // How often, and along which axis.
        if (repeats.size() != 1 || at.integers(2).size() != 1)
            throw at.node().fault("does not say how often and along which axis");
        Dims every(from.dims.size(), 1);
        every[positive_axis(at.node(), at.integers(2)[0], every.size())] = repeats[0];
        repeats = every;
    }
    if (repeats.size() != from.dims.size()) throw at.node().fault("does not repeat each axis");
    std::vector<Places> along;
    for (std::size_t axis = 0; axis < repeats.size(); axis++) {
        Dims pair = {repeats[axis], from.dims[axis]};
        const std::int64_t extent = element_count(pair, at.node().where());
        at.spend(2 * extent);
        along.emplace_back();
        for (std::int64_t i = 0; i < extent; i++) along.back().push_back(i % from.dims[axis]);
    }
    return {picked(at, from, along)};
}

Evaluated evaluate::pad(const Evaluation& at) {
    const OnnxConstant& from = at.operand(0);
    const OnnxNode& node = at.node();
    const std::size_t rank = from.dims.size();
    const Dims pads = at.opset() < 2 ? node.integers("paddings") : needed_list(at, 1, "pads");
    Dims all(rank);
    for (std::size_t i = 0; i < rank; i++) all[i] = static_cast<std::int64_t>(i);
    const std::vector<int> axes = positive_axes(node, at.reads(3) ? at.integers(3) : all, rank);
    if (pads.size() != 2 * axes.size())
        throw node.fault("has " + std::to_string(pads.size()) + " pads for " + std::to_string(axes.size()) +
                         " axes");
    OnnxConstant fill = from.integer ? OnnxConstant::filled({}, std::int64_t{0})
                                     : OnnxConstant::filled({}, node.number("value", 0));
    if (at.reads(2)) fill = at.converted(at.operand(2), from.type);
    if (fill.elements() != 1) throw node.fault("its value is not one constant number");
    const std::string mode = node.word("mode", "constant");
    std::vector<Places> along = every_place(at, from.dims);
    for (std::size_t i = 0; i < axes.size(); i++) {
        const std::int64_t extent = from.dims[static_cast<std::size_t>(axes[i])];
        const std::int64_t before = pads[i], behind = pads[i + axes.size()];
        for (std::int64_t pad : {before, behind})
            if (pad < -most_extent || pad > most_extent)
                throw node.fault("pads an axis by " + std::to_string(pad));
        Places& places = along[static_cast<std::size_t>(axes[i])];
        at.spend(2 * std::max<std::int64_t>(extent + before + behind, 0));
        places.clear();
        for (std::int64_t place = -before; place < extent + behind; place++)
            places.push_back(padded_place(node, mode, place, extent));
    }
    return {picked(at, from, along, &fill)};
}

Evaluated evaluate::concat(const Evaluation& at) {
    const OnnxNode& node = at.node();
    const OnnxConstant& first = at.operand(0);
    if (first.dims.empty()) throw node.fault("joins scalars");
    const std::size_t axis = positive_axis(node, node.integer("axis", 1), first.dims.size());
    Dims dims = first.dims;
    dims[axis] = 0;
    for (int i = 0; i < at.inputs(); i++) {
        at.spend(2 * at.operand(i).elements());
        Dims other = at.operand(i).dims;
        if (other.size() != dims.size() || at.operand(i).integer != first.integer)
            throw node.fault("joins unlike constants");
        dims[axis] += other[axis];
        other[axis] = dims[axis];
        if (other != dims) throw node.fault("joins unlike constants");
    }
    OnnxConstant made =
        first.integer
            ? joined<std::int64_t>(at, dims, axis, [](const OnnxConstant& each) { return each.integers(); })
            : joined<float>(at, dims, axis, [](const OnnxConstant& each) { return each.floats(); });
    made.type = first.type;
    return {made};
}

}  // namespace taso
