// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "problem_table.h"

namespace taso {

/// Thrown out of a search that is to stop.
struct Interrupted {};

/// Hears that a search is to stop: at once by token, and by its time limit where there is one.
class Watch {
  public:
    explicit Watch(const Control& control) : stop_(control.stop), end_(begun(control).end) {}
    bool stopped() const { return stop_.stop_requested(); }
    bool late() const { return stopped() || (end_ && std::chrono::steady_clock::now() > *end_); }
    /// Cheap enough for an inner loop. Throws Interrupted.
    void listen() {
        if ((++heard_ & 0x3fff) == 0) check();
    }
    void check() const {
        if (late()) throw Interrupted{};
    }

  private:
    std::stop_token stop_;
    std::optional<std::chrono::steady_clock::time_point> end_;
    unsigned heard_ = 0;
};

}  // namespace taso
