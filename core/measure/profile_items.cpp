// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/profile_items.h"

#include <algorithm>
#include <set>

#include "measure/trial.h"
#include "primitive/layout_use.h"

namespace taso {

bool ProfileItem::same_shape(const ProfileItem& other) const {
    if ((layer >= 0) != (other.layer >= 0)) return false;
    return layer >= 0 ? layer_key.shape == other.layer_key.shape
                      : transform_key.shape == other.transform_key.shape;
}

bool ProfileItem::is_known(const Profile& profile) const {
    return layer >= 0 ? profile.layers.contains(layer_key) : profile.transforms.contains(transform_key);
}

std::vector<ProfileItem> list_items(const std::vector<Network>& networks, const ProfilerOptions& options,
                                    const Profile& profile) {
    const auto wanted = [&](const Primitive& primitive) {
        return options.only.empty() ||
               std::find(options.only.begin(), options.only.end(), primitive.family) != options.only.end();
    };
    std::vector<ProfileItem> items;
    std::set<Profile::LayerKey> layers;
    std::set<Profile::TransformKey> transforms;
    for (int n = 0; n < static_cast<int>(networks.size()); n++) {
        const Network& network = networks[n];
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            const KernelShape shape(network, i, options.threads);
            for (const Primitive* primitive : applicable(network.layers[i].op, shape.get())) {
                ProfileItem item = {.network = n, .layer = i, .primitive = primitive, .shape = shape};
                item.layer_key = {shape_key(network, i), primitive->name, options.threads, false};
                if (!wanted(*primitive) || !layers.insert(item.layer_key).second) continue;
                item.expected_ns = static_cast<double>(profile.model.estimate(*primitive, shape.get()));
                item.what = network.name + " " + network.layers[i].name + " " + primitive->name;
                items.push_back(std::move(item));
            }
        }
        for (const TensorTransform& transform : possible_transforms(layout_uses(network, options.threads))) {
            const TensorShape tensor = network.shape(transform.tensor);
            ProfileItem item = {.network = n,
                                .primitive = find_transform(transform.from, transform.to),
                                .shape = KernelShape(tensor, options.threads)};
            item.transform_key = {tensor, transform.from, transform.to, options.threads};
            if (!wanted(*item.primitive) || !transforms.insert(item.transform_key).second) continue;
            item.expected_ns = static_cast<double>(
                profile.transform_time(tensor, transform.from, transform.to, options.threads).ns);
            item.what =
                network.name + " " + network.tensor_name(transform.tensor) + " " + item.primitive->name;
            items.push_back(std::move(item));
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const ProfileItem& a, const ProfileItem& b) {
        if ((a.layer >= 0) != (b.layer >= 0)) return a.layer >= 0;
        return a.layer >= 0 ? a.layer_key.shape < b.layer_key.shape
                            : a.transform_key.shape < b.transform_key.shape;
    });
    return items;
}

void leave_out_known(std::vector<ProfileItem>& items, const Profile& profile, ProfilerReport& report) {
    std::erase_if(items, [&](const ProfileItem& item) {
        const bool kept = item.is_known(profile);
        report.resumed += kept;
        return kept;
    });
    report.missing = static_cast<int>(items.size());
}

std::int64_t last_level(const Board& board) {
    return std::max({board.l1_bytes, board.l2_bytes, board.l3_bytes});
}

std::int64_t footprint_of(const std::vector<Network>& networks, const Board& board) {
    std::int64_t largest = 0;
    for (const Network& network : networks) {
        std::int64_t sum = 0;
        for (int t = 0; t < network.tensor_count(); t++) sum += bytes(network.shape(t), Layout::chw);
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) sum += constant_bytes(network, i);
        largest = std::max(largest, sum);
    }
    return std::min(largest, 2 * last_level(board));
}

TimeLeft::TimeLeft(const std::vector<ProfileItem>& items, const Profile& profile, int repeats)
    : sweep_ns_(static_cast<double>(profile.footprint) /
                std::max(profile.board.bandwidth_bytes_per_ns, 1e-3)),
      repeats_(repeats) {
    for (const ProfileItem& item : items) left_ += cost(item);
}

double TimeLeft::cost(const ProfileItem& item) const {
    // A primitive costs its calls, and about a sweep each.
    return item.expected_ns + repeats_ * (sweep_ns_ + std::min(item.expected_ns, patience_ns / repeats_));
}

void TimeLeft::finish(const ProfileItem& item) {
    left_ -= cost(item);
    done_ += cost(item);
}

double TimeLeft::seconds(double elapsed) const {
    return std::max(left_, 0.0) * (done_ > 0 ? elapsed / done_ : 1e-9);
}

}  // namespace taso
