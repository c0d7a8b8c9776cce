// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "network/network.h"
#include "onnx/constant.h"

namespace taso {

/// How an array of any rank lies in a tensor: which of the tensor's elements, counted in chw order, each of its own is.
/// Transposes, slices and reshapes change the view and move nothing, as far as loops of constant stride can say it.
class ArrayView {
  public:
    /// One loop of an axis, in elements of the tensor.
    struct Loop {
        std::int64_t extent = 1, stride = 0;
        auto operator<=>(const Loop&) const = default;
    };
    /// Outer loops first; their extents' product is the axis's. None: 1.
    using Axis = std::vector<Loop>;

    ArrayView() = default;
    /// The elements in their order.
    explicit ArrayView(const Dims& dims);
    /// One of one axis.
    explicit ArrayView(const Loops& loops);

    const Dims& dims() const { return dims_; }
    std::int64_t elements() const;
    /// Whether the elements follow one another, from the tensor's first.
    bool is_plain() const;
    /// Whether each of a tensor's so many elements is there once.
    bool is_whole(std::int64_t elements) const;
    auto operator<=>(const ArrayView&) const = default;

    /// axes: which of these each of the result's is.
    ArrayView transposed(const std::vector<int>& axes) const;
    /// In dims of as many elements; nothing where no loops can say it.
    std::optional<ArrayView> reshaped(const Dims& dims) const;
    /// `count` elements of an axis from `start` on, `step` apart; nothing where no loops can say it.
    std::optional<ArrayView> sliced(int axis, std::int64_t start, std::int64_t count,
                                    std::int64_t step) const;
    /// The elements of an axis by their indices, which are `start` and loops from there; nothing where no loops can say
    /// it.
    std::optional<ArrayView> gathered(int axis, std::int64_t start, const Axis& indices) const;
    /// Loops that count through some numbers from the first on; nothing where there are too many.
    static std::optional<Axis> loops_through(std::vector<std::int64_t> numbers);
    /// An axis of extent 1 repeated.
    ArrayView repeated(int axis, std::int64_t count) const;

    /// The elements in the order in which those of a whole array of the same dims stand in its tensor; nothing where no
    /// loops can say it.
    std::optional<ArrayView> ordered_as(const ArrayView& whole) const;

    /// As a rearrangement has them; nothing where there are too many.
    std::optional<Loops> loops() const;
    /// The place in the tensor of every element, in order.
    std::vector<std::int64_t> places() const;

  private:
    ArrayView(std::vector<Axis> axes, std::int64_t offset);
    Axis merged() const;

    std::vector<Axis> axes_;
    Dims dims_;
    std::int64_t offset_ = 0;
};

}  // namespace taso
