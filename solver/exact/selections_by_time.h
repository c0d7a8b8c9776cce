// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "exact/additive_graph.h"
#include "question/watch.h"

namespace taso {

/// A selection as the AdditiveGraph counts it: its bytes are no more than the true ones.
struct CountedSelection {
    std::int64_t ns = 0, bytes = 0;
    std::vector<int> decisions;  ///< of the graph, in order of execution
};

/// Visits the selections that may fit the limit, fastest first, until `visit` returns false. True: none is left out;
/// false also where more than most_partials beginnings would have to be kept. Throws Interrupted.
bool each_by_time(const AdditiveGraph& graph, std::int64_t limit, const Watch& watch,
                  const std::function<bool(const CountedSelection&)>& visit);

}  // namespace taso
