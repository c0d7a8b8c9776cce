// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "board/board_file.h"
#include "measure/likely_plans.h"
#include "measure/round_list.h"
#include "measure/round_planner.h"

namespace taso {

/// What the profiler is to run for one network, in stages: calls alone, for their errors and to know the slow
/// ones; each time in place once; those that are worth it so often as asked for; the slow ones once; the
/// same in bands; and, with ProfilerOptions::likely, the plans that these times would make, until all that they run has
/// been met `likely_repeats` times as often.
class NetworkRounds {
  public:
    /// `profile`: that is being measured; what it holds by then decides each stage. All have to outlive this.
    NetworkRounds(const Network& network, const BoardEntry& entry, const ProfilerOptions& options,
                  const Profile& profile, std::stop_token stop);

    /// The times that are wanted.
    const std::vector<ProfileItem>& items() const { return items_; }
    static constexpr int likely_repeats = 3;
    StepKey key_in_place(const ProfileItem& item) const;
    /// Samples in place that are asked for: of slow ones a single one, of the slowest none.
    int wanted(std::size_t item) const;
    int samples(const ProfileItem& item) const;
    /// Whether its time alone, and so its error, is there; of bands there is none.
    bool is_checked(const ProfileItem& item) const;

    /// Runs a list whose checks are of these items, called what it is, with `later_ns` expected behind it; true:
    /// it was finished, and the next is wanted.
    using RunList = std::function<bool(const std::vector<ProfileItem>& items, const RoundList& list,
                                       const std::string& what, double later_ns)>;
    /// Each stage that has something to do; `planning` is called while it is made up.
    void measure(const RunList& run, const std::function<void(const std::string& what)>& planning,
                 std::stop_token stop);

  private:
    void tell_pace();
    RoundList new_list() const;
    std::uint32_t seed() const { return options_.seed + static_cast<std::uint32_t>(profile_.rounds); }
    Problem problem() const { return make_problem(network_, profile_, options_.threads); }
    double expected_rounds_ns() const;
    struct Stage {
        const char* words;
        RoundList::Inferences inferences;
        std::function<int(std::size_t item)> wanted;
        bool bands = false;
    };
    RoundList plan(const Stage& stage, std::stop_token stop) const;
    void add_rounds_to(RoundList& list, RoundPlanner& planner, const Problem& problem, const Stage& stage,
                       std::stop_token stop) const;
    void add_bands_to(RoundList& list, const Problem& problem, const Stage& stage,
                      std::stop_token stop) const;
    void add_tours_to(RoundList& list, const Problem& problem, const RoundPlanner& layers,
                      const Stage& stage) const;
    void find_likely(std::stop_token stop);
    RoundList plan_likely(const Stage& stage, std::stop_token stop) const;
    bool lacks_samples() const;

    const Network& network_;
    const BoardEntry& entry_;
    const ProfilerOptions& options_;
    const Profile& profile_;
    std::vector<ProfileItem> items_;
    /// Items that are wanted whatever is likely; those behind are of bands of other heights.
    std::size_t listed_ = 0;
    enum class Pace { usual, slow, slowest };
    std::vector<Pace> pace_;  ///< by item
    LikelyPlans likely_;
};

}  // namespace taso
