// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "problem/problem.h"

namespace taso {

/// The window that slides along the height of a layer's inputs; none: its output rows do not follow from one.
std::optional<RowWindow> row_window(const Network& network, int layer);

/// Whether the one row that a layer makes is a sum over all rows of its input, which can be added up call by call.
bool gathers(const Network& network, int layer);

/// Whether a kernel that reads this layout can read a band of a tensor: a run of rows, or chw by the distance
/// of its planes.
bool may_read_bands(Layout input);

/// A call to be made in bands.
struct BandedLayer {
    const ShapeKey& key;
    const taso_shape& shape;
    const Primitive& primitive;
    const std::string& network;
    bool gathers = false;
};
struct BandedTransform {
    TensorShape shape;
    Layout from = Layout::chw, to = Layout::chw;
    int threads = 1;
    const std::string& network;
};

/// By every height of band_heights(); of a layer that gathers, those of its input. Measured where the profile has times of bands of so many rows; where it has those
/// of other heights, between the nearest two of them, the whole among them, by the number of calls; where it
/// has none, what the whole takes, times how much longer the cost model thinks that the calls take together:
/// no gain is taken for granted.
std::vector<Band> layer_bands(const Profile& profile, const BandedLayer& layer, const Timing& whole);
std::vector<Band> transform_bands(const Profile& profile, const BandedTransform& transform,
                                  const Timing& whole);

/// Where it was not measured: read from and written to the second cache.
std::int64_t move_ns_per_mib(const Board& board);

}  // namespace taso
