// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_file.h"
#include "board/board_file.h"
#include "measure/profile_items.h"
#include "measure/profiler_options.h"
#include "profile/profile_keeper.h"

namespace taso {

/// Takes the profiler's lines: keeps what is a measurement of an item that was asked for, once, and refuses
/// all else.
class ProfilerListener {
  public:
    ProfilerListener(const BoardEntry& entry, const std::vector<ProfileItem>& items, int repeats,
                     ProfileKeeper& keeper, ProfilerReport& report,
                     const std::function<void(const ProfilerProgress&)>& progress);

    void stage(const std::string& what) {
        now_.what = what;
        tell();
    }
    void begin() { begin_ = std::chrono::steady_clock::now(); }
    double elapsed() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    }
    /// The program on the board said that it was through.
    bool finished() const { return finished_; }

    void take(std::string_view line);

  private:
    /// A fault of the board as a whole, not of one line.
    class WrongMachine;

    void tell();
    void note(const std::string& sentence);
    void refuse(std::string_view line);
    void take_machine(const Json& value);
    void take_drift(double drift, std::string_view line);
    void take_item(const Json& value, std::string_view line);

    const BoardEntry& entry_;
    const std::vector<ProfileItem>& items_;
    int repeats_;
    ProfileKeeper& keeper_;
    ProfilerReport& report_;
    const std::function<void(const ProfilerProgress&)>& progress_;
    TimeLeft left_;
    std::vector<bool> taken_;
    ProfilerProgress now_;
    bool ready_ = false, finished_ = false;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace taso
