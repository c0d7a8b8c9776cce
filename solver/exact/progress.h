// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <utility>
#include <vector>

#include "question/problem_table.h"

namespace taso {

/// A set of layers that have run, and what follows from it.
struct Progress {
    std::vector<bool> run;                        ///< by layer
    std::vector<int> left;                        ///< by tensor: readers that have not run
    std::vector<int> live;                        ///< tensors that are there and have such readers, ascending
    std::vector<int> ready;                       ///< layers that may be next
    std::vector<std::pair<int, int>> steps = {};  ///< (one of them, the progress after it), as far as known
};

/// All of them that are met, numbered; 0: nothing has run.
class ProgressTable {
  public:
    ProgressTable(const ProblemTable& table, Order order) : table_(table), order_(order) {
        number_of(std::vector<bool>(static_cast<std::size_t>(table.layer_count()), false));
    }

    /// A reference that stays as more are met.
    const Progress& operator[](std::size_t number) const { return progress_[number]; }
    /// The number of the progress that a layer leads to.
    int after(int before, int layer);

  private:
    int number_of(std::vector<bool> run);

    const ProblemTable& table_;
    const Order order_;
    std::deque<Progress> progress_;
    std::map<std::vector<bool>, int> numbers_;
};

}  // namespace taso
