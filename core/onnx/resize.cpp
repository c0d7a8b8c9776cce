// SPDX-License-Identifier: GPL-3.0-or-later
// What Resize and the Upsample of former operator sets become.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "network/layer_shape.h"
#include "onnx/attributes.h"
#include "onnx/builder.h"

namespace taso {

namespace {

/// Scales and dims of the result, by axis.
struct Sizes {
    std::vector<float> scales;
    Dims dims;
};

/// What a node states for some axes.
template <class Number>
std::vector<Number> for_axes(const OnnxNode& node, const std::vector<int>& axes,
                             const std::vector<Number>& stated, const char* what) {
    if (stated.size() != axes.size())
        throw node.fault("has " + std::to_string(stated.size()) + " " + what + " for " +
                         std::to_string(axes.size()) + " axes");
    return stated;
}

Sizes by_scales(const OnnxNode& node, const Dims& from, const std::vector<int>& axes,
                const std::vector<float>& scales) {
    Sizes made = {std::vector<float>(from.size(), 1), from};
    const std::vector<float> stated = for_axes(node, axes, scales, "scales");
    for (std::size_t i = 0; i < axes.size(); i++) {
        const auto axis = static_cast<std::size_t>(axes[i]);
        // In single precision, as ONNX Runtime does it: 0.6 of 5 is 3, though the float is above 0.6.
        const float extent = static_cast<float>(from[axis]) * stated[i];
        if (!(stated[i] > 0) || !(extent >= 1) || !(extent <= most_extent))
            throw node.fault("scales " + std::to_string(from[axis]) + " by " + std::to_string(stated[i]));
        made.scales[axis] = stated[i];
        made.dims[axis] = static_cast<std::int64_t>(extent);
    }
    return made;
}

Sizes by_sizes(const OnnxNode& node, const Dims& from, const std::vector<int>& axes, const Dims& sizes) {
    Sizes made = {std::vector<float>(from.size(), 1), from};
    const Dims stated = for_axes(node, axes, sizes, "sizes");
    for (std::size_t i = 0; i < axes.size(); i++) {
        const auto axis = static_cast<std::size_t>(axes[i]);
        if (stated[i] < 1 || stated[i] > most_extent)
            throw node.fault("makes an extent of " + std::to_string(stated[i]));
        made.dims[axis] = stated[i];
        made.scales[axis] = size_scale(static_cast<int>(from[axis]), static_cast<int>(stated[i]));
    }
    const std::string policy = node.word("keep_aspect_ratio_policy", "stretch");
    if (policy == "stretch") return made;
    if (policy != "not_larger" && policy != "not_smaller")
        throw node.fault("its keep_aspect_ratio_policy '" + clean(policy) + "' is not known");
    float kept = made.scales[static_cast<std::size_t>(axes[0])];
    for (const int axis : axes) {
        const float other = made.scales[static_cast<std::size_t>(axis)];
        kept = policy == "not_larger" ? std::min(kept, other) : std::max(kept, other);
    }
    for (const int axis : axes) {
        const auto at = static_cast<std::size_t>(axis);
        made.scales[at] = kept;
        made.dims[at] =
            std::clamp<std::int64_t>(std::llround(kept * static_cast<float>(from[at])), 1, most_extent);
    }
    return made;
}

/// Until operator set 10 a place was the output's over its scale, and the nearest one what lies before it, or behind
/// where the map is made smaller.
Rounding former_rounding(const OnnxNode& node, float height, float width) {
    const bool smaller = std::min(height, width) < 1;
    if (smaller && std::max(height, width) > 1)
        throw node.unsupported("makes one extent larger and the other smaller, which was not defined then");
    return smaller ? Rounding::ceil : Rounding::floor;
}

}  // namespace

void OnnxBuilder::add_resize(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    want_image(node, from);
    const bool upsample = node.op() == "Upsample", former = upsample || opset_ < 11;
    const int scales_input = former ? 1 : 2;
    const std::size_t rank = from.dims.size();
    std::vector<int> axes(rank);
    std::iota(axes.begin(), axes.end(), 0);
    if (node.has("axes")) axes = positive_axes(node, node.integers("axes"), rank);
    if (axes.empty()) throw node.fault("resizes along no axis");

    Sizes sizes;
    const OnnxConstant* scales =
        node.reads(scales_input) ? &constant(node, scales_input, "the list of scales") : nullptr;
    if (scales && scales->elements() > 0) {
        if (scales->elements() > 64) throw node.fault("its scales are not a few numbers");
        sizes = by_scales(node, from.dims, axes, scales->floats());
    } else if (!former && node.reads(3)) {
        const OnnxConstant& wanted = constant(node, 3, "the list of sizes");
        sizes = by_sizes(node, from.dims, axes, *few_integers(node, &wanted, "sizes"));
    } else if (node.has("scales")) {
        sizes = by_scales(node, from.dims, axes, node.numbers("scales"));
    } else if (rank == 4 && node.has("height_scale") && node.has("width_scale")) {
        sizes = by_scales(node, from.dims, {2, 3},
                          {node.number("height_scale", 1), node.number("width_scale", 1)});
    } else {
        throw node.fault("has neither scales nor sizes");
    }
    if (sizes.dims[0] != from.dims[0] || sizes.dims[1] != from.dims[1])
        throw node.unsupported("resizes the batch or the channels");

    const std::string mode = node.word("mode", "nearest");
    const std::optional<Interpolation> interpolation =
        interpolation_named(mode == "bilinear" ? "linear" : mode);
    if (!interpolation) throw node.fault("its mode '" + clean(mode) + "' is not known");
    OnnxLayer made;
    Layer& layer = made.layer;
    layer.op = Op::resize;
    layer.inputs = {shaped(node, from)};
    // A signal is a single row.
    const bool signal = rank == 3;
    layer.shape = {0, signal ? 1 : static_cast<int>(sizes.dims[2]), static_cast<int>(sizes.dims.back())};
    layer.alpha = signal ? 1 : sizes.scales[2], layer.beta = sizes.scales.back();
    layer.window.kernel_height = layer.window.kernel_width = static_cast<int>(*interpolation);
    if (former) {
        layer.coordinates = Coordinates::asymmetric;
        layer.rounding = former_rounding(node, layer.alpha, layer.beta);
    } else {
        read_resampling(node, *interpolation, layer);
    }
    if (*interpolation != Interpolation::nearest) layer.rounding = Rounding::round_prefer_floor;
    if (layer.alpha == 1 && layer.beta == 1 && sizes.dims == from.dims) {
        see(node, node.output(), from, from.seen());
        return;
    }
    define(node, push(node, std::move(made)), sizes.dims);
}

void OnnxBuilder::read_resampling(const OnnxNode& node, Interpolation interpolation, Layer& layer) const {
    const std::string coordinates = node.word("coordinate_transformation_mode", "half_pixel"),
                      rounding = node.word("nearest_mode", "round_prefer_floor");
    const std::optional<Coordinates> known = coordinates_named(coordinates);
    if (!known && coordinates == "tf_crop_and_resize")
        throw node.unsupported("resizes a part of the map, which is not supported");
    if (!known)
        throw node.fault("its coordinate_transformation_mode '" + clean(coordinates) + "' is not known");
    layer.coordinates = *known;
    if (interpolation == Interpolation::nearest) {
        const std::optional<Rounding> nearest = rounding_named(rounding);
        if (!nearest) throw node.fault("its nearest_mode '" + clean(rounding) + "' is not known");
        layer.rounding = *nearest;
        return;
    }
    if (node.integer("antialias", 0) != 0 && std::min(layer.alpha, layer.beta) < 1)
        throw node.unsupported("makes the map smaller with antialias, which is not supported");
    if (interpolation != Interpolation::cubic) return;
    if (node.integer("exclude_outside", 0) != 0)
        throw node.unsupported("leaves out what is outside of the map, which is not supported");
    layer.bias = node.number("cubic_coeff_a", default_cubic);
}

}  // namespace taso
