// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "problem/memory.h"
#include "question/choice.h"

namespace taso {

/// A choice written out: steps, packed buffers, and bytes under every kind.
struct WrittenChoice {
    std::int64_t latency_ns = 0;
    /// Of execution: layers of the problem. What follows is of reordered(problem, order).
    std::vector<int> order;
    Selection selection;  ///< without candidates: nothing is known
    Schedule schedule;    ///< packed
    Memory memory;

    bool is_empty() const { return selection.candidates.empty(); }
};

/// The packing is stopped by `packing`.
WrittenChoice write_out(const Problem& problem, const Choice& choice, const Control& packing = {});

}  // namespace taso
