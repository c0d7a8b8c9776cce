// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <utility>
#include <vector>

namespace taso {

enum class GraphStep { forth, back, left, right };

/// The node that a key leads to: forth and back along an edge, the nearest where there are several; left and right to
/// the nearest that reads of the same node, or is read by the same one; where no node does, as in a chain, to the
/// one of the number after or before. Itself: there is none.
int walk(const std::vector<std::pair<int, int>>& edges, const std::vector<QPointF>& places, int from,
         GraphStep step);

}  // namespace taso
