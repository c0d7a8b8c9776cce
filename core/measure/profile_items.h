// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/profiler.h"
#include "measure/profiler_options.h"

namespace taso {

/// One thing to time, here or on a board. Those of one layer shape follow one another: operands and reference
/// are made once for them.
struct ProfileItem {
    int network = 0, layer = -1;  ///< layer -1: a transform
    const Primitive* primitive = nullptr;
    KernelShape shape{};
    Profile::LayerKey layer_key{};
    Profile::TransformKey transform_key{};
    double expected_ns = 0;  ///< by the cost model: what the time left is told from
    std::string what{};      ///< "squeezenet conv1 im2col-..."

    bool same_shape(const ProfileItem& other) const;
    bool is_known(const Profile& profile) const;
};

/// Every applicable (distinct shape, primitive) of the networks and every transform of their tensors, of the
/// families asked for.
std::vector<ProfileItem> list_items(const std::vector<Network>& networks, const ProfilerOptions& options,
                                    const Profile& profile);

/// Takes out what the profile holds already; the report counts that as resumed and the rest as missing.
void leave_out_known(std::vector<ProfileItem>& items, const Profile& profile, ProfilerReport& report);

/// Bytes of the weights and activations of the largest network, capped at twice the last-level cache.
std::int64_t footprint_of(const std::vector<Network>& networks, const Board& board);
std::int64_t last_level(const Board& board);

/// What is told of the time left: items cost what the model says, at the rate of those that are done.
class TimeLeft {
  public:
    TimeLeft(const std::vector<ProfileItem>& items, const Profile& profile, int repeats);
    void finish(const ProfileItem& item);
    /// After so many seconds of work.
    double seconds(double elapsed) const;

  private:
    double cost(const ProfileItem& item) const;

    double sweep_ns_ = 0, left_ = 0, done_ = 0;
    int repeats_ = 1;
};

}  // namespace taso
