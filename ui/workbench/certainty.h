// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/chosen_point.h"

namespace taso {

/// How sure the shown latency is.
enum class Certainty {
    nothing,     ///< no network
    searching,   ///< no frontier yet
    partial,     ///< best of what has been found of the frontier; the search goes on or was cut
    listed,      ///< the best point of a thinned frontier; a better one may lie between two points
    proving,     ///< optimal by dynamic programming; the ILP has not yet said so
    proven,      ///< both engines agree
    feasible,    ///< within the gap of the best bound
    infeasible,  ///< nothing fits
};

/// Of a chosen point. `is_searching`: the search of its frontier goes on; `is_proven`: the ILP has proven it.
Certainty certainty_of(const ChosenPoint& chosen, bool is_searching, bool is_proven);

}  // namespace taso
