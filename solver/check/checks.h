// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "check/counted_solution.h"

namespace taso {

// Each is defined in check_<name>.cpp, adds the faults that it finds, and throws Error for what cannot be read.
#define TASO_READS(name, holds) void check_##name(CountedSolution& counted);
#define TASO_HOLDS(name, holds) void check_##name(CountedSolution& counted);
#include "check/checks.def"
#undef TASO_READS
#undef TASO_HOLDS

/// A row of checks.def.
struct Check {
    const char *name, *holds;
    bool others_rest_on_it;
    void (*make)(CountedSolution& counted);
};
/// All of them, in order.
const std::vector<Check>& checks();

}  // namespace taso
