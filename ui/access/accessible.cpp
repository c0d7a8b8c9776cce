// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessible.h"

#include <memory>

#include "access/accessible_chart.h"
#include "access/accessible_graph.h"

namespace taso {

QAccessibleInterface* accessible(const QString&, QObject* object) {
    // Qt owns what it is given.
    if (auto* chart = qobject_cast<Chart*>(object))
        return std::make_unique<AccessibleChart>(*chart).release();
    if (auto* graph = qobject_cast<GraphView*>(object))
        return std::make_unique<AccessibleGraph>(*graph).release();
    return nullptr;
}

}  // namespace taso
