// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "views/layer_table_model.h"

namespace taso {

/// What rows of the layer table come to.
struct LayerSums {
    int layers = 0, segments = 0, transforms = 0;
    std::int64_t ns = 0;  ///< nothing twice: what runs in a segment that is a row of them is in its time
    std::int64_t workspace = 0;  ///< the largest
    std::int64_t weights = 0;    ///< those that are stored once counted once
};

LayerSums sums_of(const LayerTableModel& model, const std::vector<int>& rows);
QString sums_text(const LayerSums& sums, std::int64_t latency_ns);

}  // namespace taso
