// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_file.h"
#include "board/board_file.h"
#include "measure/round_list.h"
#include "profile/profile_keeper.h"

namespace taso {

/// Takes the profiler's lines: keeps what is a measurement of what was asked for, once, and refuses all else.
class ProfilerListener {
  public:
    struct Count {
        int done = 0, all = 0;
    };
    /// `count`: samples that the profile holds and is to hold.
    ProfilerListener(const BoardEntry& entry, ProfileKeeper& keeper, ProfilerReport& report,
                     const std::function<void(const ProfilerProgress&)>& progress,
                     std::function<Count()> count);

    /// What a list asks for, before the profiler runs it: the checks are of `items`, in their order. `later_ns`:
    /// what the lists behind it are expected to take.
    void expect(const std::vector<ProfileItem>& items, const RoundList& list, const std::string& what,
                double later_ns);
    void stage(const std::string& what) {
        now_.what = what;
        tell();
    }
    double elapsed() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    }
    /// The program said that it was through with the list.
    bool finished() const { return finished_; }
    /// Keys that have new samples.
    const std::set<StepKey>& measured() const { return measured_; }
    /// How quiet the machine was at the beginning of the first list and at the end of the last.
    const std::vector<Conditions>& conditions() const { return conditions_; }

    void take(std::string_view line);

  private:
    /// A fault of the board as a whole, not of one line.
    class WrongMachine;

    void tell();
    void note(const std::string& sentence);
    void refuse(std::string_view line);
    void take_machine(const Json& value);
    void take_check(const Json& value, std::string_view line);
    void take_round(const Json& value, std::string_view line);
    void take_drift(double drift);
    Origin origin() const { return entry_.is_emulated() ? Origin::emulated : Origin::measured; }

    const BoardEntry& entry_;
    ProfileKeeper& keeper_;
    ProfilerReport& report_;
    const std::function<void(const ProfilerProgress&)>& progress_;
    std::function<Count()> count_;
    std::vector<ProfileItem> items_;
    std::vector<RoundList::Round> rounds_;
    std::vector<bool> checked_, run_;
    std::set<StepKey> measured_;
    std::map<StepKey, std::string> names_;  ///< of those in place
    ProfilerProgress now_;
    double left_ns_ = 0, done_ns_ = 0;
    std::vector<Conditions> conditions_;
    bool ready_ = false, finished_ = false;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now(), stage_begin_ = begin_;
};

}  // namespace taso
