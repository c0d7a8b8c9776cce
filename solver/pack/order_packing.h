// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/packing_state.h"

namespace taso {

/// Places all items in each of the usual orders, each as low as it can lie, then each in its tightest gap; ends
/// where the goal is met.
void place_in_usual_orders(PackingState& packing, std::int64_t goal);

/// Moves items that reach the top to the front of the best order, now and then one by lot (the same every time),
/// and places all anew, so many times at most.
void move_top_forward(PackingState& packing, std::int64_t goal, int rounds);

}  // namespace taso
