// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "workbench/history.h"

namespace taso {

/// In a few words what has been changed from one step to the next: "budget 1.5 MiB".
QString change_text(const HistoryStep& before, const HistoryStep& after);
/// What a step without one before it has opened: "network squeezenet".
QString opening_text(const HistoryStep& first);
/// Words at the begin of a line.
QString as_title(const QString& words);

}  // namespace taso
