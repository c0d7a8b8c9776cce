// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/band_times.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "bands/band_rule.h"
#include "primitive/band_shape.h"

namespace taso {

namespace {

/// Calls on bands of equal heights and pads take the same time.
using Kind = std::array<int, 4>;  // rows read, rows made, pads before and behind

/// Adds up the calls of one height: `add(shape, calls)` for each kind of them.
template <class Add>
void each_kind(const taso_shape& whole, int rows, Add add) {
    std::map<Kind, std::pair<taso_shape, int>> kinds;
    for (int first = 0; first < whole.out_height; first += rows) {
        const taso_shape s = band_shape(whole, first, std::min(rows, whole.out_height - first)).shape;
        kinds.try_emplace(Kind{s.in_height, s.out_height, s.pad_top, s.pad_bottom}, s, 0)
            .first->second.second++;
    }
    for (const auto& [kind, calls] : kinds) add(calls.first, calls.second);
}

/// What calls take together.
struct BandSum {
    double measured = 0, estimated = 0;
    bool all_measured = true;
    std::int64_t workspace = 0;

    void add(const Timing& timing, std::int64_t estimate, int calls) {
        all_measured = all_measured && timing.origin != Origin::estimated;
        measured += static_cast<double>(timing.ns) * calls;
        estimated += static_cast<double>(estimate) * calls;
    }
    Band band(int rows, const Timing& whole, std::int64_t whole_estimate) const {
        const double ratio = std::max(1.0, estimated / static_cast<double>(whole_estimate));
        const double ns = all_measured ? measured : static_cast<double>(whole.ns) * ratio;
        return {.rows = rows,
                .ns = std::llround(ns),
                .workspace = workspace,
                .origin = all_measured ? whole.origin : Origin::estimated};
    }
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
        case Op::add:
        case Op::concat:
        case Op::scale:
        case Op::relu:
        case Op::lrn:
        case Op::softmax:
            return RowWindow{};
        default:
            return std::nullopt;
    }
}

bool may_read_bands(Layout input) { return is_row_major(input) || input == Layout::chw; }

std::vector<Band> layer_bands(const Profile& profile, const BandedLayer& layer, const Timing& whole) {
    const std::int64_t whole_estimate = profile.model.estimate(layer.primitive, layer.shape);
    std::vector<Band> bands;
    for (int rows : band_heights(layer.shape.out_height)) {
        BandSum sum;
        each_kind(layer.shape, rows, [&](const taso_shape& shape, int calls) {
            ShapeKey key = layer.key;
            key.input.height = shape.in_height;
            key.output.height = shape.out_height;
            key.window.pad_top = shape.pad_top;
            key.window.pad_bottom = shape.pad_bottom;
            const Timing timing = profile.layer_time(key, shape, layer.primitive, layer.network).timing;
            sum.add(timing, profile.model.estimate(layer.primitive, shape), calls);
            sum.workspace = std::max(sum.workspace, layer.primitive.workspace_bytes(shape));
        });
        bands.push_back(sum.band(rows, whole, whole_estimate));
    }
    return bands;
}

std::vector<Band> transform_bands(const Profile& profile, const BandedTransform& transform,
                                  const Timing& whole) {
    const Primitive* primitive = find_transform(transform.from, transform.to);
    const taso_shape shape = KernelShape(transform.shape, transform.threads).get();
    const std::int64_t whole_estimate = profile.model.estimate(*primitive, shape);
    std::vector<Band> bands;
    for (int rows : band_heights(transform.shape.height)) {
        BandSum sum;
        each_kind(shape, rows, [&](const taso_shape& band, int calls) {
            TensorShape part = transform.shape;
            part.height = band.out_height;
            const Timing timing =
                profile
                    .transform_time(part, transform.from, transform.to, transform.threads, transform.network)
                    .timing;
            sum.add(timing, profile.model.estimate(*primitive, band), calls);
        });
        bands.push_back(sum.band(rows, whole, whole_estimate));
    }
    return bands;
}

std::int64_t move_ns_per_mib(const Board& board) {
    // A load and a store of a vector each take two cycles out of the second cache.
    const double ghz = std::max(board.clock_mhz, 1.0) / 1e3, width = 4.0 * std::max(board.vector_floats, 1);
    return std::llround(4 * (1 << 20) / (ghz * width));
}

}  // namespace taso
