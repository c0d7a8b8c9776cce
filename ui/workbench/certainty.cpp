// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/certainty.h"

namespace taso {

Certainty certainty_of(const ChosenPoint& chosen, bool is_searching, bool is_proven) {
    if (!chosen.has_points()) return Certainty::searching;
    const Frontier& frontier = *chosen.frontier();
    const bool has_point = chosen.point() >= 0, between = chosen.between() != nullptr;
    if (!frontier.complete && (is_searching || !has_point)) return Certainty::partial;
    if (!has_point) return Certainty::infeasible;
    if (between ? chosen.is_proven() : is_proven) return Certainty::proven;
    const bool is_cut = !frontier.complete;
    if (is_cut && !chosen.is_asked() && !chosen.is_best_of_a_cut())
        return between ? Certainty::feasible : Certainty::partial;
    if (chosen.is_asked()) return Certainty::proving;
    if (!is_cut && !frontier.exact) return Certainty::feasible;
    return between || chosen.is_a_point_of_its_own() ? Certainty::proving : Certainty::listed;
}

}  // namespace taso
