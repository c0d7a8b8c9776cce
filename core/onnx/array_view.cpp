// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/array_view.h"

#include <algorithm>
#include <numeric>

namespace taso {

namespace {

std::int64_t extent_of(const ArrayView::Axis& axis) {
    std::int64_t extent = 1;
    for (const ArrayView::Loop& loop : axis) extent *= loop.extent;
    return extent;
}

/// Appends a loop, as part of the one before where that goes on with the same steps.
void append(ArrayView::Axis& loops, ArrayView::Loop next) {
    if (next.extent == 1) return;
    if (!loops.empty() && loops.back().stride == next.stride * next.extent)
        loops.back() = {loops.back().extent * next.extent, next.stride};
    else
        loops.push_back(next);
}

}  // namespace

ArrayView::ArrayView(const Dims& dims) : axes_(dims.size()), dims_(dims) {
    std::int64_t stride = 1;
    for (std::size_t i = dims.size(); i-- > 0;) {
        append(axes_[i], {dims[i], stride});
        stride *= dims[i];
    }
}

ArrayView::ArrayView(const Loops& loops) : axes_(1), offset_(loops.offset) {
    for (std::size_t i = 0; i < loops.extents.size(); i++)
        append(axes_[0], {loops.extents[i], loops.strides[i]});
    dims_ = {extent_of(axes_[0])};
}

ArrayView::ArrayView(std::vector<Axis> axes, std::int64_t offset) : axes_(std::move(axes)), offset_(offset) {
    for (const Axis& axis : axes_) dims_.push_back(extent_of(axis));
}

std::int64_t ArrayView::elements() const {
    return std::accumulate(dims_.begin(), dims_.end(), std::int64_t{1}, std::multiplies<>());
}

ArrayView::Axis ArrayView::merged() const {
    Axis loops;
    for (const Axis& axis : axes_)
        for (const Loop& loop : axis) append(loops, loop);
    return loops;
}

bool ArrayView::is_plain() const {
    const Axis loops = merged();
    return offset_ == 0 && (loops.empty() || (loops.size() == 1 && loops[0].stride == 1));
}

bool ArrayView::is_whole(std::int64_t elements) const {
    Axis loops = merged();
    std::sort(loops.begin(), loops.end(), [](const Loop& a, const Loop& b) { return a.stride < b.stride; });
    std::int64_t covered = 1;
    for (const Loop& loop : loops) {
        if (loop.stride != covered) return false;
        covered *= loop.extent;
    }
    return offset_ == 0 && covered == elements;
}

ArrayView ArrayView::transposed(const std::vector<int>& axes) const {
    std::vector<Axis> made;
    for (int axis : axes) made.push_back(axes_[static_cast<std::size_t>(axis)]);
    return {std::move(made), offset_};
}

std::optional<ArrayView> ArrayView::reshaped(const Dims& dims) const {
    Axis left = merged();
    std::reverse(left.begin(), left.end());  // the outermost is taken from the end
    std::vector<Axis> made(dims.size());
    for (std::size_t i = 0; i < dims.size(); i++) {
        std::int64_t wanted = dims[i];
        while (wanted > 1) {
            if (left.empty()) return std::nullopt;
            Loop& outer = left.back();
            if (wanted % outer.extent == 0) {
                append(made[i], outer);
                wanted /= outer.extent;
                left.pop_back();
            } else if (outer.extent % wanted == 0) {
                outer.extent /= wanted;
                append(made[i], {wanted, outer.stride * outer.extent});
                wanted = 1;
            } else {
                return std::nullopt;
            }
        }
    }
    if (!left.empty()) return std::nullopt;
    return ArrayView(std::move(made), offset_);
}

std::optional<ArrayView> ArrayView::sliced(int axis, std::int64_t start, std::int64_t count,
                                           std::int64_t step) const {
    ArrayView made = *this;
    Axis& loops = made.axes_[static_cast<std::size_t>(axis)];
    made.dims_[static_cast<std::size_t>(axis)] = count;
    if (loops.size() <= 1) {
        const std::int64_t stride = loops.empty() ? 0 : loops[0].stride;
        loops.clear();
        append(loops, {count, stride * step});
        made.offset_ += start * stride;
        return made;
    }
    // Whole turns of the inner loops, or a part of one.
    std::int64_t inner = 1;
    for (std::size_t i = 1; i < loops.size(); i++) inner *= loops[i].extent;
    if (step == 1 && start % inner == 0 && count % inner == 0) {
        made.offset_ += start / inner * loops[0].stride;
        loops[0].extent = count / inner;
        if (loops[0].extent == 1) loops.erase(loops.begin());
        return made;
    }
    const std::int64_t last = start + (count - 1) * step;
    if (start / inner != last / inner) return std::nullopt;
    made.offset_ += start / inner * loops[0].stride;
    loops.erase(loops.begin());
    made.dims_[static_cast<std::size_t>(axis)] = inner;
    return made.sliced(axis, start % inner, count, step);
}

std::optional<ArrayView> ArrayView::gathered(int axis, std::int64_t start, const Axis& indices) const {
    ArrayView made = *this;
    Axis& loops = made.axes_[static_cast<std::size_t>(axis)];
    if (loops.size() > 1) return std::nullopt;
    const std::int64_t stride = loops.empty() ? 0 : loops[0].stride;
    loops.clear();
    for (const Loop& loop : indices) append(loops, {loop.extent, loop.stride * stride});
    made.dims_[static_cast<std::size_t>(axis)] = extent_of(indices);
    made.offset_ += start * stride;
    return made;
}

std::optional<ArrayView::Axis> ArrayView::loops_through(std::vector<std::int64_t> numbers) {
    Axis inner;
    while (numbers.size() > 1) {
        const std::int64_t step = numbers[1] - numbers[0];
        std::size_t run = 2;
        while (run < numbers.size() && numbers[run] - numbers[run - 1] == step) run++;
        // As many a run as all runs can have.
        if (inner.size() == TASO_LOOPS || numbers.size() % run != 0) return std::nullopt;
        std::vector<std::int64_t> starts;
        for (std::size_t i = 0; i < numbers.size(); i++) {
            if (i % run == 0)
                starts.push_back(numbers[i]);
            else if (numbers[i] - numbers[i - 1] != step)
                return std::nullopt;
        }
        inner.push_back({static_cast<std::int64_t>(run), step});
        numbers = std::move(starts);
    }
    std::reverse(inner.begin(), inner.end());
    return inner;
}

ArrayView ArrayView::repeated(int axis, std::int64_t count) const {
    ArrayView made = *this;
    made.axes_[static_cast<std::size_t>(axis)].clear();
    append(made.axes_[static_cast<std::size_t>(axis)], {count, 0});
    made.dims_[static_cast<std::size_t>(axis)] = count;
    return made;
}

std::optional<ArrayView> ArrayView::ordered_as(const ArrayView& whole) const {
    const Axis loops = whole.merged();
    Dims extents;
    for (const Loop& loop : loops) extents.push_back(loop.extent);
    const std::optional<ArrayView> split = reshaped(extents);
    if (!split) return std::nullopt;
    std::vector<int> order(loops.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return loops[static_cast<std::size_t>(a)].stride > loops[static_cast<std::size_t>(b)].stride;
    });
    return split->transposed(order);
}

std::optional<Loops> ArrayView::loops() const {
    const Axis all = merged();
    Loops made;
    if (all.size() > made.extents.size()) return std::nullopt;
    const auto fits = [](std::int64_t value) { return value >= -INT32_MAX && value <= INT32_MAX; };
    const std::size_t first = made.extents.size() - all.size();
    for (std::size_t i = 0; i < all.size(); i++) {
        if (!fits(all[i].extent) || !fits(all[i].stride)) return std::nullopt;
        made.extents[first + i] = static_cast<int>(all[i].extent);
        made.strides[first + i] = static_cast<int>(all[i].stride);
    }
    if (!fits(offset_)) return std::nullopt;
    made.offset = static_cast<int>(offset_);
    return made;
}

std::vector<std::int64_t> ArrayView::places() const {
    std::vector<std::int64_t> all = {offset_};
    for (const Loop& loop : merged()) {
        std::vector<std::int64_t> next;
        next.reserve(all.size() * static_cast<std::size_t>(loop.extent));
        for (const std::int64_t place : all)
            for (std::int64_t i = 0; i < loop.extent; i++) next.push_back(place + i * loop.stride);
        all = std::move(next);
    }
    return all;
}

}  // namespace taso
