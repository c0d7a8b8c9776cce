// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include "measure/banded_layers.h"
#include "primitive/layout_use.h"

namespace taso {

/// Chooses what the rounds of a network run: in each round one candidate of every layer, so that each time
/// that is wanted is met as often as it is wanted, in few rounds, behind what chance puts before it. Equal
/// shapes are met together wherever they stand. By a rule every layer that can runs in bands, in segments that
/// chance cuts; transforms, which then stand between layers as chance has it, can be wanted too.
class RoundPlanner {
  public:
    /// `problem`: of the network, for as many threads as are timed; its times tell which candidates are cheap
    /// companions. The same seed, the same rounds.
    RoundPlanner(const Network& network, const Problem& problem, std::uint32_t seed,
                 std::optional<BandRule> rule = std::nullopt);

    /// How often a candidate is to be met from now on; what no selection of the network has is not wanted.
    void want(const Profile::LayerKey& key, int times);
    void want(const Profile::TransformKey& key, int times);
    /// Of a candidate that no round may have: its memory is more than there is.
    void forbid(const Profile::LayerKey& key);
    /// Meetings that are wanted and not yet planned.
    int wanted() const;
    /// The next round, which takes away from what is wanted; none: nothing more can be met.
    std::optional<Selection> next();
    /// The fastest candidate of every layer that no round is forbidden, of those that write a tensor in the layout
    /// asked for where there are such.
    Selection companions(const std::map<int, Layout>& written) const {
        return complete(problem_, fastest(written));
    }

    /// What the step of a layer measures.
    const Profile::LayerKey& key_of(int layer, int candidate) const {
        return layer_keys_.at(choices_[layer][candidate]);
    }

  private:
    using Choice = std::vector<int>;  ///< a candidate by layer

    Layout read(const Choice& choice, int layer, int tensor) const;
    /// `visit(from, to)` for each transform that a tensor needs; false: there is none for one of them.
    template <class Visit>
    bool each_transform(const Choice& choice, int tensor, Visit visit) const;
    /// Of a transform that is wanted where it stands; -1: it is none of these.
    int transform_id(int tensor, Layout from, Layout to) const;
    std::optional<double> transforms_near(const Choice& choice, int layer) const;
    void count_transforms(const Choice& choice, int tensor, int sign);
    bool may_choose(int layer, int candidate) const {
        const int id = choices_[layer][candidate];
        return id >= 0 && !forbidden_[id];
    }
    double gain(int id) const;
    Choice fastest(const std::map<int, Layout>& written) const;
    void improve(Choice& choice);
    bool is_whole(const Choice& choice) const;
    std::pair<int, int> ids_from(const Choice& choice, int layer) const;
    double novelty(const Choice& choice, int layer) const;
    void count(const Choice& choice);
    void count_near(const Choice& choice, int layer, int sign);
    std::vector<TensorTransform> wanted_inside();
    void aim(Choice& choice, const TensorTransform& transform) const;
    int plan(Choice& choice, const TensorTransform* aimed_at = nullptr);
    std::vector<int> tensors_near(int layer) const;

    const Network& network_;
    const Problem& problem_;
    std::mt19937 random_;
    std::optional<BandedLayers> bands_;
    /// Id by layer and candidate; equal shapes share ids; -1: it cannot run so.
    std::vector<std::vector<int>> choices_;
    std::vector<LayoutArray<LayoutArray<double>>> transforms_;  ///< by tensor: cost; negative: there is none
    std::map<Profile::LayerKey, int> layer_ids_;
    std::map<int, Profile::LayerKey> layer_keys_;
    std::map<Profile::TransformKey, int> transform_ids_;
    std::vector<LayoutArray<LayoutArray<int>>> banded_transforms_;  ///< by tensor: ids, or -1
    std::vector<int> wanted_,
        planned_;               ///< by id: meetings still wanted; those of the round that is being planned
    std::vector<double> cost_;  ///< by id: its time over that of the fastest inference
    std::vector<bool> forbidden_;
    /// Ids of candidates of which one runs behind the other: in the rounds before, and how often in the one that is being
    /// planned.
    std::set<std::pair<int, int>> followed_;
    std::map<std::pair<int, int>, int> follows_;
    std::vector<std::vector<int>> readers_;  ///< by tensor
};

}  // namespace taso
