// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/workbench.h"

namespace taso {

/// There is no plan that a view could show.
bool is_vacant(const Workbench& workbench);
/// What a view says then, in place of what it would show: while no network is open, what it is there for.
/// Empty: there is something to show.
QString vacancy_text(const Workbench& workbench, const QString& without_network);

}  // namespace taso
