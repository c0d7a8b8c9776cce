// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "workbench/workbench.h"

namespace taso {

/// The report of a run of the plan that is shown, in which every layer took a tenth longer than was predicted, but
/// for those that take no time.
inline QString slower_run(const Workbench& workbench) {
    QStringList steps;
    for (const ShownLayer& layer : workbench.shown().layers)
        steps << QStringLiteral(R"({"name": "%1", "runs": ["%1"], "primitive": "%2", "measured_ns": %3})")
                     .arg(layer.name, layer.primitive)
                     .arg(layer.ns + layer.ns / 10);
    return QStringLiteral(R"({"network": "%1", "machine": "m", "predicted_for": "cortex-a15",
        "measured_ns": 12, "origin": "measured", "steps": [%2]})")
        .arg(workbench.document()->name, steps.join(QLatin1Char(',')));
}

}  // namespace taso
