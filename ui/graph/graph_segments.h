// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "graph/graph_boxes.h"
#include "graph/graph_frame.h"
#include "workbench/shown_selection.h"

namespace taso {

/// The frames of the segments, each around the boxes all of whose layers are in it; none where it is hidden in one
/// collapsed box, or in boxes that are in it only in part. `place`: of a box.
std::vector<std::unique_ptr<GraphFrame>> segment_frames(const ShownSelection& shown, const GraphBoxes& boxes,
                                                        const std::function<QRectF(int box)>& place);

}  // namespace taso
