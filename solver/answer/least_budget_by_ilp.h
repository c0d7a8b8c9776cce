// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "answer/engine.h"

namespace taso {

/// The least budget for which the ILP has a selection, by bisection: for problems too wide for the dynamic
/// programme.
struct LeastBudget {
    std::optional<Choice> choice;  ///< packs within `bytes`
    std::int64_t bytes = 0;
    bool proven = false;  ///< that nothing is smaller; without a choice: that there is nothing
};
/// Of the selections that keep the deadline, where there is one; the budget that is asked for does not count.
LeastBudget least_budget_by_ilp(const Request& request, std::optional<std::int64_t> deadline_ns);

}  // namespace taso
