// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "primitive/registry.h"

namespace taso {

/// The layouts in which a tensor can be written and read by the primitives that apply to its neighbours, as
/// representatives; the caller writes the input and reads the outputs in its own.
struct LayoutUse {
    std::set<Layout> written, read;
};

/// One for each tensor of the network.
std::vector<LayoutUse> layout_uses(const Network& network, int threads);

/// A direct transform that a selection may need.
struct TensorTransform {
    int tensor = 0;
    Layout from = Layout::chw, to = Layout::chw;  ///< representatives, different
};

/// All of them, by tensor and then in the order of Layout.
std::vector<TensorTransform> possible_transforms(const std::vector<LayoutUse>& uses);

}  // namespace taso
