// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace taso {

class WorkbenchWindow;

/// Larger, smaller and usual text, which the window then asks for. Their keys work in every window and dialog that
/// belongs to it, too.
QList<QAction*> text_size_actions(WorkbenchWindow& window);

}  // namespace taso
