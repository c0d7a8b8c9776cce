// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "problem/problem.h"

namespace taso {

/// What the user wants of a selection beside time and memory.
struct Rules {
    std::map<std::string, std::string> pins;  ///< by layer: it must run this primitive
    std::set<std::string> bans;               ///< primitives that no layer may run
    std::optional<double> max_error;          ///< of a candidate, relative to the largest output
    std::set<std::string> alone;              ///< layers that are part of no segment
    /// First and last of consecutive layers that run in one segment, which may be longer.
    std::set<std::pair<std::string, std::string>> together;
    bool operator==(const Rules&) const = default;
};

/// The problem with the candidates that keep the rules, and its layers marked with what they want of segments, so
/// that every method answers under them. Throws Error for a layer or primitive that is not there, where a layer is
/// left with nothing to run, and where rules contradict each other.
Problem restricted(Problem problem, const Rules& rules);

}  // namespace taso
