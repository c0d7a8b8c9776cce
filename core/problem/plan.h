// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "problem/memory.h"
#include "problem/status.h"

namespace taso {

/// All that is needed to write the C: a network, the primitives chosen for it, and where every byte lies.
struct Plan {
    Network network;
    Problem problem;  ///< of this network; its threads are the plan's
    Selection selection;
    Schedule schedule;  ///< packed: every internal buffer has its offset
    std::int64_t arena_bytes = 0;
    Memory memory;
    Board board;          ///< made for: whose times these are
    std::string profile;  ///< name
    std::string profile_hash;
    BudgetKind kind = BudgetKind::workspace;  ///< of the budget
    std::optional<std::int64_t> budget;
    Status status = Status::feasible;
    std::string proof;  ///< one sentence
    /// Exported for this machine, by its compiler and options; none: for `board`, by those of build_board().
    std::optional<Board> target = {};
    std::string name = {};  ///< that the C bears, an identifier(); empty: the network's

    /// The machine that the export is to be compiled for.
    const Board& built_for() const { return target ? *target : board; }
};

}  // namespace taso
