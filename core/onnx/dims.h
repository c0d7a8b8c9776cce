// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "onnx/node.h"

namespace taso {

// Arithmetic of dims: axes, broadcasting, and where elements stand.

/// Axes counted from the end made positive. Throws the node's fault outside of the rank, or given twice.
std::vector<int> positive_axes(const OnnxNode& node, const Dims& axes, std::size_t rank);
/// One of them.
std::size_t positive_axis(const OnnxNode& node, std::int64_t axis, std::size_t rank);

/// Dims after the node's op, a Reshape (wanted: its second input or attribute), Flatten, Squeeze or Unsqueeze
/// (wanted: its axes, if given), or Identity: the elements keep their order.
std::optional<Dims> viewed_dims(const OnnxNode& node, const Dims& dims, const std::optional<Dims>& wanted);

/// What Shape says of a tensor of some dims, from its start to its end; or Size, in one number.
Dims shape_value(const OnnxNode& node, const Dims& dims);

/// What a Slice takes along one axis.
struct SlicedAxis {
    std::int64_t start = 0, step = 1, extent = 0;
};
/// By axis of `dims`, with all attributes and inputs of a Slice of any operator set as lists; axes: 0, 1, .. where not
/// given; steps: 1. Throws the node's fault.
std::vector<SlicedAxis> sliced_axes(const OnnxNode& node, const Dims& dims, const Dims& starts,
                                    const Dims& ends, const std::optional<Dims>& axes,
                                    const std::optional<Dims>& steps);
/// The extents that a Split cuts an axis into, into as many as it has outputs; `wanted`: its list, if given.
Dims split_extents(const OnnxNode& node, std::int64_t extent, const std::optional<Dims>& wanted);

/// Dims of the second operand of an Add, Sub, Mul or Div as they broadcast over a first one of some rank:
/// until operator set 6 an attribute could say with which axis they begin.
Dims aligned_dims(const OnnxNode& node, const Dims& dims, std::size_t rank);

/// Dims of the elementwise combination of two tensors. Throws the node's fault where they do not fit.
Dims broadcast_dims(const OnnxNode& node, const Dims& a, const Dims& b);

/// By axis, the elements from one place to the next.
Dims strides_of(const Dims& dims);
/// The same of a tensor that is read as one of `out` dims, which it broadcasts to.
Dims broadcast_strides(const Dims& dims, const Dims& out);
/// Offsets into a tensor of some strides, in the order of the elements of `dims`.
std::vector<std::int64_t> offsets(const Dims& dims, const Dims& strides);

}  // namespace taso
