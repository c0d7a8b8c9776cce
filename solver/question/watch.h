// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "question/problem_table.h"

namespace taso {

/// Thrown out of a search that is to stop.
struct Interrupted {};

/// Hears that a search is to stop: at once by token, by its time limit, and by its limit of work.
class Watch {
  public:
    explicit Watch(const Control& control)
        : stop_(control.stop), end_(begun(control).end), most_looks_(control.most_looks) {}
    bool stopped() const { return stop_.stop_requested(); }
    bool late() const {
        return stopped() || (most_looks_ > 0 && looks_ > most_looks_) ||
               (end_ && std::chrono::steady_clock::now() > *end_);
    }
    /// Counts looks. Cheap enough for an inner loop. Throws Interrupted.
    void listen(std::int64_t looks = 1) {
        const std::int64_t before = looks_;
        looks_ += looks;
        if ((before ^ looks_) >> 14 != 0) check();
    }
    void check() const {
        if (late()) throw Interrupted{};
    }

  private:
    std::stop_token stop_;
    std::optional<std::chrono::steady_clock::time_point> end_;
    std::int64_t most_looks_ = 0, looks_ = 0;
};

}  // namespace taso
