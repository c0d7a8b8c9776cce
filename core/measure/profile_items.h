// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "measure/profiler_options.h"

namespace taso {

/// What a step of a round measures; nothing: a step that is there for the others.
using StepKey = std::variant<std::monostate, Profile::LayerKey, Profile::TransformKey>;

/// A kernel that a network's profile has to hold: of a layer's shape, or a transform of a tensor's; in one call or in
/// bands.
struct ProfileItem {
    const Primitive* primitive = nullptr;
    KernelShape shape{};
    bool is_layer = true;
    Profile::LayerKey layer_key{};          ///< alone
    Profile::TransformKey transform_key{};  ///< alone
    double expected_ns = 0;                 ///< of the call by itself: what the time left is told from
    std::string what{};                     ///< "squeezenet conv1 im2col-..."

    /// A call of bands; 0: it is one call.
    int rows() const { return is_layer ? layer_key.rows : transform_key.rows; }
    StepKey key() const { return is_layer ? StepKey(layer_key) : StepKey(transform_key); }
};

/// Every applicable (distinct shape, primitive) of a network and every transform of its tensors, of the
/// families asked for; then, where they are asked for, those of what can run in bands by measured_rules().
/// Those of one shape follow one another, and in these those of one input layout.
std::vector<ProfileItem> list_items(const Network& network, const ProfilerOptions& options,
                                    const Profile& profile);

/// The key of a time that is measured in place in a network.
template <class Key>
Key in_network(Key key, const std::string& network) {
    key.network = network;
    return key;
}

}  // namespace taso
