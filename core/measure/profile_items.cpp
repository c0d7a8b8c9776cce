// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/profile_items.h"

#include <algorithm>
#include <set>

#include "primitive/layout_use.h"

namespace taso {

std::vector<ProfileItem> list_items(const Network& network, const ProfilerOptions& options,
                                    const Profile& profile) {
    const auto wanted = [&](const Primitive& primitive) {
        return options.only.empty() ||
               std::find(options.only.begin(), options.only.end(), primitive.family) != options.only.end();
    };
    std::vector<ProfileItem> items;
    std::set<Profile::LayerKey> layers;
    std::set<Profile::TransformKey> transforms;
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        const KernelShape shape(network, i, options.threads);
        for (const Primitive* primitive : applicable(network.layers[i].op, shape.get())) {
            ProfileItem item = {.primitive = primitive, .shape = shape};
            item.layer_key = {shape_key(network, i), primitive->name, options.threads, false};
            if (!wanted(*primitive) || !layers.insert(item.layer_key).second) continue;
            item.expected_ns = static_cast<double>(profile.model.estimate(*primitive, shape.get()));
            item.what = network.name + " " + network.layers[i].name + " " + primitive->name;
            items.push_back(std::move(item));
        }
    }
    for (const TensorTransform& transform : possible_transforms(layout_uses(network, options.threads))) {
        const TensorShape tensor = network.shape(transform.tensor);
        ProfileItem item = {.primitive = find_transform(transform.from, transform.to),
                            .shape = KernelShape(tensor, options.threads),
                            .is_layer = false};
        item.transform_key = {tensor, transform.from, transform.to, options.threads};
        if (!wanted(*item.primitive) || !transforms.insert(item.transform_key).second) continue;
        item.expected_ns = static_cast<double>(profile.model.estimate(*item.primitive, item.shape.get()));
        item.what = network.name + " " + network.tensor_name(transform.tensor) + " " + item.primitive->name;
        items.push_back(std::move(item));
    }
    std::stable_sort(items.begin(), items.end(), [](const ProfileItem& a, const ProfileItem& b) {
        if (a.is_layer != b.is_layer) return a.is_layer;
        if (!a.is_layer) return a.transform_key.shape < b.transform_key.shape;
        if (a.layer_key.shape != b.layer_key.shape) return a.layer_key.shape < b.layer_key.shape;
        return a.primitive->input < b.primitive->input;
    });
    return items;
}

}  // namespace taso
