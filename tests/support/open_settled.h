// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include "support/patience.h"
#include "window/main_window.h"

namespace taso {

/// Opens a network in a window, and waits for its answer and its graph.
inline void open_settled(WorkbenchWindow& window, const char* network, BudgetKind kind) {
    Session session;
    session.network = network;
    session.kind = kind;
    window.workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.workbench().document() && window.workbench().document()->session.network == network, long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(window.is_settled(), long_ms);
}

}  // namespace taso
