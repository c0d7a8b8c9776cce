// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitive/layout_use.h"

namespace taso {

std::vector<LayoutUse> layout_uses(const Network& network, int threads) {
    std::vector<LayoutUse> uses(static_cast<std::size_t>(network.tensor_count()));
    uses[0].written.insert(representative(network.input, network.callers_layout(0)));
    for (int output : network.outputs)
        uses[output].read.insert(representative(network.shape(output), network.callers_layout(output)));
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        const Layer& layer = network.layers[i];
        const KernelShape shape(network, i, threads);
        for (const Primitive* primitive : applicable(layer.op, shape.get())) {
            uses[i + 1].written.insert(representative(layer.shape, primitive->output));
            for (int input : layer.inputs)
                uses[input].read.insert(representative(network.shape(input), primitive->input));
        }
    }
    return uses;
}

std::vector<TensorTransform> possible_transforms(const std::vector<LayoutUse>& uses) {
    std::vector<TensorTransform> transforms;
    for (int t = 0; t < static_cast<int>(uses.size()); t++)
        for (Layout from : uses[t].written)
            for (Layout to : uses[t].read)
                if (from != to && find_transform(from, to)) transforms.push_back({t, from, to});
    return transforms;
}

}  // namespace taso
