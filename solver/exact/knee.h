// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "exact/frontier.h"

namespace taso {

/// Where more memory stops paying: the point that lies furthest beneath the chord from the first point to the last one,
/// memory and latency both scaled to run from 0 to 1 between these two (Satopaa et al., 2011). Of equal ones that of
/// least memory. None: fewer than three points, or none beneath the chord.
std::optional<std::size_t> knee(const std::vector<FrontierPoint>& points);

}  // namespace taso
