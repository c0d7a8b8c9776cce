// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

#include "board/board_file.h"
#include "profile/conditions.h"
#include "profile/profile.h"

namespace taso {

/// How a machine has changed since a profile was measured on it, while something is timed there.
class DriftWatch {
  public:
    /// The board has to outlive this.
    DriftWatch(const BoardEntry& board, int threads, std::stop_token stop = {})
        : board_(board), threads_(threads), stop_(std::move(stop)) {}
    /// Looks at the board, whose own profile this is. Throws ConnectionError, and Stopped after a stop.
    void begin(const Profile& profile);
    /// Looks once more: the mean of both looks; nothing where that cannot be known. Throws as begin().
    std::optional<MachineDrift> end();

  private:
    void look();

    const BoardEntry& board_;
    int threads_;
    std::stop_token stop_;
    std::optional<Conditions> then_;
    MachineDrift sum_;
    int looks_ = 0;
};

}  // namespace taso
