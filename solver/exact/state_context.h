// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "exact/held_layouts.h"
#include "exact/progress.h"
#include "question/sharing.h"
#include "question/watch.h"

namespace taso {

/// What both kinds of stages of a StateGraph are made from.
struct StateContext {
    StateContext(const ProblemTable& given, BudgetKind kind, Order wanted, std::int64_t most_bytes,
                 const Watch& listener);

    const Watch& watch;
    const ProblemTable& table;
    const Problem& problem;
    const Sharing sharing;
    const Order order;
    const bool counts;         ///< bytes
    const std::int64_t limit;  ///< of them, at each step
    ProgressTable progress;
    std::vector<LayoutSet> alone;  ///< by layer: the layouts in which it reads its first operand
    std::vector<LayoutSet> begun;  ///< by tensor: the layouts in which segments begin at it

    /// Now and then, by the number of a node; throws Interrupted.
    void listen(std::size_t node) const {
        if (node % 256 == 0) watch.check();
    }
    [[noreturn]] void too_wide(int layer) const;
    /// Whether concat `to` is one of those from `from` out to `root`, each nested in the next.
    bool is_on_way(int from, int to, int root, int mark) const;
    /// Whether a group has a candidate of an ability.
    bool offers(int layer, int group, bool Candidate::*ability) const;
    /// Whether a segment may begin at a tensor that is held in these layouts: in one, whatever its layers read.
    bool begins_segment(int tensor, LayoutSet held) const {
        return (held & begun[tensor]) && std::has_single_bit(held);
    }
    /// Whether every reader of the tensor still finds a group for what is there of its operands.
    bool readable(const Progress& now, StateKeyView key, int tensor) const;
    /// Bytes of what a state holds of these tensors; 0 where none are counted.
    std::int64_t held_bytes(const std::vector<int>& tensors, StateKeyView key) const;
};

}  // namespace taso
