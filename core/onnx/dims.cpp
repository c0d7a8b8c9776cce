// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/dims.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "network/layer_shape.h"

namespace taso {

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

std::size_t positive_axis(const OnnxNode& node, std::int64_t axis, std::size_t rank) {
    return static_cast<std::size_t>(positive_axes(node, {axis}, rank)[0]);
}

Dims aligned_dims(const OnnxNode& node, const Dims& dims, std::size_t rank) {
    if (!node.has("axis") || dims.size() >= rank) return dims;
    const auto axis = positive_axis(node, node.integer("axis", 0), rank);
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
    if (op == "Identity" || op == "Dropout") return dims;
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
            else if (made[i] != 0 && known > most_elements * 2 / made[i])
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

Dims shape_value(const OnnxNode& node, const Dims& dims) {
    if (node.op() == "Size") return {element_count(dims, node.where())};
    const auto rank = static_cast<std::int64_t>(dims.size());
    const auto bound = [&](std::int64_t at) {
        return std::clamp<std::int64_t>(at < 0 ? at + rank : at, 0, rank);
    };
    const std::int64_t start = bound(node.integer("start", 0)), end = bound(node.integer("end", rank));
    if (start >= end) return {};
    return {dims.begin() + start, dims.begin() + end};
}

std::vector<SlicedAxis> sliced_axes(const OnnxNode& node, const Dims& dims, const Dims& starts,
                                    const Dims& ends, const std::optional<Dims>& axes,
                                    const std::optional<Dims>& steps) {
    const std::size_t count = starts.size();
    if (ends.size() != count || (axes && axes->size() != count) || (steps && steps->size() != count))
        throw node.fault("has lists of unequal length");
    Dims first(count);
    std::iota(first.begin(), first.end(), 0);
    const std::vector<int> at = positive_axes(node, axes ? *axes : first, dims.size());
    std::vector<SlicedAxis> sliced;
    for (std::int64_t extent : dims) sliced.push_back({.extent = extent});
    for (std::size_t i = 0; i < count; i++) {
        const std::int64_t extent = dims[static_cast<std::size_t>(at[i])];
        if (steps && (*steps)[i] == 0) throw node.fault("goes in steps of 0");
        if (extent == 0) continue;
        // No step that is longer takes more than one element.
        const std::int64_t step = steps ? std::clamp((*steps)[i], -extent - 1, extent + 1) : 1;
        const auto bound = [&](std::int64_t value, std::int64_t low, std::int64_t high) {
            return std::clamp(value < 0 ? value + extent : value, low, high);
        };
        const std::int64_t begin = bound(starts[i], 0, step > 0 ? extent : extent - 1);
        const std::int64_t end = step > 0 ? bound(ends[i], 0, extent) : bound(ends[i], -1, extent - 1);
        const std::int64_t way = step > 0 ? end - begin : begin - end, pace = std::abs(step);
        SlicedAxis& axis = sliced[static_cast<std::size_t>(at[i])];
        axis = {.start = begin, .step = step, .extent = way > 0 ? (way + pace - 1) / pace : 0};
    }
    return sliced;
}

Dims split_extents(const OnnxNode& node, std::int64_t extent, const std::optional<Dims>& wanted) {
    const auto outputs = static_cast<std::int64_t>(node.proto().output_size());
    Dims extents;
    if (wanted) {
        extents = *wanted;
    } else {
        // The last part is what is left.
        const std::int64_t part = (extent + outputs - 1) / outputs;
        for (std::int64_t i = 0; i < outputs; i++)
            extents.push_back(std::clamp<std::int64_t>(extent - i * part, 0, part));
    }
    std::int64_t all = 0;
    for (std::int64_t each : extents) {
        if (each < 0 || each > extent) throw node.fault("splits into " + text(extents));
        all += each;
    }
    if (all != extent || static_cast<std::int64_t>(extents.size()) != outputs)
        throw node.fault("splits " + std::to_string(extent) + " into " + text(extents) + " for " +
                         std::to_string(outputs) + " outputs");
    return extents;
}

Dims broadcast_dims(const OnnxNode& node, const Dims& a, const Dims& b) {
    Dims out(std::max(a.size(), b.size()), 1);
    for (std::size_t i = 0; i < out.size(); i++) {
        const std::int64_t p = i < a.size() ? a[a.size() - 1 - i] : 1;
        const std::int64_t q = i < b.size() ? b[b.size() - 1 - i] : 1;
        if (p != q && p != 1 && q != 1) throw node.fault("cannot combine " + text(a) + " and " + text(b));
        out[out.size() - 1 - i] = p == 1 ? q : p;
    }
    return out;
}

Dims strides_of(const Dims& dims) {
    Dims strides(dims.size(), 1);
    for (std::size_t i = dims.size(); i-- > 1;) strides[i - 1] = strides[i] * dims[i];
    return strides;
}

Dims broadcast_strides(const Dims& dims, const Dims& out) {
    const Dims plain = strides_of(dims);
    Dims strides(out.size(), 0);
    for (std::size_t i = 0; i < dims.size(); i++)
        if (dims[i] != 1) strides[out.size() - dims.size() + i] = plain[i];
    return strides;
}

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

}  // namespace taso
