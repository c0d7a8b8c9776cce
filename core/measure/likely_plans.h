// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <stop_token>
#include <vector>

#include "measure/round_list.h"

namespace taso {

/// The plans that the times so far would make, as rounds run them. Of many times that are as good the one that came out
/// least by chance is what a plan is made of: more samples of just these take that chance away.
class LikelyPlans {
  public:
    LikelyPlans() = default;
    /// Of these selections those whose round finds the memory that it needs; `list` is an empty one.
    LikelyPlans(std::vector<Selection> selections, const Network& network, const Problem& problem,
                int threads, RoundList list, const std::stop_token& stop);

    /// What their rounds measure, by name of this network.
    const std::set<StepKey>& steps() const { return steps_; }
    /// Their rounds in turn, put into an empty list, until none of them runs a step that lacks samples: how many more
    /// each wants.
    RoundList rounds(RoundList list, std::map<StepKey, int> lacking, RoundList::Inferences inferences,
                     const std::stop_token& stop) const;

  private:
    struct Likely {
        Selection selection;
        std::vector<StepKey> layers{};  ///< what each layer's calls measure
        std::set<Profile::TransformKey> transforms{};
        std::vector<StepKey> steps{};  ///< what a round of it measures
    };
    std::vector<Likely> plans_;
    std::set<StepKey> steps_;
};

}  // namespace taso
