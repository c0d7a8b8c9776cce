// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "problem/problem.h"

namespace taso {

/// What the user wants of a selection beside time and memory.
struct Rules {
    std::map<std::string, std::string> pins;  ///< by layer: it must run this primitive
    std::set<std::string> bans;               ///< primitives that no layer may run
    std::optional<double> max_error;          ///< of a candidate, relative to the largest output
    bool operator==(const Rules&) const = default;
};

/// The problem with the candidates that keep the rules, so that every method answers under them. Throws Error
/// for a layer or primitive that is not there, and where a layer is left with nothing to run.
Problem restricted(Problem problem, const Rules& rules);

}  // namespace taso
