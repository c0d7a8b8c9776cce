// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/part.h"

#include <algorithm>

#include "base/error.h"

namespace taso {

Network as_wanted(const Network& network, const NetworkWishes& wishes, const std::string& where) {
    if (!wishes.sizes.empty())
        throw Error(where + ": its input has a size of its own; --size is for ONNX files that leave it open");
    if (wishes.outputs.empty()) return network;
    std::vector<std::string> names;
    for (const Layer& layer : network.layers) names.push_back(layer.name);
    std::vector<int> ends;
    for (const std::string& name : wanted_outputs(wishes.outputs, names, where))
        ends.push_back(static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin()) + 1);
    std::vector<bool> needed(static_cast<std::size_t>(network.tensor_count()));
    for (int tensor : ends) needed[static_cast<std::size_t>(tensor)] = true;
    for (std::size_t i = network.layers.size(); i-- > 0;)
        if (needed[i + 1])
            for (int tensor : network.layers[i].inputs) needed[static_cast<std::size_t>(tensor)] = true;
    Network part = network;
    part.layers.clear();
    part.outputs.clear();
    std::vector<int> now = {0},
                     before;  // tensors by their number in the whole, layers of the whole by their place
    for (std::size_t i = 0; i < network.layers.size(); i++) {
        now.push_back(-1);
        if (!needed[i + 1]) continue;
        part.layers.push_back(network.layers[i]);
        for (int& tensor : part.layers.back().inputs) tensor = now[static_cast<std::size_t>(tensor)];
        before.push_back(static_cast<int>(i));
        now.back() = static_cast<int>(part.layers.size());
    }
    for (int tensor : ends) part.outputs.push_back(now[static_cast<std::size_t>(tensor)]);
    part.constants = [whole = network.constants, before](int layer) {
        return whole(before.at(static_cast<std::size_t>(layer)));
    };
    return part;
}

}  // namespace taso
