// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/profile_items.h"

#include <algorithm>
#include <set>

#include "measure/banded_layers.h"
#include "primitive/layout_use.h"

namespace taso {

namespace {

bool is_wanted(const Primitive& primitive, const ProfilerOptions& options) {
    return options.only.empty() ||
           std::find(options.only.begin(), options.only.end(), primitive.family) != options.only.end();
}

/// What can be met in segments by one rule. Of transforms those between layers that are banded, where everything passes.
class BandItems {
  public:
    BandItems(const Network& network, const Problem& problem, const ProfilerOptions& options, BandRule rule)
        : network_(network), problem_(problem), options_(options), bands_(problem, rule) {}

    void add_to(std::vector<ProfileItem>& items) {
        for (const ProfileItem& item : items) known_.insert(item.key());
        for (int i = 0; i < static_cast<int>(problem_.layers.size()); i++)
            if (bands_.contains(i) && bands_.rows(i + 1) > 0) add_layer(i, items);
        for (const ProblemTransform& transform : problem_.transforms) add_transform(transform, items);
    }

  private:
    void add(ProfileItem item, std::vector<ProfileItem>& items) {
        if (is_wanted(*item.primitive, options_) && known_.insert(item.key()).second)
            items.push_back(std::move(item));
    }
    std::string what(const std::string& of, const Primitive& primitive, int rows) const {
        return network_.name + " " + of + " " + primitive.name + " by " + std::to_string(rows);
    }

    void add_layer(int layer, std::vector<ProfileItem>& items) {
        const auto& candidates = problem_.layers[layer].candidates;
        for (int c = 0; c < static_cast<int>(candidates.size()); c++) {
            if (!bands_.may_run(layer, c)) continue;
            const int rows = bands_.rows(layer + 1);
            const Primitive* primitive = find_primitive(candidates[c].primitive);
            add({.primitive = primitive,
                 .shape = KernelShape(network_, layer, problem_.threads),
                 .layer_key = {shape_key(network_, layer), primitive->name, problem_.threads, false, rows},
                 .expected_ns = static_cast<double>(candidates[c].find_band(rows)->ns),
                 .what = what(network_.layers[layer].name, *primitive, rows)},
                items);
        }
    }

    void add_transform(const ProblemTransform& transform, std::vector<ProfileItem>& items) {
        const int tensor = transform.tensor, rows = bands_.rows(tensor);
        const Band* band = rows > 0 ? transform.find_band(rows) : nullptr;
        if (!band || !passes(tensor, transform.from, transform.to)) return;
        const Primitive* primitive = find_transform(transform.from, transform.to);
        add({.primitive = primitive,
             .shape = KernelShape(network_.shape(tensor), problem_.threads),
             .is_layer = false,
             .transform_key = {network_.shape(tensor), transform.from, transform.to, problem_.threads, rows},
             .expected_ns = static_cast<double>(band->ns),
             .what = what(network_.tensor_name(tensor), *primitive, rows)},
            items);
    }

    /// Whether a tensor can be written in the one layout and read in the other, both in bands.
    bool passes(int tensor, Layout from, Layout to) const {
        const auto has = [&](int layer, Layout Candidate::*side, Layout layout) {
            const auto& candidates = problem_.layers[layer].candidates;
            for (int c = 0; c < static_cast<int>(candidates.size()); c++)
                if (problem_.representative(tensor, candidates[c].*side) == layout &&
                    bands_.may_run(layer, c))
                    return true;
            return false;
        };
        const std::vector<int> readers = network_.readers(tensor);
        return tensor > 0 && bands_.contains(tensor - 1) && has(tensor - 1, &Candidate::output, from) &&
               std::any_of(readers.begin(), readers.end(), [&](int reader) {
                   return bands_.contains(reader) && has(reader, &Candidate::input, to);
               });
    }

    const Network& network_;
    const Problem& problem_;
    const ProfilerOptions& options_;
    const BandedLayers bands_;
    std::set<StepKey> known_;
};

}  // namespace

std::vector<ProfileItem> list_items(const Network& network, const ProfilerOptions& options,
                                    const Profile& profile) {
    std::vector<ProfileItem> items;
    std::set<Profile::LayerKey> layers;
    std::set<Profile::TransformKey> transforms;
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        const KernelShape shape(network, i, options.threads);
        for (const Primitive* primitive : applicable(network.layers[i].op, shape.get())) {
            ProfileItem item = {.primitive = primitive, .shape = shape};
            item.layer_key = {shape_key(network, i), primitive->name, options.threads, false};
            if (!is_wanted(*primitive, options) || !layers.insert(item.layer_key).second) continue;
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
        if (!is_wanted(*item.primitive, options) || !transforms.insert(item.transform_key).second) continue;
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
    if (!options.bands) return items;
    const Problem problem = make_problem(network, profile, options.threads);
    for (const BandRule& rule : measured_rules()) BandItems(network, problem, options, rule).add_to(items);
    return items;
}

}  // namespace taso
