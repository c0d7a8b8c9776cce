// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exact/frontier.h"

namespace taso {

/// The frontier of a kind whose bytes add up.
Frontier additive_frontier(const ProblemTable& table, BudgetKind kind, Freedom freedom,
                           const Control& control, const FrontierProgress& progress);

}  // namespace taso
