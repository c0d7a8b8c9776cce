// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <random>
#include <vector>

#include "problem/selection.h"

namespace taso {

/// Transforms of one tensor, directly after its producer, each of what the producer wrote or one before it has made.
/// No layer reads what they make.
struct LayoutTour {
    int tensor = 0;
    struct Stop {
        Layout from = Layout::chw, to = Layout::chw;
    };
    std::vector<Stop> stops;
};

/// Puts the tours' transforms, and the buffers that they write, into a selection's schedule that is not packed yet. What is written
/// lies where it would in a plan: where the inference has written before, as far as there is room; else, as behind a network's first
/// layers, where nothing was written since the inference before, which takes several times as long.
void add_tours(Schedule& schedule, const Problem& problem, const Selection& selection,
               const std::vector<LayoutTour>& tours);

/// Chooses the tours of a network's rounds so that each transform is met as often as it is wanted, in an order by lot:
/// behind the producer or behind one of the other transforms, as where readers want several layouts of a tensor. A
/// transform so needs no neighbours that are chosen for it, which may be slow ones.
class TourPlanner {
  public:
    /// The same seed, the same tours.
    TourPlanner(const Network& network, const Problem& problem, std::uint32_t seed);

    /// How often a transform is to be met from now on; one that no selection of the network has is not wanted.
    void want(const Profile::TransformKey& key, int times);
    /// Meetings that are wanted and not yet planned.
    int wanted() const;
    /// By tensor: a layout from which it is to be transformed; of tensors that are left out none.
    std::map<int, Layout> wanted_from() const;
    /// Those of a round of such a selection, which take away from what is wanted; none: nothing more can be met where
    /// layers write what they do.
    std::vector<LayoutTour> next(const Selection& selection);
    /// Gives back what the tour that it chose for a tensor was to meet, and leaves that tensor alone from now on: there
    /// is no memory for it.
    void leave_out(int tensor);

  private:
    std::optional<LayoutTour::Stop> next_stop(const LayoutTour& tour, Layout written);

    const Network& network_;
    const Problem& problem_;
    std::mt19937 random_;
    std::vector<LayoutArray<LayoutArray<int>>> ids_;  ///< by tensor, from and to; -1: there is none
    std::map<Profile::TransformKey, int> known_;
    std::vector<int> wanted_;                   ///< by id
    std::vector<bool> left_out_;                ///< by tensor
    std::map<int, std::vector<int>> meetings_;  ///< of the tours chosen last, by tensor: ids
};

}  // namespace taso
