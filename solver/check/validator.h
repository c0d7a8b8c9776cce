// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/json_file.h"
#include "problem/problem.h"

namespace taso {

/// Checks a solution (the JSON of `taso solve`) against its problem from first principles, sharing no code
/// with the solver: candidates exist and fit their neighbours' layouts, times and bytes add up, buffers live
/// as long as they are read, nothing overlaps, the budget holds. Returns the faults found, one sentence each;
/// empty: it is right.
std::vector<std::string> find_faults(const Problem& problem, const Json& solution);

}  // namespace taso
