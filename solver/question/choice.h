// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "question/problem_table.h"

namespace taso {

/// What an exact engine decides: an order of execution and, by layer of the problem as it was given, a
/// candidate and what it shares its output's buffer with (as in Selection).
struct Choice {
    std::vector<int> order;
    std::vector<int> candidates, accumulates_into, written_into;
    /// By places in the order: what lies between two cuts is the same layers in every order, and in a segment
    /// they stand as in the file.
    std::vector<Segment> segments = {};
    bool operator==(const Choice&) const = default;
};

/// One candidate per layer in the order of the file, every add and concat a call.
Choice plain_choice(std::vector<int> candidates);

/// The selection of a choice; its layers and tensors are those of reordered(problem, choice.order).
Selection selection_of(const Problem& problem, const Choice& choice);

/// A choice as one of reordered(problem, choice.order), and the other way round.
Choice in_its_order(const Choice& choice);
Choice in_file_order(const Choice& ordered, const std::vector<int>& order);

/// The schedule of a choice, not yet packed.
Schedule schedule_of(const Problem& problem, const Choice& choice);

}  // namespace taso
