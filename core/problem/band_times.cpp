// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/band_times.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "bands/band_rule.h"
#include "network/op_rows.h"
#include "primitive/band_shape.h"

namespace taso {

namespace {

/// Calls on bands of equal heights and pads take the same time.
using Kind = std::array<int, 4>;  // rows read, rows made, pads before and behind

/// Adds up the calls of one height: `add(shape, calls)` for each kind of them.
template <class Add>
void each_kind(const taso_shape& whole, bool gathers, int rows, Add add) {
    std::map<Kind, std::pair<taso_shape, int>> kinds;
    const int all = gathers ? whole.in_height : whole.out_height;
    for (int first = 0; first < all; first += rows) {
        const int count = std::min(rows, all - first);
        const taso_shape s = (gathers ? gather_shape : band_shape)(whole, first, count).shape;
        kinds.try_emplace(Kind{s.in_height, s.out_height, s.pad_top, s.pad_bottom}, s, 0)
            .first->second.second++;
    }
    for (const auto& [kind, calls] : kinds) add(calls.first, calls.second);
}

/// The calls of one height, as far as no profile is needed.
struct Height {
    int rows = 0;
    double estimate = 0;  ///< ns of all calls, by the cost model
    std::int64_t workspace = 0;
    std::optional<Timing> measured = std::nullopt;

    int calls(int all) const { return (all + rows - 1) / rows; }
};

/// Where a height was not measured: how much longer than the model thinks the nearest ones take that were, less and more
/// rows a call, which comes closer to the one or the other with the number of calls. The whole is one call.
class BandTimes {
  public:
    /// `heights`: rows rising.
    BandTimes(std::vector<Height> heights, int all, const Timing& whole, double whole_estimate)
        : heights_(std::move(heights)), all_(all), whole_(whole), whole_estimate_(whole_estimate) {}

    std::vector<Band> bands() const {
        std::vector<Band> found;
        for (std::size_t i = 0; i < heights_.size(); i++) {
            const Height& height = heights_[i];
            found.push_back({.rows = height.rows, .ns = 0, .workspace = height.workspace});
            if (height.measured) {
                found.back().ns = height.measured->ns;
                found.back().origin = height.measured->origin;
            } else {
                found.back().ns = std::llround(estimate(i));
            }
        }
        return found;
    }

  private:
    struct Knot {
        double calls, ratio;  ///< of what was measured over what the model thinks
    };
    Knot knot(const Height& height) const {
        return {static_cast<double>(height.calls(all_)),
                static_cast<double>(height.measured->ns) / height.estimate};
    }

    double estimate(std::size_t at) const {
        const auto measured = [](const Height& height) { return height.measured.has_value(); };
        const auto here = heights_.begin() + static_cast<std::ptrdiff_t>(at);
        const auto higher = std::find_if(here, heights_.end(), measured);
        const auto lower = std::find_if(std::make_reverse_iterator(here), heights_.rend(), measured);
        const double whole_ns = static_cast<double>(whole_.ns);
        // No gain is taken for granted.
        if (higher == heights_.end() && lower == heights_.rend())
            return whole_ns * std::max(1.0, here->estimate / whole_estimate_);
        const Knot whole = {1, whole_ns / whole_estimate_};
        const Knot few = higher == heights_.end() ? whole : knot(*higher);
        if (lower == heights_.rend()) return here->estimate * few.ratio;
        const Knot many = knot(*lower);
        if (many.calls <= few.calls) return here->estimate * many.ratio;
        const double part = (here->calls(all_) - few.calls) / (many.calls - few.calls);
        return here->estimate * (few.ratio + (many.ratio - few.ratio) * part);
    }

    std::vector<Height> heights_;
    int all_;
    const Timing& whole_;
    double whole_estimate_;
};

}  // namespace

std::optional<RowWindow> row_window(const Network& network, int layer) {
    const Layer& l = network.layers[layer];
    const TensorShape input = network.shape(l.inputs[0]);
    const Window& w = l.window;
    switch (l.op) {
        case Op::conv:
        case Op::max_pool:
        case Op::average_pool: {
            const RowWindow window = {w.kernel_height, w.stride_height, w.dilation_height, w.pad_top};
            // Bands whose windows all lie in padding have no rows to read.
            const bool meets = window.pad < window.extent() &&
                               (l.shape.height - 1) * window.stride - window.pad < input.height;
            return meets ? std::optional(window) : std::nullopt;
        }
        case Op::fc:
            return RowWindow{.kernel = input.height};
        case Op::concat:
        case Op::scale:
        case Op::relu:
        case Op::lrn:
        case Op::softmax:
        case Op::log_softmax:
            return RowWindow{};
        default: {
            // An operand that has one row is there as a whole, and so is a constant one.
            bool near = activation_row(l.op) || (is_binary(l.op) && l.operand.height <= 1);
            for (int tensor : l.inputs) near = near && network.shape(tensor).height == l.shape.height;
            return near ? std::optional(RowWindow{}) : std::nullopt;
        }
    }
}

bool gathers(const Network& network, int layer) {
    const Layer& l = network.layers[layer];
    const Window& w = l.window;
    const int rows = network.shape(l.inputs[0]).height;
    return l.op == Op::average_pool && rows > 1 && l.shape.height == 1 && w.kernel_height == rows &&
           w.dilation_height == 1 && w.pad_top == 0 && w.pad_bottom == 0;
}

bool may_read_bands(Layout input) { return is_row_major(input) || input == Layout::chw; }

std::vector<Band> layer_bands(const Profile& profile, const BandedLayer& layer, const Timing& whole) {
    if (layer.gathers && !layer.primitive.accumulates) return {};
    const int all = layer.gathers ? layer.shape.in_height : layer.shape.out_height;
    std::vector<Height> heights;
    for (int rows : band_heights(all)) {
        Height& height = heights.emplace_back(Height{.rows = rows});
        each_kind(layer.shape, layer.gathers, rows, [&](const taso_shape& shape, int calls) {
            height.estimate += static_cast<double>(profile.model.estimate(layer.primitive, shape)) * calls;
            height.workspace = std::max(height.workspace, layer.primitive.workspace_bytes(shape));
        });
        if (const auto found =
                profile.layer_bands_time(layer.key, layer.shape, layer.primitive, rows, layer.network))
            height.measured = found->timing;
    }
    return BandTimes(std::move(heights), all, whole,
                     static_cast<double>(profile.model.estimate(layer.primitive, layer.shape)))
        .bands();
}

std::vector<Band> transform_bands(const Profile& profile, const BandedTransform& transform,
                                  const Timing& whole) {
    const Primitive* primitive = find_transform(transform.from, transform.to);
    const taso_shape shape = KernelShape(transform.shape, transform.threads).get();
    std::vector<Height> heights;
    for (int rows : band_heights(transform.shape.height)) {
        Height& height = heights.emplace_back(Height{.rows = rows});
        each_kind(shape, false, rows, [&](const taso_shape& band, int calls) {
            height.estimate += static_cast<double>(profile.model.estimate(*primitive, band)) * calls;
        });
        if (const auto found = profile.transform_bands_time(transform.shape, transform.from, transform.to,
                                                            transform.threads, rows, transform.network))
            height.measured = found->timing;
    }
    return BandTimes(std::move(heights), transform.shape.height, whole,
                     static_cast<double>(profile.model.estimate(*primitive, shape)))
        .bands();
}

std::int64_t move_ns_per_mib(const Board& board) {
    // A load and a store of a vector each take two cycles out of the second cache.
    const double ghz = std::max(board.clock_mhz, 1.0) / 1e3, width = 4.0 * std::max(board.vector_floats, 1);
    return std::llround(4 * (1 << 20) / (ghz * width));
}

}  // namespace taso
