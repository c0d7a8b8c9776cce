// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "base/error.h"

namespace taso {

/// Any figure of a file, a time or a size, is at most so large,
inline constexpr std::int64_t largest_figure = std::int64_t{1} << 50;
/// and what all of a problem's add up to at most so large, that whatever a solver adds stays exact.
inline constexpr std::int64_t largest_sum = std::int64_t{1} << 60;

/// Adds up figures that come from files, where nothing is known of how many there are.
class CheckedSum {
  public:
    /// `what` begins the sentence of the Error: "a.problem.json: the times of its layers".
    explicit CheckedSum(std::string what) : what_(std::move(what)) {}

    /// Throws Error for a negative figure, and where the sum passes largest_sum.
    void add(std::int64_t figure) {
        if (figure < 0) throw Error(what_ + " are negative");
        if (figure > largest_sum - sum_) throw Error(what_ + " add up to more than 2^60");
        sum_ += figure;
    }
    std::int64_t value() const { return sum_; }

  private:
    std::string what_;
    std::int64_t sum_ = 0;
};

}  // namespace taso
